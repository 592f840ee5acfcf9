/** The project's own commands, run as a person runs them. */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { ensureChromium } from "../../scripts/programs.mjs";

export const root = path.resolve(__dirname, "../..");

const run = promisify(execFile);

/** `npm run build` into a folder of its own; `env` as after `-- --env`. Resolves to the folder. */
export async function build(folder: string, ...env: string[]): Promise<string> {
  const output = path.join(".cache", folder);
  const options = [`output=${output}`, ...env].flatMap((e) => ["--env", e]);
  await run(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production", ...options], {
    cwd: root,
  });
  return path.join(root, output);
}

/** A script of the project's, in Node. Resolves to what it printed; fails where it fails. */
export async function script(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, args, { cwd: root });
  return stdout;
}

export interface Simulator {
  /** "http://localhost:3100/" */
  address: string;
  stop(): void;
}

/** `npm start` without opening a browser; resolves when it has printed its address. */
export function startSimulator(): Promise<Simulator> {
  const child: ChildProcess = spawn(process.execPath, ["scripts/start.mjs", "--no-open", "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (data: Buffer) => {
      printed += data.toString();
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (address) resolve({ address, stop: () => void child.kill() });
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("exit", (code) => reject(new Error(`npm start ended with ${String(code)}:\n${printed}`)));
  });
}

/** Root, as in containers, has no sandbox. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await ensureChromium();
  if (executablePath === null) {
    throw new Error(
      "The browser tests need Chromium, Chrome or Edge: install one, or set IKI_CHROMIUM to its path.",
    );
  }
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}
