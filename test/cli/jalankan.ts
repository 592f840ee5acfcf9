/** Runs a command in this process, with streams and files of the test. */
import { readFile } from "node:fs/promises";
import type { Io, Status } from "../../src/cli/io";
import { expandWildcard } from "../../src/cli/wildcard";
import { run } from "../../src/cli/run";

export interface Hasil {
  status: Status;
  out: string;
  err: string;
}

export interface Sekitar {
  /** Standard input. */
  lines?: readonly string[];
  /** Files that exist only here; others are read from the disk. */
  files?: Readonly<Record<string, Uint8Array>>;
  columns?: number;
  terminal?: boolean;
}

export async function jalankan(words: readonly string[], sekitar: Sekitar = {}): Promise<Hasil> {
  const { lines = [], files = {}, columns = 100, terminal = false } = sekitar;
  const hasil = { out: "", err: "" };
  const io: Io = {
    out(text) {
      hasil.out += text;
      return Promise.resolve();
    },
    err(text) {
      hasil.err += text;
    },
    async *lines() {
      for (const line of lines) yield await Promise.resolve(line);
    },
    stdinIsTerminal: false,
    stderrIsTerminal: terminal,
    columns,
    readFile: (path) => (files[path] ? Promise.resolve(files[path]) : readFile(path)),
    expand: expandWildcard,
    today: () => "2026-11-22",
  };
  return { status: await run(words, io), ...hasil };
}
