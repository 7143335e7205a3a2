import { createApp } from "vue";
import "./page.css";
import { Page } from "./vue-page.ts";

createApp(Page).mount("#app");
