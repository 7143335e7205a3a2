/** What the scripts of a page that behaves badly do, as text: they are served as files, and run as they come. */

/** Sets cookies on every domain level and on two paths, fills all storage, and does it again whenever it can. */
export const BAD_SCRIPT = `
  const labels = location.hostname.split(".");
  const domains = ["", ...labels.map((_, index) => labels.slice(index).join(".")).slice(0, -2)];
  const setCookies = () => {
    for (const [level, domain] of domains.entries()) {
      for (const path of ["/", "/shop"]) {
        const scope = (domain && "; domain=" + domain) + "; path=" + path;
        const name = "bad_" + level + (path === "/" ? "" : "_in_shop");
        document.cookie = name + "=1; max-age=9999999; secure" + scope;
      }
      document.cookie =
        "bad_elsewhere=1; max-age=9999999; path=/checkout" + (domain && "; domain=" + domain);
    }
    document.cookie = "bad_partitioned=1; path=/; secure; samesite=none; partitioned; max-age=9999";
  };
  const fillStorage = () => {
    for (const storage of [localStorage, sessionStorage]) {
      storage.setItem("bad", "1");
      storage.setItem("bad_" + Math.random(), "1");
    }
  };
  const behaveBadly = () => {
    setCookies();
    fillStorage();
  };
  window.ran = [...(window.ran ?? []), "bad"];
  behaveBadly();
  indexedDB.open("bad").onupgradeneeded = ({ target }) => target.result.createObjectStore("visits");
  caches.open("very-bad").then((cache) => cache.put("/bad", new Response("bad")));
  const trusted = trustedTypes.createPolicy("bad", { createScriptURL: (url) => url });
  navigator.serviceWorker.register(trusted.createScriptURL("/bad-worker.js"));
  setInterval(behaveBadly, 50);
  addEventListener("beforeunload", behaveBadly);
`;

/** A second one, to see that they come in their order. */
export const WORSE_SCRIPT = `window.ran = [...(window.ran ?? []), "worse"];`;
