import "@cookiepact/core/styles.css";
import { createApp } from "vue";
import "./page.css";
import { createPage } from "./vue-cookiepact-app.ts";

createPage(createApp).mount("#app");
