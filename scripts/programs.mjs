// Finds the programs that the tests need beside Node, and installs them where that can be done without asking.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const WINDOWS_ROOTS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name]);

const CHROMIUM = {
  commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
  files: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...windowsFiles("Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"),
  ],
};

const LIBREOFFICE = {
  commands: ["soffice", "libreoffice"],
  files: [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ...windowsFiles("LibreOffice\\program\\soffice.exe"),
  ],
};

function windowsFiles(...ends) {
  return WINDOWS_ROOTS.filter(Boolean).flatMap((root) => ends.map((end) => path.join(root, end)));
}

function onPath(command) {
  const extensions = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const extension of extensions) {
      const file = path.join(folder, command + extension);
      if (folder && existsSync(file)) return file;
    }
  }
  return null;
}

function find({ commands, files }) {
  for (const command of commands) {
    const file = onPath(command);
    if (file) return file;
  }
  return files.find((file) => existsSync(file)) ?? null;
}

/** The path of a Chromium, Chrome or Edge on this machine; undefined where there is none. IKI_CHROMIUM overrules. */
export function findChromium() {
  return process.env.IKI_CHROMIUM || find(CHROMIUM) || playwrightChromium();
}

/** The path of LibreOffice's soffice on this machine; null where there is none. IKI_SOFFICE overrules. */
export function findLibreOffice() {
  return process.env.IKI_SOFFICE || find(LIBREOFFICE);
}

let playwright;
export async function loadPlaywright() {
  playwright ??= (await import("playwright-core")).chromium;
}

function playwrightChromium() {
  const file = playwright?.executablePath();
  return file && existsSync(file) ? file : undefined;
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
    timeout: 5 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

/** Debian's package, where apt-get is there and may be used without a password. */
function installDebian(name) {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !onPath("apt-get")) return false;
  const install = () => run("apt-get", ["install", "-y", "--no-install-recommends", name]);
  return install() || (run("apt-get", ["update"]) && install());
}

function installPlaywright() {
  return run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
}

/** The browser for the tests: found, else installed, else null. */
export async function ensureChromium() {
  await loadPlaywright();
  return findChromium() ?? ((installDebian("chromium") || installPlaywright()) && findChromium()) ?? null;
}

/** LibreOffice for the tests: found, else installed, else null. */
export function ensureLibreOffice() {
  return findLibreOffice() ?? (installDebian("libreoffice-calc-nogui") ? findLibreOffice() : null);
}
