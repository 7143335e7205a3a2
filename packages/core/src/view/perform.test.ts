import { expect, it, vi } from "vitest";
import type { Consent } from "../consent/consent.ts";
import { unitedKingdom } from "../consent/regimes.ts";
import type { ConsentStorage } from "../consent/storage.ts";
import { ACTIONS } from "../messages/messages.ts";
import { createDevice } from "../test-device.ts";
import { perform } from "./perform.ts";
import { submitForm } from "./submit-form.ts";

const fields = (text = "") => new URLSearchParams(text);
const ALL = "functional-marketing-media-statistics";

it.each([
  ["one key, and no other answer", "key=media", "functional-marketing-statistics", "media"],
  ["several", "key=media&key=marketing", "functional-statistics", "marketing-media"],
  ["a service", "key=tube", ALL, "tube"],
])("withdraw takes back exactly what is named: %s", (_, text, granted, denied) => {
  const device = createDevice();
  const consent = device.open() as Consent;
  consent.acceptAll();
  perform(consent, "withdraw", fields(`${text}&grant=functional`));
  const { record } = consent.getSnapshot();
  expect(record.flatMap((decision) => decision.granted).join("-")).toBe(granted);
  expect(record.at(-1)).toMatchObject({ source: "w", denied: denied.split("-") });
});

it("withdraw takes everything back where nothing is named", () => {
  const device = createDevice();
  const consent = device.open() as Consent;
  consent.acceptAll();
  perform(consent, "withdraw", fields("grant=functional"));
  expect(device.cookie()).toBe(`1.20261123.1.w..${ALL}`);
});

it("NA-01 withdraw of what is on by exemption is an objection", () => {
  const device = createDevice();
  const consent = device.open(undefined, { regime: unitedKingdom }) as Consent;
  perform(consent, "withdraw", fields("key=metrics"));
  expect(device.cookie()).toBe("1.20261123.1.o..metrics");
});

it("reset resets the settings, and is no answer; without a storage it is nothing", () => {
  const device = createDevice();
  const reset = vi.fn<ConsentStorage["reset"]>();
  const storage = { reset, follow() {} } as unknown as ConsentStorage;
  const consent = device.open(undefined, { storage: () => storage }) as Consent;
  const before = consent.getSnapshot();
  perform(consent, "reset", fields());
  expect(reset).toHaveBeenCalledOnce();
  expect(consent.getSnapshot()).toBe(before);
  expect(() => perform(device.open() as Consent, "reset", fields())).not.toThrow();
});

it("every action does something, and no other name does", () => {
  const called: string[] = [];
  const names = "acceptAll rejectAll openPreferences save close withdraw".split(" ");
  const deeds = names.map((name) => [name, () => void called.push(name)]);
  const storage = { reset: () => void called.push("reset") };
  const consent = { ...Object.fromEntries(deeds), storage } as Consent;
  for (const action of ACTIONS) perform(consent, action, fields());
  expect(called).toHaveLength(ACTIONS.length);
  for (const other of ["", "once", "toString", "constructor", "__proto__"]) {
    perform(consent, other, fields());
  }
  expect(called).toHaveLength(ACTIONS.length);
});

it("a form in the page takes back what its `key` fields name, and is not sent", () => {
  const consent = createDevice().open() as Consent;
  consent.acceptAll();
  vi.stubGlobal("FormData", class extends URLSearchParams {});
  vi.useFakeTimers();
  const preventDefault = vi.fn();
  const submit = (body: string, submitter: unknown) =>
    submitForm(consent, { target: body, submitter, preventDefault } as never);
  submit("key=media", { value: "withdraw" });
  submit("key=marketing", null);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  expect(consent.getSnapshot().record.at(-1)).toMatchObject({ source: "w", denied: ["media"] });
  expect(preventDefault).toHaveBeenCalledTimes(2);
});
