export interface Product {
  readonly name: string;
  readonly price: number;
  readonly text: string;
  readonly colours: readonly string[];
}

/** What a shop lists on one page: 20 kB of HTML. */
export const PRODUCTS: readonly Product[] = Array.from({ length: 67 }, (_, index) => ({
  name: `Lamp <No. ${index + 1}>`,
  price: 1999 + index * 150,
  text: "Brushed brass & opal glass, dimmable, with a cable of two metres.",
  colours: ["brass", "black", "white"],
}));
