import { ConsentTrigger, useConsent } from "@cookiepact/react";
import {
  copyIn,
  FRAMEWORKS,
  LANGUAGES,
  markLanguage,
  PAGES,
  type PageName,
  pageAt,
} from "@example/policy/site";
import { type ComponentType, lazy, Suspense, useEffect } from "react";
import { Dashboard } from "./dashboard.tsx";
import { useHash } from "./use-hash.ts";

const CONTENT: Readonly<Record<PageName, ComponentType>> = {
  dashboard: Dashboard,
  // Loaded when they are wanted: what they say in full is more than all the rest.
  settings: lazy(async () => ({ default: (await import("./settings.tsx")).Settings })),
  cookies: lazy(async () => ({ default: (await import("./cookies.tsx")).Cookies })),
};

export function Page() {
  const { locale } = useConsent();
  const page = pageAt(useHash());
  const Content = CONTENT[page];
  useEffect(() => markLanguage(locale), [locale]);
  return (
    <div className="page">
      <Header page={page} />
      <main>
        <Suspense>
          <Content />
        </Suspense>
      </main>
      <Footer />
    </div>
  );
}

function Header({ page }: { page: PageName }) {
  const { locale, setLocale } = useConsent();
  const { nav } = copyIn(locale);
  return (
    <header className="header">
      <p className="brand">
        <a href="#/">Jetson</a> <span className="quiet">React</span>
      </p>
      <nav>
        {PAGES.map(({ name, address }) => (
          <a
            key={name}
            className="tab"
            href={address}
            aria-current={name === page ? "page" : undefined}
          >
            {nav[name]}
          </a>
        ))}
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
