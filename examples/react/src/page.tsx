import { ConsentTrigger, useConsent } from "@cookiepact/react";
import { copyIn, FRAMEWORKS, LANGUAGES, markLanguage } from "@example/policy/site";
import { useEffect } from "react";
import { Dashboard } from "./dashboard.tsx";
import { Settings } from "./settings.tsx";
import { useHash } from "./use-hash.ts";

export function Page() {
  const { locale } = useConsent();
  const inSettings = useHash() === "#/settings";
  useEffect(() => markLanguage(locale), [locale]);
  return (
    <div className="page">
      <Header inSettings={inSettings} />
      <main>{inSettings ? <Settings /> : <Dashboard />}</main>
      <Footer />
    </div>
  );
}

function Header({ inSettings }: { inSettings: boolean }) {
  const { locale, setLocale } = useConsent();
  const { nav } = copyIn(locale);
  return (
    <header className="header">
      <p className="brand">
        <a href="#/">Jetson</a> <span className="quiet">React</span>
      </p>
      <nav>
        <a className="tab" href="#/" aria-current={inSettings ? undefined : "page"}>
          {nav.dashboard}
        </a>
        <a className="tab" href="#/settings" aria-current={inSettings ? "page" : undefined}>
          {nav.settings}
        </a>
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

function Footer() {
  const { locale } = useConsent();
  return (
    <footer className="footer">
      <ConsentTrigger />
      <ul>
        <li>
          <a href="/">{copyIn(locale).allThree}</a>
        </li>
        {FRAMEWORKS.map(({ name, path }) => (
          <li key={path}>
            <a href={`${path}?lang=${locale}`} aria-current={name === "React" ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
