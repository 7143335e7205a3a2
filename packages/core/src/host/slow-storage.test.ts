import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StorageKind } from "../policy/policy.ts";
import type { Removal } from "../storage/removal.ts";
import { slowStorage } from "./slow-storage.ts";

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function areaOf(storage: StorageKind) {
  const area = slowStorage.areas.find((each) => each.storage === storage)!;
  const removal = (name: string): Removal => ({ storage, name, against: [], shared: false });
  return {
    names: async () => area.names(),
    /** What is left, and why. */
    remove: async (...names: string[]) => {
      const left = (await area.remove(names.map(removal))) ?? new Map();
      return Object.fromEntries(left);
    },
  };
}

const never = () => new Promise<never>(() => {});

/** What happens to the request that is to delete a database. */
type Outcome = "success" | "blocked" | "error" | "silence" | "throws";

function stubDatabases(outcomes: Readonly<Record<string, Outcome>>) {
  const deleted: string[] = [];
  vi.stubGlobal("indexedDB", {
    databases: async () => Object.keys(outcomes).map((name) => ({ name, version: 1 })),
    deleteDatabase(name: string) {
      const outcome = outcomes[name];
      if (outcome === "throws") throw new DOMException("No.", "InvalidStateError");
      const request: Record<string, () => void> = {};
      queueMicrotask(() => request[`on${outcome}`]?.());
      if (outcome === "success") deleted.push(name);
      return request;
    },
  });
  return deleted;
}

/** An installed service worker. */
function registration(script: string, state: "active" | "waiting" | "installing" = "active") {
  const worker = { scriptURL: `https://shop.example${script}` };
  return { active: null, waiting: null, installing: null, [state]: worker, unregister: vi.fn() };
}

const stubWorkers = (...registrations: object[]) =>
  vi.stubGlobal("navigator", {
    serviceWorker: { getRegistrations: async () => registrations },
  });

