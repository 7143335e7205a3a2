import { describe, expect, it } from "vitest";
import { testPolicy } from "../consent/test-policy.ts";
import type { Policy } from "../policy/policy.ts";
import { hostIndexOf } from "./host-index.ts";

function withHosts(hosts: Readonly<Record<string, readonly string[]>>): Policy {
  const services = Object.entries(hosts).map(([key, own]) => [key, { name: key, hosts: own }]);
  return { ...testPolicy(), services: Object.fromEntries(services) };
}

const policy = withHosts({
  metrics: ["metrics.example", "*.metrics.example", "cdn.shared.example"],
  tube: ["*.tube.example", "cdn.shared.example", "*.shared.example"],
  ads: ["*.ads.tube.example", "LOUD.example"],
  // Works for what is necessary.
  login: ["login.metrics.example", "*.sign.shared.example"],
  idle: [],
});

describe("hostIndexOf", () => {
  it.each<[string, string[]]>([
    ["metrics.example", ["metrics"]],
    ["a.metrics.example", ["metrics"]],
    ["a.b.c.metrics.example", ["metrics"]],
    ["notmetrics.example", []],
    ["metrics.example.evil", []],
    ["example", []],
    ["", []],
    [".metrics.example", ["metrics"]],
    ["tube.example", []],
    ["www.tube.example", ["tube"]],
    ["a.ads.tube.example", ["ads"]],
    ["ads.tube.example", ["tube"]],
    ["loud.example", ["ads"]],
    ["cdn.shared.example", ["metrics", "tube"]],
    ["img.shared.example", ["tube"]],
    ["constructor", []],
    ["127.0.0.1", []],
  ])("finds whose %s is", (host, services) => {
    expect(hostIndexOf(policy).find(host)).toEqual(services);
  });

  it.each(["login.metrics.example", "a.sign.shared.example"])(
    "%s is free: something necessary needs it",
    (host) => {
      expect(hostIndexOf(policy).find(host)).toEqual([]);
    },
  );

  it.each([
    { login: ["shared.example"], metrics: ["shared.example"], tube: ["shared.example"] },
    { metrics: ["shared.example"], login: ["shared.example"], tube: ["shared.example"] },
  ])("a host that is shared with something necessary is free, whoever comes first", (hosts) => {
    expect(hostIndexOf(withHosts(hosts)).find("shared.example")).toEqual([]);
  });

  it("takes as long for a thousand services as for one", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `s${index}`);
    const many = withHosts(
      Object.fromEntries(names.map((name) => [name, [`*.${name}.example`, `${name}.example`]])),
    );
    const looks: unknown[] = [];
    const { get } = Map.prototype;
    const index = hostIndexOf(many);
    try {
      Map.prototype.get = function (key) {
        looks.push(key);
        return get.call(this, key);
      };
      index.find("a.b.s999.example");
    } finally {
      Map.prototype.get = get;
    }
    expect(looks).toEqual(["a.b.s999.example", "*.b.s999.example", "*.s999.example"]);
  });

  it("is made once", () => {
    expect(hostIndexOf(policy)).toBe(hostIndexOf(policy));
  });
});
