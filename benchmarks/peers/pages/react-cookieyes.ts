import {
  CookieBanner,
  CookiePreferences,
  initCookieYes,
  useConsentCategory,
} from "@cookieyes/react";
import "@cookieyes/react/styles.css";
import { createElement as h, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { consentIsKnown } from "../../compare/pages/known.ts";
import "../../compare/pages/page.css";
import { Page } from "../../compare/pages/react-page.ts";

initCookieYes({
  mode: "cookie-only",
  regulation: "GDPR",
  categories: [{ id: "necessary", required: true }, { id: "analytics" }, { id: "advertisement" }],
});

function Analytics() {
  const allowed = useConsentCategory("analytics");
  useLayoutEffect(() => {
    if (allowed) consentIsKnown();
  }, [allowed]);
  return null;
}

const App = () => [
  h(CookieBanner, { key: "banner" }),
  h(Page, { key: "page" }),
  h(CookiePreferences, { key: "preferences" }),
  h(Analytics, { key: "analytics" }),
];

createRoot(document.getElementById("app") as HTMLElement).render(h(App));
