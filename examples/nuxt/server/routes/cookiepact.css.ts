import stylesheet from "raw:@cookiepact/core/styles.css";

/** For the page of the preferences that the consent route shows to who has no script: it is none of Nuxt's pages. */
export default defineEventHandler((event) => {
  setResponseHeader(event, "content-type", "text/css; charset=utf-8");
  return stylesheet;
});
