import type { PageAddress } from "./device.ts";
import type { Removal } from "./removal.ts";

/** Under which Domain and Path a cookie may have been set. */
interface Scope {
  readonly domain?: string | undefined;
  readonly path?: string | undefined;
}

/**
 * The texts that delete a cookie, in rounds. A browser deletes under the very Domain and Path that a cookie was set with, and
 * does not tell them: so first what is declared, then what is usual, then whatever else a cookie that is seen here can have.
 *
 * The domains are tried up to the shortest that has a dot. Which of them are public suffixes (`co.uk`, `github.io`) the
 * browser knows best: it ignores what is written for those (RFC6265bis, section 5.7).
 */
export function* cookieDeletions(
  { name, against, shared }: Pick<Removal, "name" | "against" | "shared">,
  { host, path, secure }: PageAddress,
): Generator<readonly string[], void> {
  // Each once: a browser takes its time for every one of them.
  const write = (scopes: readonly Scope[], more = secure ? "; Secure" : "") => [
    ...new Set(
      scopes.map(({ domain, path = "/" }) => {
        const scope = domain ? `${path}; Domain=${domain}` : path;
        return `${name}=; Max-Age=0; Path=${scope}${more}`;
      }),
    ),
  ];
  const declared: readonly Scope[] = against.map(({ item }) => item);
  yield write(declared);
  if (shared) return;
  const domains = [undefined, ...domainsOf(host)];
  const at = (paths: readonly (string | undefined)[]) =>
    paths.flatMap((path) => domains.map((domain) => ({ domain, path })));
  // Left out, it is the root.
  const usual = at([undefined, ...declared.map((scope) => scope.path)]);
  yield write(usual);
  const others = at(pathsOf(path));
  yield write(others);
  // One that was set into a partition goes only from there.
  if (secure) yield write([...declared, ...usual, ...others], "; Secure; Partitioned");
}

/** The domains that a cookie of this host can have. */
export function domainsOf(host: string): string[] {
  // An IP address is no part of another.
  if (/^[\d.]+$|:/.test(host)) return [host];
  const labels = host.split(".");
  const domains = labels.map((_, index) => labels.slice(index).join("."));
  return domains.filter((domain, index) => index === 0 || domain.includes("."));
}

/** The paths, the root aside, that a cookie which is seen at this path can have (RFC6265bis, section 5.1.4). */
export function pathsOf(path: string): string[] {
  const steps = path.split(/(\/)/);
  const upTo = steps.map((_, index) => steps.slice(0, index + 1).join(""));
  // None has a semicolon: there the next attribute would begin, whatever the page's address makes it say.
  return [...new Set(upTo)].filter((each) => each.length > 1 && !each.includes(";"));
}
