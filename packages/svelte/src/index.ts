export { definePolicy } from "@cookiepact/core";
