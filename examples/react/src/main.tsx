import { createRoot } from "react-dom/client";
import "@example/policy/site.css";
import { App } from "./app.tsx";

createRoot(document.getElementById("app") as HTMLElement).render(<App />);
