import { useConsent } from "@cookiepact/react";
import { copyIn, type DeclaredItem } from "@example/policy/site";

interface DeclaredItemsProps {
  readonly label: string;
  readonly items: readonly DeclaredItem[];
}

export function DeclaredItems({ label, items }: DeclaredItemsProps) {
  const { columns } = copyIn(useConsent().locale).cookies;
  return (
    <table className="declared" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.purpose}</th>
          <th scope="col">{columns.kept}</th>
          <th scope="col">{columns.setBy}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ name, purpose, kept, setBy }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{purpose}</td>
            <td>{kept}</td>
            <td>{setBy}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
