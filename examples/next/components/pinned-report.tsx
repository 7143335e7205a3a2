import { useConsent } from "@cookiepact/react";
import {
  copyIn,
  pinnedReport,
  pinReport,
  REPORTS,
  type ReportName,
  reportNumbers,
} from "@example/policy/site";
import { useEffect, useState } from "react";

export function PinnedReport() {
  const { report } = copyIn(useConsent().locale);
  const [pinned, setPinned] = useState<ReportName>("support");
  // Only the browser knows which one: after the first render, so that it is the one that the server made.
  useEffect(() => setPinned(pinnedReport()), []);
  const pin = (name: ReportName) => {
    pinReport(name);
    setPinned(name);
  };
  return (
    <>
      <fieldset className="choices" aria-label={report.title}>
        {REPORTS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="report"
              checked={name === pinned}
              onChange={() => pin(name)}
            />
            {report.names[name]}
          </label>
        ))}
      </fieldset>
      <dl className="lines">
        {report.lines[pinned].map((line, index) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd>{reportNumbers[pinned][index]}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{report.text}</p>
    </>
  );
}
