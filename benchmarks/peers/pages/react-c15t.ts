import {
  ConsentBanner,
  ConsentDialog,
  ConsentManagerProvider,
  policyPackPresets,
  useConsentManager,
} from "@c15t/react";
import "@c15t/react/styles.css";
import {
  type ComponentType,
  createElement as h,
  type PropsWithChildren,
  useLayoutEffect,
} from "react";
import { createRoot } from "react-dom/client";
import { consentIsKnown } from "../../compare/pages/known.ts";
import "../../compare/pages/page.css";
import { Page } from "../../compare/pages/react-page.ts";

const options = {
  mode: "offline" as const,
  consentCategories: ["necessary" as const, "measurement" as const, "marketing" as const],
  offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn()] },
};

/** As `createElement` wants it: its children come after its props. */
const Provider = ConsentManagerProvider as ComponentType<
  PropsWithChildren<{ options: typeof options }>
>;

function Analytics() {
  const allowed = useConsentManager().has("measurement");
  useLayoutEffect(() => {
    if (allowed) consentIsKnown();
  }, [allowed]);
  return null;
}

createRoot(document.getElementById("app") as HTMLElement).render(
  h(Provider, { options }, h(Page), h(ConsentBanner), h(ConsentDialog), h(Analytics)),
);
