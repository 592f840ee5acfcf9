/** Runs the benches as they run in the product: bundled by esbuild, without the loader's own cost per function. */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dir = mkdtempSync(join(tmpdir(), "iki-bench-"));
try {
  for (const bench of ["layout", "rules"]) {
    const outfile = join(dir, `${bench}.cjs`);
    await build({
      entryPoints: [fileURLToPath(new URL(`${bench}.ts`, import.meta.url))],
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile,
      logLevel: "error",
    });
    createRequire(import.meta.url)(outfile);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
