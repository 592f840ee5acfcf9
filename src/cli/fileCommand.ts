/** What `baca`, `periksa` and `hitung` share: several files, JSON or text, the exit status. */
import type { WorkbookData } from "../core/sheet/grid";
import { readFiles, type GalatBaca } from "./files";
import { STATUS, type Io, type Status } from "./io";

export interface PerBerkas<T> {
  read(buku: WorkbookData, berkas: string): T;
  /** The lines for a person. */
  lines(isi: T): string[];
  json(isi: T): unknown;
  /** A sentence for standard error, or null: a file without any block. */
  remark(isi: T, berkas: string): string | null;
  /** Told of each file that could not be read. */
  gagal?(keluaran: GalatBaca): void;
}

/** With `json`, standard output is one value: an object for one file, an array for several. */
export async function runOnFiles<T>(
  given: readonly string[],
  json: boolean,
  io: Io,
  command: PerBerkas<T>,
): Promise<Status> {
  const paths = (await Promise.all(given.map((path) => io.expand(path)))).flat();
  const outputs: unknown[] = [];
  let status: Status = STATUS.selesai;
  for await (const result of readFiles(paths, io, (buku, berkas) => command.read(buku, berkas))) {
    if (result.status === "galat") {
      status = STATUS.adaGalat;
      io.err(`${told(result.keluaran)}\n`);
      outputs.push(result.keluaran);
      command.gagal?.(result.keluaran);
      continue;
    }
    const remark = command.remark(result.isi, result.berkas);
    if (remark !== null) io.err(`${remark}\n`);
    if (json) outputs.push(command.json(result.isi));
    else
      await io.out(
        command
          .lines(result.isi)
          .map((line) => `${line}\n`)
          .join(""),
      );
  }
  if (json) await io.out(`${JSON.stringify(paths.length === 1 ? outputs[0] : outputs)}\n`);
  return status;
}

function told({ berkas, galat }: GalatBaca): string {
  return `${berkas}: ${galat.pesan}`;
}
