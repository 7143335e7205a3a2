// There is no binding for pages without a framework: this one carries Svelte along.
import { mount } from "svelte";
import Consent from "./Consent.svelte";
import "./page.css";

mount(Consent, { target: document.body, anchor: document.body.firstChild as Node });
