const MAIN = `import { createRoot } from "react-dom/client";
import { App } from "./app";

createRoot(document.getElementById("app") as HTMLElement).render(<App />);
`;

const APP = `import { createConsent } from "@cookiepact/core";
import "@cookiepact/core/page.css";
import { deviceStorage } from "@cookiepact/core/storage";
import "@cookiepact/core/styles.css";
import {
  ConsentBanner,
  ConsentPreferences,
  ConsentProvider,
  ConsentTrigger,
  useConsent,
} from "@cookiepact/react";
import { CookiePolicy } from "@cookiepact/react/policy";
import { policy } from "./policy";

const consent = createConsent(policy, { storage: deviceStorage() });

function Usage() {
  const analytics = useConsent("analytics");
  return <output>{analytics.allowed ? "counted" : "not counted"}</output>;
}

export const App = () => (
  <ConsentProvider consent={consent}>
    <ConsentBanner />
    <main>
      <Usage />
      <CookiePolicy />
    </main>
    <ConsentTrigger />
    <ConsentPreferences />
  </ConsentProvider>
);
`;

/** @type {import("./shared.mjs").App} */
export const reactApp = {
  framework: "react",
  typecheck: ["tsc"],
  files: {
    "src/main.tsx": MAIN,
    "src/app.tsx": APP,
    "vite.config.ts": `import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [react()] });
`,
  },
};
