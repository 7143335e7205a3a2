import { deDocument } from "@cookiepact/core/document/locales/de";
import "@cookiepact/core/page.css";
import { CookiePolicy } from "@cookiepact/react/policy";

const texts = [deDocument];

export function Cookies() {
  return <CookiePolicy texts={texts} />;
}
