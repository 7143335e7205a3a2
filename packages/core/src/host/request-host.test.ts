import { describe, expect, it, vi } from "vitest";
import { readRecord } from "../cookie/read-record.ts";
import { serializeRecord } from "../cookie/write-record.ts";
import { requestHost } from "./request-host.ts";

const NOW = () => new Date("2026-11-23T12:00:00Z");

function hostOf(headers: Record<string, string> = {}, url = "https://example.com/") {
  return requestHost(new Request(url, { headers }), NOW);
}

describe("requestHost", () => {
  it.each([
    ["https://example.com/", {}, true],
    ["http://example.com/", {}, false],
    ["http://example.com/", { "x-forwarded-proto": "https" }, true],
    ["http://example.com/", { "x-forwarded-proto": "https,http" }, true],
    ["http://example.com/", { "x-forwarded-proto": "http" }, false],
    ["http://example.com/", { "x-forwarded-proto": "http, https" }, false],
    ["https://example.com/", { "x-forwarded-proto": "http" }, true],
  ])("BR-04 knows whether the visitor came over https: %s, %j", (url, headers, secure) => {
    expect(hostOf(headers, url).secure).toBe(secure);
  });

  it("BR-04 believes whoever knows better", () => {
    const request = new Request("http://example.com/");
    expect(requestHost(request, NOW, { secure: true }).secure).toBe(true);
  });

  it.each([
    [{}, {}],
    [{ "sec-gpc": "1" }, { gpc: true }],
    [{ "sec-gpc": "0" }, {}],
    [{ "sec-gpc": "true" }, {}],
    [{ "sec-gpc": "" }, {}],
    [{ dnt: "1" }, {}],
  ])(
    "US-08 takes %j for the signals %j: without the header nothing is known",
    (headers, signals) => {
      expect(hostOf(headers as Record<string, string>).readSignals()).toEqual(signals);
    },
  );

  it.each([
    ["de-AT,de;q=0.9,en;q=0.8", "de-AT"],
    ["fr;q=0.5", "fr"],
    [" it , en", "it"],
    ["zh-Hant-TW", "zh-Hant-TW"],
    ["*", "en"],
    ["<script>", "en"],
    [`de-${"a".repeat(9000)}`, "en"],
    ["", "en"],
    [undefined, "en"],
  ])("speaks the visitor's language: %s", (header, locale) => {
    expect(hostOf(header === undefined ? {} : { "accept-language": header }).readLocale()).toBe(
      locale,
    );
  });

  it("hands on what is written, and reads it back as a browser would", () => {
    const onCookie = vi.fn();
    const headers = { cookie: "a=1; __Host-cookiepact=1.20260101.1.a.media." };
    const host = requestHost(new Request("https://example.com/", { headers }), NOW, { onCookie });
    const record = [{ day: "20261123", revision: 1, source: "r", granted: [], denied: ["media"] }];
    const cookie = serializeRecord({}, record, {
      today: "20261123",
      periodDays: 180,
      secure: true,
    });
    host.writeCookie(cookie);
    expect(onCookie).toHaveBeenCalledExactlyOnceWith(cookie);
    expect(readRecord({}, host.readCookies() ?? "", host.secure).record).toEqual(record);
  });

  it("listens to nobody, for nobody is there", () => {
    const host = hostOf();
    expect(() => host.listen(() => {})()).not.toThrow();
    expect(() => host.announce()).not.toThrow();
    expect(host.now()).toEqual(NOW());
  });
});
