import { deDocument } from "@cookiepact/core/document/locales/de";
import { CookiePolicy } from "@cookiepact/react/policy";
import "@cookiepact/core/page.css";
import { Imprint } from "./imprint";

export const CookiePage = () => (
  <CookiePolicy
    texts={[deDocument]}
    sections={{
      contact: (_, content) => (
        <>
          {content}
          <Imprint />
        </>
      ),
    }}
  />
);
