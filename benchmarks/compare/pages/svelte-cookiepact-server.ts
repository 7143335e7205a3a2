import { hydrate } from "svelte";
import CookiepactPage from "./CookiepactPage.svelte";
import "./page.css";

hydrate(CookiepactPage, { target: document.getElementById("app") as HTMLElement });
