"use client";

import { deDocument } from "@cookiepact/core/document/locales/de";
import "@cookiepact/core/page.css";
import { ConsentGate, useConsent } from "@cookiepact/react";
import { CookiePolicy } from "@cookiepact/react/policy";
import { copyIn } from "@example/policy/site";
import { UsageChart } from "./usage-chart.tsx";

const texts = [deDocument];

/** The policy as a page, and one thing that shows what came of an answer. */
export function Cookies() {
  const { usage } = copyIn(useConsent().locale);
  return (
    <div className="stack">
      <CookiePolicy texts={texts} />
      <section className="panel">
        <h2>{usage.title}</h2>
        <ConsentGate requires="analytics">
          <UsageChart />
        </ConsentGate>
      </section>
    </div>
  );
}
