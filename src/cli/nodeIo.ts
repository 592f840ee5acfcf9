/** The real outside: this process's streams, files and clock. */
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Io } from "./io";
import { nodeFiles } from "./nodeFiles";

const DEFAULT_COLUMNS = 120;

export function nodeIo(): Io {
  // The reader of a pipe may leave early (head): that is no fault of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  return {
    async out(text) {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    err: (text) => {
      process.stderr.write(text);
    },
    lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
    stdinIsTerminal: process.stdin.isTTY,
    stderrIsTerminal: process.stderr.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : DEFAULT_COLUMNS,
    ...nodeFiles,
    today() {
      const now = new Date();
      const two = (n: number) => String(n).padStart(2, "0");
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}
