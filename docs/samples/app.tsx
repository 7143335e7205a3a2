import { createConsent } from "@cookiepact/core";
import { deviceStorage } from "@cookiepact/core/storage";
import {
  ConsentBanner,
  ConsentPreferences,
  ConsentProvider,
  ConsentTrigger,
  useConsent,
} from "@cookiepact/react";
import "@cookiepact/core/styles.css";
import { policy } from "./policy";
import { UsageChart } from "./usage-chart";

const consent = createConsent(policy, { storage: deviceStorage() });

function Usage() {
  const analytics = useConsent("analytics");
  return analytics.allowed ? (
    <UsageChart />
  ) : (
    <button type="button" onClick={analytics.ask}>
      Show usage
    </button>
  );
}

export function App() {
  return (
    <ConsentProvider consent={consent}>
      <ConsentBanner />
      <Usage />
      <footer>
        <ConsentTrigger />
      </footer>
      <ConsentPreferences />
    </ConsentProvider>
  );
}
