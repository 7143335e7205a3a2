import { mount } from "svelte";
import "@cookiepact/core/styles.css";
import App from "./App.svelte";

const target = document.getElementById("app");
if (target) mount(App, { target });
