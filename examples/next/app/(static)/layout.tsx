import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Document } from "../../components/document.tsx";

export const metadata: Metadata = { title: "Cookies and privacy at Jetson, with Next" };

/** Reads nothing of the request, so its pages are built once and are the same for everybody. */
export default function StaticLayout({ children }: { children: ReactNode }) {
  return <Document initial={null}>{children}</Document>;
}
