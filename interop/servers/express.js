import { createConsentHandler, enforce } from "@cookiepact/core/server";
import { getRequestListener } from "@hono/node-server";
import express from "express";
import onHeaders from "on-headers";
import { policy } from "./policy.js";

const app = express();

// Before anything that reads bodies: the handler reads its own, and no more than 4 kB of it.
app.all("/consent", getRequestListener(createConsentHandler(policy)));

app.use((req, res, next) => {
  onHeaders(res, () => keepToConsent(req, res));
  next();
});

app.get("/", (_req, res) => {
  res.cookie("session", "ada", { httpOnly: true });
  res.cookie("_visits", "1", { maxAge: 86_400_000 });
  res.send("<h1>Lamps</h1>");
});

function keepToConsent(req, res) {
  const request = {
    url: `${req.protocol}://${req.host}${req.originalUrl}`,
    headers: { get: (name) => req.get(name) ?? null },
  };
  const { headers } = enforce(policy, request, new Response(null, { headers: headersOf(res) }));
  res.setHeader("set-cookie", headers.getSetCookie());
  if (headers.has("vary")) res.setHeader("vary", headers.get("vary"));
}

/** What enforcement looks at. */
function headersOf(res) {
  const headers = new Headers();
  for (const name of ["content-type", "cache-control", "vary", "set-cookie"]) {
    for (const value of [res.getHeader(name) ?? []].flat()) headers.append(name, value);
  }
  return headers;
}

export const server = app.listen(process.env.PORT);
