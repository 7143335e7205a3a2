import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import "./page.css";
import { Page } from "./react-page.ts";

createRoot(document.getElementById("app") as HTMLElement).render(h(Page));
