export function Imprint() {
  return <p>The imprint</p>;
}
