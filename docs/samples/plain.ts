import { createConsent } from "@cookiepact/core";
import { gateElements } from "@cookiepact/core/gate/elements";
import { deviceStorage } from "@cookiepact/core/storage";
import { submitForm } from "@cookiepact/core/view";
import { policy } from "./policy";

const consent = createConsent(policy, { storage: deviceStorage() });
gateElements(consent);

const banner = document.getElementById("cookie-banner");

function show() {
  if (banner) banner.hidden = !consent.getSnapshot().bannerOpen;
}

consent.subscribe(show);
show();

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-cookies]")) {
  form.addEventListener("submit", (event) => submitForm(consent, event));
}
