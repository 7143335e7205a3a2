import { describe, expect, it } from "vitest";
import { requestHeaders, responseHeaders } from "./proxy-headers.mjs";

describe("what an app gets to read", () => {
  it("says where a request came from, whatever the visitor said", () => {
    const made = { forwarded: ["host=a"], "x-forwarded-host": ["a"], "x-real-ip": ["192.0.2.1"] };
    expect(requestHeaders({ host: ["localhost:4173"], ...made }, "127.0.0.1")).toEqual({
      host: "localhost:4173",
      "x-forwarded-host": "localhost:4173",
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-proto": "http",
    });
  });

  it("does without a Host header, as HTTP/1.0 does", () => {
    expect(requestHeaders({}, "127.0.0.1")).not.toHaveProperty("host");
  });

  it("frames a body anew where its length is not known", () => {
    const headers = requestHeaders({ "transfer-encoding": ["gzip, chunked"] }, "127.0.0.1");
    expect(headers["transfer-encoding"]).toBe("chunked");
  });
});

it.each([
  ["connection", "close"],
  ["keep-alive", "timeout=5"],
  ["proxy-authenticate", "Basic"],
  ["proxy-authorization", "Basic YTpi"],
  ["proxy-connection", "close"],
  ["te", "trailers"],
  ["trailer", "Expires"],
  ["transfer-encoding", "chunked"],
  ["upgrade", "websocket"],
])("%s is about one connection, and is not passed on", (name, value) => {
  expect(responseHeaders({ [name]: [value], vary: ["Cookie"] })).toEqual({ vary: ["Cookie"] });
});

it("drops what a Connection header names, in any case and any line", () => {
  const headers = { connection: ["close, X-One", "x-two"], "x-one": ["1"], "x-two": ["2"] };
  expect(responseHeaders(headers)).toEqual({});
});

it("keeps cookies in lines of their own", () => {
  const cookies = ["a=1; Expires=Wed, 25 Nov 2026 10:00:00 GMT", "b=2"];
  expect(responseHeaders({ "set-cookie": cookies })).toEqual({ "set-cookie": cookies });
});
