/** Loads Microsoft's client classes into Node, for tests and scripts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import type { ExcelWindow, SimulatedExcel } from "./index";

export interface NodeExcel extends ExcelWindow {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

const script = join("@microsoft/office-js", "dist", "excel-web-16.00.js");
let compiled: vm.Script | null = null;

/**
 * A window of its own with `Excel`, `Office` and `OfficeExtension`, tied to the simulated Excel.
 * `globalThis` is left alone: `useGlobally` sets it for code that says `Excel.`.
 */
export function connectNode(excel: SimulatedExcel): NodeExcel {
  compiled ??= new vm.Script(
    readFileSync(createRequire(join(process.cwd(), "x.js")).resolve(script), "utf8"),
  );
  const window = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:" },
    navigator: { userAgent: "node" },
    document: {
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
  };
  const context = Object.assign(window, { window, self: window });
  vm.createContext(context);
  compiled.runInContext(context);
  const loaded: unknown = context;
  if (!hasExcel(loaded)) throw new Error("excel-web-16.00.js did not define Excel.");
  excel.connect(loaded);
  return loaded;
}

function hasExcel(window: unknown): window is NodeExcel {
  return typeof window === "object" && window !== null && "Excel" in window && "OfficeExtension" in window;
}

/** Makes the namespaces global, as they are in a task pane. */
export function useGlobally({ Excel, Office, OfficeExtension }: NodeExcel): void {
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}
