import type { InitialConsent } from "@cookiepact/core";
import type { ReactNode } from "react";
import { AnsweredBefore } from "./answered-before.tsx";
import { Consent } from "./consent.tsx";
import { Page } from "./page.tsx";
import "@cookiepact/core/styles.css";
import "@example/policy/site.css";

interface DocumentProps {
  readonly initial: InitialConsent | null;
  readonly children: ReactNode;
}

/** What the two root layouts have in common. */
export function Document({ initial, children }: DocumentProps) {
  return (
    <html lang={initial?.locale ?? "en"} suppressHydrationWarning>
      <head>{!initial && <AnsweredBefore />}</head>
      <body>
        <Consent initial={initial}>
          <Page>{children}</Page>
        </Consent>
      </body>
    </html>
  );
}
