"use client";

import { ConsentGate, useConsent } from "@cookiepact/react";
import { copyIn, figuresIn } from "@example/policy/site";
import { PinnedReport } from "./pinned-report.tsx";
import { UsageChart } from "./usage-chart.tsx";

export function Dashboard() {
  const { locale } = useConsent();
  const copy = copyIn(locale);
  return (
    <div className="stack">
      <div className="intro">
        <h1>{copy.dashboard.title}</h1>
        <p>{copy.dashboard.lead}</p>
      </div>
      <dl className="figures">
        {figuresIn(locale, copy).map(({ label, value, source }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="value">{value}</dd>
            <dd className="quiet">{source}</dd>
          </div>
        ))}
      </dl>
      <div className="columns">
        <section className="panel">
          <h2>{copy.usage.title}</h2>
          <ConsentGate requires="analytics">
            <UsageChart />
          </ConsentGate>
        </section>
        <section className="panel">
          <h2>{copy.report.title}</h2>
          <ConsentGate requires="functional">
            <PinnedReport />
          </ConsentGate>
        </section>
      </div>
    </div>
  );
}
