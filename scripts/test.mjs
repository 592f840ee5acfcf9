// npm test: type check, lint, build, and every test. What follows `--` goes to jest.
// Ends with the line "N passed, N failed", and nonzero where anything failed.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureChromium, ensureLibreOffice } from "./programs.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const REPORT = ".cache/jest.json";

/** Runs a program of node_modules; its output is shown when it ends. Resolves to whether it succeeded. */
function run(name, [file, ...args], env = {}) {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(process.execPath, [`node_modules/${file}`, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("close", (code) => {
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${name}`);
      if (code !== 0 || name === "tests") console.log(output.trimEnd());
      resolve(code === 0);
    });
  });
}

/** How many tests jest passed and failed; a file that could not run counts as one failure. */
function jestCounts() {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(REPORT, "utf8"),
  );
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

const chromium = await ensureChromium();
if (!chromium) {
  console.log(
    "The browser tests need Chromium, Chrome or Edge, and none was found or could be installed: " +
      "install one, or set IKI_CHROMIUM to its path, and run npm test again.",
  );
}
const soffice = ensureLibreOffice();
if (!soffice) {
  console.log(
    "The tests of the formulas that we write need LibreOffice, and it was not found and could not be installed: " +
      "install it (Debian: libreoffice-calc-nogui), or set IKI_SOFFICE to the path of soffice, and run npm test again.",
  );
}

const steps = await Promise.all([
  run("type check", ["typescript/bin/tsc", "--noEmit"]),
  (async () => [
    await run("lint", ["eslint/bin/eslint.js", "."]),
    await run("format", ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]),
  ])(),
]);
steps.push(await run("build", ["webpack/bin/webpack.js", "--mode", "production"]));
const passedSteps = steps.flat().filter(Boolean).length;
const failedSteps = steps.flat().length - passedSteps;

mkdirSync(".cache", { recursive: true });
rmSync(REPORT, { force: true });
const jest = ["jest/bin/jest.js", "--ci", "--json", `--outputFile=${REPORT}`, ...process.argv.slice(2)];
const testsOk = await run("tests", jest, {
  ...(chromium && { IKI_CHROMIUM: chromium }),
  ...(soffice && { IKI_SOFFICE: soffice }),
});
const { passed, failed } = jestCounts();
// jest may fail without a failed test: a configuration that it refuses, no test found.
const unseen = !testsOk && failed === 0 ? 1 : 0;

console.log(`${passed + passedSteps} passed, ${failed + failedSteps + unseen} failed`);
process.exitCode = failed + failedSteps + unseen > 0 ? 1 : 0;
