import type { Copy } from "./copy.ts";

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly source: string;
}

/** Sample data, written as the language writes numbers. */
export function figuresIn(locale: string, { figures }: Copy): readonly Figure[] {
  const euros = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  });
  return [
    { label: figures.conversations, value: "14", source: "HelpScout" },
    { label: figures.revenue, value: euros.format(18_240), source: "Stripe" },
    { label: figures.pulls, value: "6", source: "GitHub" },
  ];
}
