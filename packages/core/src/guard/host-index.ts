import { servicesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";

/** Finds whose a host is. */
export interface HostIndex {
  /**
   * The services of which one has to be allowed; none for a host that is nobody's, or that a service needs for what is
   * strictly necessary. The exact name counts, else the longest pattern.
   *
   * @param host in lower case, as `URL` has it
   */
  find(host: string): readonly string[];
}

// A policy does not change, so preparing it once is enough.
const indexes = new WeakMap<Policy, HostIndex>();

/** Whose hosts are whose, ready for looking them up: that costs a look for each label, whatever the number of services. */
export function hostIndexOf(policy: Policy): HostIndex {
  const known = indexes.get(policy);
  if (known) return known;
  const index = indexHosts(policy);
  indexes.set(policy, index);
  return index;
}

function indexHosts(policy: Policy): HostIndex {
  const owners = new Map<string, readonly string[]>();
  const necessary = necessaryServices(policy);
  for (const [service, { hosts = [] }] of Object.entries(policy.services ?? {})) {
    for (const host of hosts.map((each) => each.toLowerCase())) {
      const others = owners.get(host);
      // Nobody has to be asked about a host without which something necessary would not work.
      const isFree = others?.length === 0 || necessary.has(service);
      owners.set(host, isFree ? [] : [...(others ?? []), service]);
    }
  }
  return { find: (host) => ownersOf(host, owners) };
}

function necessaryServices({ categories }: Policy): Set<string> {
  const necessary = Object.values(categories).filter(({ kind }) => kind === "necessary");
  return new Set(necessary.flatMap(servicesOf));
}

function ownersOf(host: string, owners: ReadonlyMap<string, readonly string[]>): readonly string[] {
  let found = owners.get(host);
  for (let dot = host.indexOf("."); !found && dot >= 0; dot = host.indexOf(".", dot + 1)) {
    found = owners.get(`*${host.slice(dot)}`);
  }
  return found ?? [];
}
