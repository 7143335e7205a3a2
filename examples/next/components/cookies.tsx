"use client";

import { ConsentGate, useConsent } from "@cookiepact/react";
import { copyIn, declaredIn } from "@example/policy/site";
import { DeclaredItems } from "./declared-items.tsx";
import { UsageChart } from "./usage-chart.tsx";

/** What the site stores, straight from the policy, and one thing that shows what came of it. */
export function Cookies() {
  const { locale } = useConsent();
  const { cookies, usage } = copyIn(locale);
  return (
    <div className="stack">
      <div className="intro">
        <h1>{cookies.title}</h1>
        <p>{cookies.lead}</p>
      </div>
      {declaredIn(locale).map(({ key, title, description, items }) => (
        <section key={key} className="panel">
          <h2>{title}</h2>
          <p>{description}</p>
          <DeclaredItems label={title} items={items} />
        </section>
      ))}
      <section className="panel">
        <h2>{usage.title}</h2>
        <ConsentGate requires="analytics">
          <UsageChart />
        </ConsentGate>
      </section>
    </div>
  );
}
