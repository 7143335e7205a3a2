import type { BannerView } from "@cookiepact/core/view";

export function MyQuestion({ title, actions }: Pick<BannerView, "title" | "actions">) {
  return (
    <>
      <h2 id={title.id}>{title.text}</h2>
      {actions.map(({ action, label, attributes }) => (
        <button key={action} {...attributes}>
          {label}
        </button>
      ))}
    </>
  );
}
