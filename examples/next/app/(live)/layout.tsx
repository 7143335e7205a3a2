import { initialOf, readConsent } from "@cookiepact/core/server";
import { policy } from "@example/policy";
import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Document } from "../../components/document.tsx";

export const metadata: Metadata = { title: "Jetson, with Next" };

/** Reads the request, so its pages are rendered for each visitor. */
export default async function LiveLayout({ children }: { children: ReactNode }) {
  // Next tells a page its headers, and with `x-forwarded-proto` among them the protocol too.
  const snapshot = readConsent(policy, { url: "", headers: await headers() });
  return <Document initial={initialOf(snapshot)}>{children}</Document>;
}
