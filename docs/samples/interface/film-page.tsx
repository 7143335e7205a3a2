import { ConsentBanner, ConsentFrame, ConsentGate, ConsentScript } from "@cookiepact/react";
import { UsageChart } from "../usage-chart";
import { MyQuestion } from "./my-question";

const startAnalytics = () => {};

export const Film = () => (
  <>
    <ConsentBanner>
      {(view) => <MyQuestion title={view.title} actions={view.actions} />}
    </ConsentBanner>
    <ConsentGate requires={{ all: ["analytics", "youtube"] }}>
      <UsageChart />
    </ConsentGate>
    <ConsentScript
      requires="analytics"
      src="https://example.com/analytics.js"
      onLoad={startAnalytics}
    />
    <ConsentFrame
      requires="youtube"
      src="https://www.youtube-nocookie.com/embed/1"
      title="How it is made"
    />
    <ConsentFrame
      requires="youtube"
      src="https://www.youtube-nocookie.com/embed/1"
      title="How it is made"
      fallback={({ view, loadOnce }) => <button onClick={loadOnce}>{view.text}</button>}
    />
  </>
);
