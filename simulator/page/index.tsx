import { createRoot } from "react-dom/client";
import { App } from "./App";
import { pilihan } from "./pilihan";

document.documentElement.lang = pilihan.bahasa.slice(0, 2);
const root = document.getElementById("root");
if (!root) throw new Error("simulator.html has no #root");
createRoot(root).render(<App />);
