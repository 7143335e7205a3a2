import { useConsent } from "@cookiepact/react";

export function Question() {
  const { bannerOpen, acceptAll, rejectAll, openPreferences } = useConsent();
  if (!bannerOpen) return null;
  return (
    <section aria-label="Cookies">
      <p>May we count visits and show films?</p>
      <button type="button" onClick={acceptAll}>
        Accept all
      </button>
      <button type="button" onClick={rejectAll}>
        Reject all
      </button>
      <button type="button" onClick={openPreferences}>
        Choose
      </button>
    </section>
  );
}
