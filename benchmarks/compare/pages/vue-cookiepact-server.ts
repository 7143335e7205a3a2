import "@cookiepact/core/styles.css";
import { createSSRApp } from "vue";
import "./page.css";
import { createPage } from "./vue-cookiepact-app.ts";

createPage(createSSRApp).mount("#app");
