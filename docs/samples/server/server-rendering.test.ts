import { createConsent } from "@cookiepact/core";
import { consentEndpoint } from "@cookiepact/core/endpoint";
import { enforce, initialOf, prePaintScript, readConsent } from "@cookiepact/core/server";
import { expect, test } from "vitest";
import { policy } from "../policy";
import { POST, proofs } from "./endpoint";

const origin = "https://shop.example";
const today = new Date().toISOString().slice(0, 10).replaceAll("-", "");
const cookie = `__Host-cookiepact=1.${today}.1.r..analytics-media`;

test("docs/server-rendering.md: a page begins with what the request says", () => {
  const request = new Request(origin, { headers: { cookie } });

  const initial = initialOf(readConsent(policy, request));

  const consent = createConsent(policy, { initial, endpoint: consentEndpoint("/consent") });

  expect(consent.getServerSnapshot()).toMatchObject({ bannerOpen: false, endpoint: "/consent" });
});

test("docs/server-rendering.md: a static page has two lines in its head", () => {
  const head = `${prePaintScript(policy)}
<noscript><link rel="stylesheet" href="/consent"></noscript>`;

  expect(head).toMatch(/^<script>.{1,300}<\/script>\n<noscript>/);
});

test("docs/server-rendering.md: the endpoint hands every answer to who keeps proof", async () => {
  const headers = { origin, "sec-fetch-site": "same-origin" };
  const body = new URLSearchParams({ action: "accept-all" });
  await POST(new Request(`${origin}/consent`, { method: "POST", headers, body }));
  expect(proofs.stored).toHaveLength(1);
});

test("docs/server-rendering.md: a response is kept to the answer", async () => {
  const request = new Request(origin, { headers: { cookie } });
  const render = async (_: Request) =>
    new Response("", { headers: { "set-cookie": "_visits=1; Path=/" } });

  async function respond() {
    return enforce(policy, request, await render(request));
  }

  const response = await respond();
  expect(response.headers.getSetCookie().filter((each) => each.startsWith("_visits=1"))).toEqual(
    [],
  );
});
