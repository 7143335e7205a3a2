import { request } from "node:http";
import { expect, test } from "../../support/test.ts";

/** Asks for a path as it stands: clients that know what is proper would tidy it up first. */
function ask(path: string, method = "GET"): Promise<{ status: number | undefined; body: string }> {
  const port = process.env.COOKIEPACT_E2E_PORT;
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method }, async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() });
    });
    asked.on("error", reject).end();
  });
}

for (const path of [
  "/react/../package.json",
  "/react/../../../package.json",
  "/react/..%2fpackage.json",
  "/react/%2e%2e/%2e%2e/%2e%2e/package.json",
  "/react/..%5c..%5cpackage.json",
  "/react/assets/..%2f..%2f..%2fpackage.json",
  "/react//etc/passwd",
  "/%2fetc%2fpasswd",
  "//etc/passwd",
  "/react/%00",
]) {
  test(`${path} leads out of no folder`, async () => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/"name":|root:/);
  });
}

for (const path of [
  "/angular/",
  "/react/assets/missing.js",
  "/server.mjs",
  "/react/src/main.tsx",
]) {
  test(`${path} is not there`, async () => {
    expect((await ask(path)).status).toBe(404);
  });
}

test("an address that cannot be decoded is a bad request, and the server goes on", async () => {
  expect((await ask("/react/%zz")).status).toBe(400);
  expect((await ask("/")).status).toBe(200);
});

test("nothing but reading is allowed", async () => {
  expect((await ask("/", "POST")).status).toBe(405);
  expect(await ask("/", "HEAD")).toMatchObject({ status: 200, body: "" });
});
