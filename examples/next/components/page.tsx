"use client";

import { ConsentTrigger, useConsent } from "@cookiepact/react";
import { copyIn, markLanguage } from "@example/policy/site";
import { type ReactNode, useEffect } from "react";
import { Header } from "./header.tsx";
import { PageLink } from "./page-link.tsx";

/** What stands around the content of every page. */
export function Page({ children }: { children: ReactNode }) {
  const { locale } = useConsent();
  useEffect(() => markLanguage(locale), [locale]);
  return (
    <div className="page">
      <Header />
      <main>{children}</main>
      <footer className="footer">
        <ConsentTrigger />
        <PageLink path="/cookies">{copyIn(locale).cookies.title}</PageLink>
      </footer>
    </div>
  );
}
