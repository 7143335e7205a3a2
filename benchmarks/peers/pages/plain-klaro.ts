import * as klaro from "klaro";
import { consentIsKnown } from "../../compare/pages/known.ts";
import "../../compare/pages/page.css";

const config = {
  version: 1,
  acceptAll: true,
  default: false,
  lang: "en",
  translations: {
    en: {
      purposes: { necessary: "Necessary", analytics: "Analytics", marketing: "Marketing" },
      necessary: { title: "Necessary", description: "What the shop cannot do without." },
      analytics: { title: "Analytics", description: "How the shop is used." },
      marketing: { title: "Marketing", description: "Advertising." },
    },
  },
  services: [
    { name: "necessary", purposes: ["necessary"], required: true },
    { name: "analytics", purposes: ["analytics"] },
    { name: "marketing", purposes: ["marketing"] },
  ],
};

klaro.setup(config);
if (klaro.getManager(config).getConsent("analytics")) consentIsKnown();
