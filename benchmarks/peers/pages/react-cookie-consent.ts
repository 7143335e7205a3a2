import { createElement as h, useLayoutEffect } from "react";
import { CookieConsent, getCookieConsentValue } from "react-cookie-consent";
import { createRoot } from "react-dom/client";
import { consentIsKnown } from "../../compare/pages/known.ts";
import "../../compare/pages/page.css";
import { Page } from "../../compare/pages/react-page.ts";

function App() {
  useLayoutEffect(() => {
    if (getCookieConsentValue() === "true") consentIsKnown();
  }, []);
  const bar = h(
    CookieConsent,
    { enableDeclineButton: true, buttonText: "Accept all", declineButtonText: "Reject all" },
    "Some cookies are necessary. Others tell us how the shop is used, or show ads.",
  );
  return [h(Page, { key: "page" }), h("div", { key: "bar" }, bar)];
}

createRoot(document.getElementById("app") as HTMLElement).render(h(App));
