/** What a command may touch of the outside, so that tests can stand in for it. */

export interface Io {
  /** Resolves when more may be written. */
  out(text: string): Promise<void>;
  err(text: string): void;
  /** Lines of standard input as they come, without their line ends. */
  lines(): AsyncIterable<string>;
  stdinIsTerminal: boolean;
  stderrIsTerminal: boolean;
  /** Width for tables, in characters. */
  columns: number;
  readFile(path: string): Promise<Uint8Array>;
  /** Refuses a path that is there already, unless it may be overwritten: rejects with EEXIST. */
  writeFile(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void>;
  /** The files that a path with "*" means; the path itself where it means none. */
  expand(path: string): Promise<string[]>;
  /** Whether two paths mean one file that exists, links and letter case resolved. */
  isSameFile(a: string, b: string): Promise<boolean>;
  /** The day, "2026-11-22". */
  today(): string;
}

export const STATUS = { selesai: 0, adaGalat: 1, salahPanggil: 2 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];
