/** The sheet as LibreOffice calculates it, held against the values that were written with it and against `hitung`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edit } from "../../../../src/core/edits";
import { hitungBuku } from "../../../../src/core/hitung";
import type { BarisHitung } from "../../../../src/core/kontrak";
import { readWorkbook } from "../../../../src/core/layout";
import { realisasiSheets } from "../../../../src/core/reports/realisasi";
import { bacaLembar } from "../../../../src/core/reports/realisasi/baca-lembar";
import type { KunciKolom } from "../../../../src/core/reports/realisasi/tata-letak";
import type { CellValue, SheetGrid, WorkbookData } from "../../../../src/core/sheet/grid";
import { type NilaiBuku, type NilaiSel, recalculateAll } from "../../../libreoffice";
import { hariIni } from "./lembar";

export interface Kasus {
  nama: string;
  tahun: number;
  /** With the Realisasi sheet, as the core sees it. */
  buku: WorkbookData;
  bytes: Uint8Array;
}

/** A planner's sheet as the edits that would make it in a new workbook. */
export function lembarPerencana(grid: SheetGrid): Edit[] {
  const { nama, firstRow: row, firstCol: col, values, formats } = grid;
  const lebar = values[0]?.length ?? 1;
  return [
    { kind: "addSheet", lembar: nama },
    { kind: "write", lembar: nama, row, col, contents: values, before: null },
    ...(formats === null
      ? []
      : [
          {
            kind: "numberFormat" as const,
            lembar: nama,
            rentang: { row, col, row2: row + values.length - 1, col2: col + lebar - 1 },
            format: formats,
          },
        ]),
  ];
}

// The core rounds a komponen to 9 decimals, a third of which is all that may be left of a small one.
const near = (a: NilaiSel | undefined, b: CellValue): boolean => {
  const [x, y] = [a ?? "", b ?? ""];
  return typeof x === "number" && typeof y === "number"
    ? Math.abs(x - y) <= 1e-8 * Math.max(1, Math.abs(x), Math.abs(y))
    : x === y;
};

/**
 * What differs, a sentence each; empty where all three agree on every cell and every line.
 * @param tertulis false: the workbook has changed since the sheet was written, so its values are those of before.
 */
export async function bedaLembar(kasus: readonly Kasus[], tertulis = true): Promise<string[]> {
  const work = mkdtempSync(join(tmpdir(), "iki-realisasi-"));
  try {
    const paths = kasus.map((k, i) => {
      const path = join(work, `buku-${String(i)}.xlsx`);
      writeFileSync(path, k.bytes);
      return path;
    });
    const books = await recalculateAll(paths);
    return kasus.flatMap((k, i) => beda(k, books[i] ?? {}, tertulis));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function beda({ nama, tahun, buku }: Kasus, book: NilaiBuku, tertulis: boolean): string[] {
  const sheet = realisasiSheets(buku).find((s) => s.tahun === tahun);
  const l = sheet ? bacaLembar(buku, tahun, sheet.grid) : null;
  const rows = sheet ? book[sheet.grid.nama] : undefined;
  if (!sheet || !l || !rows) return [`${nama}: no sheet`];
  const wrong: string[] = [];
  sheet.grid.values.forEach((line, r) =>
    line.forEach((value, c) => {
      const rumus = sheet.grid.formulas?.[r]?.[c];
      if (tertulis && rumus && !near(rows[r]?.[c], value))
        wrong.push(
          `${nama} R${String(r + 1)}C${String(c + 1)}: ${String(rows[r]?.[c])} and not ${String(value)}: ${rumus}`,
        );
    }),
  );
  const hasil = hitungBuku(buku, readWorkbook(buku), { hariIni });
  for (const b of hasil.baris) {
    const at = l.baris.find(
      (x) => x.jenis === "indikator" && x.tautan?.lembar === b.lembar && x.tautan.row === b.baris - 1,
    );
    if (at)
      wrong.push(...bedaBaris(b, (kunci) => rows[at.row]?.[l.kolom[kunci]]).map((w) => `${nama}: ${w}`));
  }
  return wrong;
}

function bedaBaris(b: BarisHitung, sel: (kunci: KunciKolom) => NilaiSel | undefined): string[] {
  const scale = b.satuan === "%" ? 100 : 1;
  const numbers: [KunciKolom, number | null, number][] = [
    ["realisasi", b.realisasi, scale],
    ["target", b.target, scale],
    ["targetPeriode", b.targetPeriode, scale],
    ["capaian", b.capaian, 100],
    ["capaianPeriode", b.capaianPeriode, 100],
  ];
  const found = numbers.flatMap(([kunci, value, times]) => {
    const shown = sel(kunci);
    const number = typeof shown === "number" ? shown * times : null;
    return near(number, value) ? [] : [`${b.indikator}: ${kunci} ${String(shown)}, hitung ${String(value)}`];
  });
  const words: [KunciKolom, string | null][] = [
    ["kategori", b.kategori],
    ["status", b.status],
  ];
  for (const [kunci, value] of words)
    if ((sel(kunci) ?? "") !== (value ?? ""))
      found.push(`${b.indikator}: ${kunci} ${String(sel(kunci))}, hitung ${String(value)}`);
  return found;
}
