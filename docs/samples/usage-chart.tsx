export function UsageChart() {
  return <p>Usage</p>;
}
