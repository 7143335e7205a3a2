import { createRoot } from "react-dom/client";
import "@cookiepact/core/styles.css";

const root = document.getElementById("app");
if (root) createRoot(root).render(<h1>Cookiepact with React</h1>);
