/** A worksheet table read back in few words, so that a test's expectation is a line a row. */
import { type BlokTerbaca, type OpsiLayout, readWorkbook } from "../../../src/core/layout";
import type { Angka } from "../../../src/core/kontrak";
import { workbook, worksheet } from "../worksheet";

export const readTable = (tabel: string, opsi: OpsiLayout = {}): BlokTerbaca[] =>
  readWorkbook(workbook(worksheet(tabel)), opsi)[0]?.blok ?? [];

const figure = (a: Angka): string =>
  `${a.periode ?? "-"}=${String(a.nilai ?? a.predikat ?? "kosong")}${a.satuan === null || a.nilai === null ? "" : ` ${a.satuan}`}`;

/** "A no, B sasaran, C indikator?": the roles of the columns, a question mark where the pane asks. */
export const rolesOf = (blok: BlokTerbaca | undefined): string =>
  (blok?.kolom ?? []).map((k) => `${k.kolom} ${k.peran}${k.ragu ? "?" : ""}`).join(", ");

/** "8: Tertib administrasi > Persentase surat [target 2024=90 %] [realisasi 01=80 %]" */
export const rowsOf = (blok: BlokTerbaca | undefined): string[] =>
  (blok?.baris ?? []).map((b) =>
    [
      `${String(b.baris)}: ${b.sasaran}${b.sasaranLanjutan ? " (lanjutan)" : ""} > ${b.indikator}`,
      ...(["target", "realisasi", "capaian"] as const)
        .filter((jenis) => b[jenis].length > 0)
        .map((jenis) => `[${jenis} ${b[jenis].map(figure).join(", ")}]`),
    ].join(" "),
  );

/** A worksheet table, and how it must be read. */
export interface Kasus {
  nama: string;
  tabel: string;
  /** One a block. */
  jabatan: (string | null)[];
  peran?: string;
  /** The rows of all blocks. */
  baris: string[];
}

/** What is expected of a table beside what was read of it. */
export function expectKasus({ tabel, jabatan, peran, baris }: Kasus): void {
  const blok = readTable(tabel);
  expect(blok.map((b) => b.jabatan)).toEqual(jabatan);
  expect(blok.flatMap((b) => rowsOf(b))).toEqual(baris);
  if (peran !== undefined) expect(blok.map((b) => rolesOf(b))).toEqual([peran]);
}
