import { useConsent } from "@cookiepact/react";
import { copyIn, LANGUAGES } from "@example/policy/site";
import { PageLink } from "./page-link.tsx";

export function Header() {
  const { locale, setLocale } = useConsent();
  const { nav } = copyIn(locale);
  return (
    <header className="header">
      <p className="brand">
        <PageLink path="/">Jetson</PageLink> <span className="quiet">Next</span>
      </p>
      <nav>
        <PageLink className="tab" path="/">
          {nav.dashboard}
        </PageLink>
        <PageLink className="tab" path="/settings">
          {nav.settings}
        </PageLink>
        <PageLink className="tab" path="/cookies">
          {nav.cookies}
        </PageLink>
      </nav>
      <div className="languages">
        {LANGUAGES.map((language) => (
          <button
            key={language.locale}
            type="button"
            className="tab"
            lang={language.locale}
            aria-pressed={locale.startsWith(language.locale)}
            onClick={() => setLocale(language.locale)}
          >
            {language.name}
          </button>
        ))}
      </div>
    </header>
  );
}
