import { prePaintCode } from "@cookiepact/core/server";
import { policy } from "@example/policy";

/** Hides the banner that a static page has for everybody from those who have answered, before anything is painted. */
export function AnsweredBefore() {
  return (
    <>
      <script>{prePaintCode(policy)}</script>
      <noscript>
        <link rel="stylesheet" href="/next/consent" />
      </noscript>
    </>
  );
}
