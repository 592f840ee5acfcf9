/** One reading a file, in the order given; a file that can't be read becomes its `galat`, and the others go on. */
import { pesan, type Pesan } from "../core/pesan";
import type { WorkbookData } from "../core/sheet/grid";
import { openWorkbookFile } from "../file";
import { sentence } from "../messages";
import type { Io } from "./io";
import { withMissingValues } from "./missingValues";

export interface GalatBaca {
  versi: 1;
  /** As given. */
  berkas: string;
  galat: { kode: string; pesan: string };
}

export type HasilBerkas<T> =
  { status: "terbaca"; berkas: string; isi: T } | { status: "galat"; keluaran: GalatBaca };

/** Calls `read` on each workbook; progress goes to a terminal's standard error. */
export async function* readFiles<T>(
  paths: readonly string[],
  io: Io,
  read: (buku: WorkbookData, berkas: string) => T,
): AsyncGenerator<HasilBerkas<T>> {
  for (const [i, berkas] of paths.entries()) {
    if (io.stderrIsTerminal && paths.length > 1) {
      io.err(`\r\u001b[K${sentence(pesan("cli.kemajuan", { ke: i + 1, dari: paths.length, berkas }))}`);
    }
    const opened = await openPath(berkas, io);
    if (io.stderrIsTerminal && paths.length > 1) io.err("\r\u001b[K");
    yield opened.status === "galat" ? failed(berkas, opened) : readOne(opened.data, berkas, read);
  }
}

/** A fault of the program itself on one workbook does not keep the others from being read. */
function readOne<T>(
  buku: WorkbookData,
  berkas: string,
  read: (buku: WorkbookData, berkas: string) => T,
): HasilBerkas<T> {
  try {
    return { status: "terbaca", berkas, isi: read(buku, berkas) };
  } catch (error) {
    const sebab = error instanceof Error ? error.message : String(error);
    return failed(berkas, { kode: "kesalahan-program", pesan: pesan("cli.kesalahanProgram", { sebab }) });
  }
}

function failed(berkas: string, { kode, pesan: why }: { kode: string; pesan: Pesan }): HasilBerkas<never> {
  return { status: "galat", keluaran: { versi: 1, berkas, galat: { kode, pesan: sentence(why) } } };
}

type Opened = { status: "terbaca"; data: WorkbookData } | { status: "galat"; kode: string; pesan: Pesan };

async function openPath(path: string, io: Io): Promise<Opened> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch (error) {
    return unreadable(error);
  }
  const opened = await openWorkbookFile(bytes);
  return opened.status === "galat" ? opened : { status: "terbaca", data: await withMissingValues(opened) };
}

function unreadable(error: unknown): Opened {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { status: "galat", kode: "tidak-ditemukan", pesan: pesan("cli.tidakDitemukan") };
    case "EISDIR":
      return { status: "galat", kode: "folder", pesan: pesan("cli.folder") };
    case "EACCES":
    case "EPERM":
    case "EBUSY":
      return { status: "galat", kode: "tidak-diizinkan", pesan: pesan("cli.tidakDiizinkan") };
    default:
      return {
        status: "galat",
        kode: "tidak-terbaca",
        pesan: pesan("cli.tidakTerbaca", { kode: code || "?" }),
      };
  }
}
