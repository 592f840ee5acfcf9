/* eslint-disable no-restricted-imports -- the command line and tests import this file; the pane never does */
/** The engine in Node, its bytes read from node_modules. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadEngine } from "./load";

export function loadEngineInNode(): Promise<void> {
  // Beside this file where the module system says so, else from the project's root.
  const base = typeof __filename === "string" ? __filename : join(process.cwd(), "package.json");
  return loadEngine(readFileSync(createRequire(base).resolve("@ironcalc/wasm/wasm_bg.wasm")));
}
