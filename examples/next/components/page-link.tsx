import { useConsent } from "@cookiepact/react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface PageLinkProps {
  readonly path: "/" | "/settings" | "/cookies";
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A link to a page of this app, in the present language. Nothing is fetched beforehand: a page with a root layout of its own
 * is loaded whole.
 */
export function PageLink({ path, className, children }: PageLinkProps) {
  const { locale } = useConsent();
  const isHere = usePathname() === path;
  return (
    <Link
      className={className}
      href={`${path}?lang=${locale}`}
      prefetch={false}
      aria-current={isHere ? "page" : undefined}
    >
      {children}
    </Link>
  );
}
