import { mount } from "svelte";
import CookiepactPage from "./CookiepactPage.svelte";
import "./page.css";

mount(CookiepactPage, { target: document.getElementById("app") as HTMLElement });
