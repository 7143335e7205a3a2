/** What the page uses of it: Klaro has no types of its own. */
declare module "klaro" {
  export function setup(config: object): void;
  export function getManager(config: object): { getConsent(name: string): boolean };
}
