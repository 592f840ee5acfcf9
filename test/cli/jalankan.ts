/** Runs a command in this process, with streams and files of the test. */
import type { Io, Status } from "../../src/cli/io";
import { nodeFiles } from "../../src/cli/nodeFiles";
import { run } from "../../src/cli/run";

export interface Hasil {
  status: Status;
  out: string;
  err: string;
  /** What the command wrote, by path; nothing reaches the disk. */
  written: Record<string, Uint8Array>;
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
  const hasil = { out: "", err: "", written: {} as Record<string, Uint8Array> };
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
    ...nodeFiles,
    readFile: (path) => (files[path] ? Promise.resolve(files[path]) : nodeFiles.readFile(path)),
    writeFile(path, bytes, overwrite) {
      if (!overwrite && files[path])
        return Promise.reject(Object.assign(new Error(path), { code: "EEXIST" }));
      hasil.written[path] = bytes;
      return Promise.resolve();
    },
    today: () => "2026-11-22",
  };
  return { status: await run(words, io), ...hasil };
}