describe("databases", () => {
  it("are known by their names, those that have one", async () => {
    vi.stubGlobal("indexedDB", { databases: async () => [{ name: "a" }, {}, { name: "" }] });
    expect(await areaOf("indexedDB").names()).toEqual(["a", ""]);
  });

  it("go, or say why not, each for itself", async () => {
    const outcomes = { a: "success", b: "blocked", c: "error", d: "throws", e: "success" } as const;
    const deleted = stubDatabases(outcomes);
    const left = await areaOf("indexedDB").remove("a", "b", "c", "d", "e");
    expect(deleted).toEqual(["a", "e"]);
    expect(left).toEqual({ b: "blocked", c: "error", d: "error" });
  });

  it("one that never answers is given up after two seconds, and keeps none of the others", async () => {
    const deleted = stubDatabases({ a: "silence", b: "success" });
    const left = areaOf("indexedDB").remove("a", "b");
    await vi.advanceTimersByTimeAsync(1999);
    expect(deleted).toEqual(["b"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await left).toEqual({ a: "error" });
  });
});

describe("caches", () => {
  it("are known by their names, and deleted", async () => {
    const names = new Set(["a", "b"]);
    vi.stubGlobal("caches", {
      keys: async () => [...names],
      delete: async (name: string) => names.delete(name),
    });
    expect(await areaOf("cacheStorage").names()).toEqual(["a", "b"]);
    expect(await areaOf("cacheStorage").remove("a", "nobodys")).toEqual({});
    expect([...names]).toEqual(["b"]);
  });

  it("say why not, each for itself", async () => {
    const gone: string[] = [];
    vi.stubGlobal("caches", {
      delete: async (name: string) => {
        if (name === "a") throw new DOMException("Full.", "QuotaExceededError");
        gone.push(name);
      },
    });
    expect(await areaOf("cacheStorage").remove("a", "b")).toEqual({ a: "error" });
    expect(gone).toEqual(["b"]);
  });
});

describe("service workers", () => {
  it("are known by the paths of their scripts, each once, at whatever stage they are", async () => {
    stubWorkers(
      registration("/sw.js"),
      registration("/sw.js"),
      registration("/push.js?v=2", "waiting"),
      registration("/new.js", "installing"),
      { active: null, waiting: null, installing: null },
    );
    expect(await areaOf("serviceWorker").names()).toEqual(["/sw.js", "/push.js", "/new.js", ""]);
  });

  it("go from every scope that they serve, and no others do", async () => {
    const [one, other, kept] = [
      registration("/push.js"),
      registration("/push.js"),
      registration("/sw.js"),
    ];
    stubWorkers(one, other, kept);
    expect(await areaOf("serviceWorker").remove("/push.js")).toEqual({});
    expect(one.unregister).toHaveBeenCalledOnce();
    expect(other.unregister).toHaveBeenCalledOnce();
    expect(kept.unregister).not.toHaveBeenCalled();
  });

  it("say why not", async () => {
    const stuck = registration("/push.js");
    stuck.unregister.mockRejectedValue(new DOMException("No.", "InvalidStateError"));
    stubWorkers(stuck);
    expect(await areaOf("serviceWorker").remove("/push.js")).toEqual({ "/push.js": "error" });
  });
});

describe("what a browser does not have, or does not let a page have", () => {
  it.each<[string, StorageKind, object]>([
    ["no databases", "indexedDB", { indexedDB: undefined }],
    ["no list of databases", "indexedDB", { indexedDB: { deleteDatabase() {} } }],
    ["no caches, as over http", "cacheStorage", { caches: undefined }],
    ["no service workers, as over http", "serviceWorker", { navigator: {} }],
    [
      "a list that is refused",
      "indexedDB",
      { indexedDB: { databases: () => Promise.reject(new DOMException("No.", "SecurityError")) } },
    ],
    [
      "caches that throw",
      "cacheStorage",
      {
        caches: {
          keys() {
            throw new DOMException("No.", "SecurityError");
          },
        },
      },
    ],
  ])("%s: it says so, and that is all", async (_, storage, globals) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    await expect(areaOf(storage).names()).rejects.toThrow();
    expect(await areaOf(storage).remove("a", "b")).toEqual({ a: "error", b: "error" });
  });

  it.each<[StorageKind, object]>([
    ["indexedDB", { indexedDB: { databases: never } }],
    ["cacheStorage", { caches: { keys: never } }],
    ["serviceWorker", { navigator: { serviceWorker: { getRegistrations: never } } }],
  ])("%s that never answers is given up after two seconds", async (storage, globals) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const names = expect(areaOf(storage).names()).rejects.toThrow("It does not answer.");
    await vi.advanceTimersByTimeAsync(2000);
    await names;
  });

  it("what answers after that disturbs nobody", async () => {
    let refuse = (_: Error) => {};
    const late = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    vi.stubGlobal("caches", { keys: () => late });
    const names = expect(areaOf("cacheStorage").names()).rejects.toThrow("It does not answer.");
    await vi.advanceTimersByTimeAsync(2000);
    await names;
    refuse(new Error("too late"));
    await vi.advanceTimersByTimeAsync(1);
  });

  it("what answers in time leaves no timer behind", async () => {
    vi.stubGlobal("caches", { keys: async () => [] });
    await areaOf("cacheStorage").names();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("stamps", () => {
  it("are kept in localStorage, and taken out where there are none", () => {
    const items = new Map<string, string>();
    vi.stubGlobal("localStorage", {
      getItem: (name: string) => items.get(name) ?? null,
      setItem: (name: string, value: string) => items.set(name, value),
      removeItem: (name: string) => items.delete(name),
    });
    expect(slowStorage.readStamps()).toBeNull();
    slowStorage.writeStamps("{}");
    expect([...items]).toEqual([["cookiepact.stamps", "{}"]]);
    expect(slowStorage.readStamps()).toBe("{}");
    slowStorage.writeStamps(null);
    expect(items.size).toBe(0);
  });

  it.each([
    ["there is none", undefined],
    ["it is switched off", null],
    [
      "it is full",
      {
        getItem: () => null,
        setItem() {
          throw new DOMException("Full.", "QuotaExceededError");
        },
      },
    ],
  ])("are not kept where %s, and nothing throws", (_, storage) => {
    vi.stubGlobal("localStorage", storage);
    slowStorage.writeStamps("{}");
    slowStorage.writeStamps(null);
    expect(slowStorage.readStamps()).toBeNull();
  });
});
