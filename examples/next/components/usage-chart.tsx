import { useConsent } from "@cookiepact/react";
import { copyIn, usageChart } from "@example/policy/site";

export function UsageChart() {
  const { usage } = copyIn(useConsent().locale);
  return (
    <figure className="chart">
      <figcaption className="between">
        <span>
          <span className="value">{usageChart.total}</span> {usage.text}
        </span>
        <span className="quiet">{usage.sample}</span>
      </figcaption>
      <svg viewBox={usageChart.viewBox} preserveAspectRatio="none" role="img">
        <title>{usageChart.inWords}</title>
        {usageChart.bars.map(({ x, y, width, height }) => (
          <rect key={x} x={x} y={y} width={width} height={height} />
        ))}
      </svg>
      <div className="between quiet">
        <span>{usage.first}</span>
        <span>{usage.last}</span>
      </div>
    </figure>
  );
}
