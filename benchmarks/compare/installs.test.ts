import { expect, it } from "vitest";
import { type Lock, lockTree } from "./installs.ts";

const at = (name: string) => `node_modules/${name}`;

it("counts a package, and all that comes with it, once", () => {
  const lock: Lock = {
    [at("a")]: { dependencies: { b: "1", c: "1" } },
    [at("b")]: { dependencies: { c: "1" } },
    [at("c")]: { dependencies: { a: "1" } },
    [at("stranger")]: {},
  };
  expect(lockTree(lock, "a").toSorted()).toEqual([at("a"), at("b"), at("c")]);
});

it("takes the copy that lies nearest, as Node does", () => {
  const lock: Lock = {
    [at("@scope/a")]: { dependencies: { b: "2", d: "1" } },
    [at("b")]: {},
    [at("d")]: {},
    [`${at("@scope/a")}/${at("b")}`]: { dependencies: { d: "1" } },
  };
  expect(lockTree(lock, "@scope/a").toSorted()).toEqual([
    at("@scope/a"),
    `${at("@scope/a")}/${at("b")}`,
    at("d"),
  ]);
});

it("leaves the framework out, and what is optional and not there; other peers are installed", () => {
  const lock: Lock = {
    [at("a")]: {
      peerDependencies: { react: "19", zod: "4", ui: "1" },
      peerDependenciesMeta: { zod: { optional: true } },
      optionalDependencies: { binary: "1" },
    },
    [at("react")]: {},
    [at("zod")]: {},
    [at("ui")]: {},
  };
  expect(lockTree(lock, "a").toSorted()).toEqual([at("a"), at("ui")]);
});

it("finds nothing where nothing is", () => {
  expect(lockTree({}, "a")).toEqual([]);
});
