import "@cookiepact/core/styles.css";
import { createElement as h } from "react";
import { hydrateRoot } from "react-dom/client";
import "./page.css";
import { App } from "./react-cookiepact-app.ts";

hydrateRoot(document.getElementById("app") as HTMLElement, h(App));
