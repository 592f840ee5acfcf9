// npm start: builds the pane and the simulated Excel, serves both, prints the address and opens the browser.
//   --no-open        only print the address
//   --port N         default 3100, or the next free one
//   --watch          development build, built again on every change
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveSimulator } from "./simulator-server.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const require = createRequire(import.meta.url);
const { values: options } = parseArgs({
  options: {
    "no-open": { type: "boolean", default: false },
    port: { type: "string", default: "3100" },
    watch: { type: "boolean", default: false },
  },
});

/** Builds what the simulator shows into .cache; the pane is the very bundle that `npm run build` makes. */
async function build(watch) {
  const webpack = require("webpack");
  const configure = require("../webpack.config.js");
  const mode = watch ? "development" : "production";
  const compiler = webpack([
    await configure({ output: ".cache/pane" }, { mode }),
    await configure({ simulator: true }, { mode }),
  ]);
  return new Promise((resolve) => {
    const done = (error, stats) => {
      const failed =
        error ?? (stats.hasErrors() ? stats.toString({ preset: "errors-only", colors: false }) : null);
      if (failed) console.error(String(failed));
      resolve(!failed);
    };
    if (watch) compiler.watch({}, done);
    else compiler.run((error, stats) => compiler.close(() => done(error, stats)));
  });
}

/** Opens the address where a desktop is there; elsewhere the printed address is enough. */
function openBrowser(address) {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : process.platform === "darwin"
        ? ["open", address]
        : ["xdg-open", address];
  const desktop = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!desktop || process.env.CI) return;
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

console.log("Membangun simulator … (building the simulator)");
if (!(await build(options.watch)) && !options.watch) {
  console.error("The simulator could not be built; the lines above say where.");
  process.exit(1);
}
const address = await serveSimulator(Number(options.port));
console.log(`IKI di Excel simulasi (simulated Excel): ${address}`);
console.log("Ctrl+C: selesai (stop)");
if (!options["no-open"]) openBrowser(address);
