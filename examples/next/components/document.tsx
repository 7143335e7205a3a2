import type { ReactNode } from "react";
import { Consent } from "./consent.tsx";
import { Page } from "./page.tsx";
import "@cookiepact/core/styles.css";
import "@example/policy/site.css";

interface DocumentProps {
  readonly locale: string;
  readonly children: ReactNode;
}

/** What the two root layouts have in common. */
export function Document({ locale, children }: DocumentProps) {
  return (
    <html lang={locale}>
      <body>
        <Consent locale={locale}>
          <Page>{children}</Page>
        </Consent>
      </body>
    </html>
  );
}
