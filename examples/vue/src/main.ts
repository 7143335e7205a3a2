import { createApp, h } from "vue";
import "@cookiepact/core/styles.css";

createApp({ render: () => h("h1", "Cookiepact with Vue") }).mount("#app");
