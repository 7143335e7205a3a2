import "@cookiepact/core/styles.css";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import "./page.css";
import { App } from "./react-cookiepact-app.ts";

createRoot(document.getElementById("app") as HTMLElement).render(h(App));
