/** The Realisasi sheet of a workbook, built and filled as a planner would, without Excel. */
import { type Content, type Edit, isFormula } from "../../../../src/core/edits";
import { readWorkbook, type LembarTerbaca } from "../../../../src/core/layout";
import { readPengaturan } from "../../../../src/core/pengaturan";
import { type OpsiRealisasi, realisasiEdits } from "../../../../src/core/reports/realisasi";
import { bacaLembar, realisasiSheets } from "../../../../src/core/reports/realisasi/baca-lembar";
import type { CellValue, SheetGrid, WorkbookData } from "../../../../src/core/sheet/grid";

export const hariIni = "2026-11-22";

export function siapkan(buku: WorkbookData, tahun: number, opsi: Partial<OpsiRealisasi> = {}) {
  const lembar: LembarTerbaca[] = readWorkbook(buku);
  return realisasiEdits(buku, lembar, {
    tahun,
    hariIni,
    pengaturan: readPengaturan(buku),
    cara: "ganti",
    ...opsi,
  });
}

const nilai = (c: Content): CellValue => (isFormula(c) ? c.nilai : c);

/** The sheets that the edits add, as the core would see them: one that is there is replaced. */
export function terapkan(buku: WorkbookData, edits: readonly Edit[]): WorkbookData {
  const sheets = [...buku.sheets];
  const names = [...buku.names];
  for (const edit of edits) {
    if (edit.kind === "addSheet") {
      const grid: SheetGrid = {
        nama: edit.lembar,
        firstRow: 0,
        firstCol: 0,
        values: [],
        formats: null,
        formulas: null,
        merges: null,
      };
      const at = sheets.findIndex((s) => s.nama === edit.lembar);
      if (at < 0) sheets.push(grid);
      else sheets[at] = grid;
    } else if (edit.kind === "write") {
      const at = sheets.findIndex((s) => s.nama === edit.lembar);
      const now = sheets[at];
      if (now) sheets[at] = written(now, edit);
    } else if (edit.kind === "name" && edit.acuan !== null) {
      const at = names.findIndex((n) => n.nama === edit.nama);
      const name = { nama: edit.nama, acuan: edit.acuan };
      if (at < 0) names.push(name);
      else names[at] = name;
    }
  }
  return { sheets, names };
}

function written(grid: SheetGrid, edit: Extract<Edit, { kind: "write" }>): SheetGrid {
  const rows = Math.max(grid.values.length, edit.row + edit.contents.length);
  const cols = Math.max(grid.values[0]?.length ?? 0, edit.col + (edit.contents[0]?.length ?? 0));
  const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
  const at = (r: number, c: number): Content | undefined => edit.contents[r - edit.row]?.[c - edit.col];
  return {
    ...grid,
    values: range(rows).map((r) =>
      range(cols).map((c) => {
        const x = at(r, c);
        return x === undefined ? (grid.values[r]?.[c] ?? null) : nilai(x);
      }),
    ),
    formulas: range(rows).map((r) =>
      range(cols).map((c) => {
        const x = at(r, c);
        if (x === undefined) return grid.formulas?.[r]?.[c] ?? null;
        return isFormula(x) ? x.formula : null;
      }),
    ),
  };
}

/** Asked for a figure: where in the sheet, its row's name, unit and whether grades go there. */
export interface SelIsian {
  baris: number;
  bulan: number;
  nama: string;
  satuan: string | null;
  komponen: boolean;
}

/** Types figures into every input cell; undefined leaves it as it is. */
export function isi(
  buku: WorkbookData,
  tahun: number,
  angka: (sel: SelIsian) => CellValue | undefined,
): WorkbookData {
  const found = realisasiSheets(buku).find((s) => s.tahun === tahun);
  const l = found ? bacaLembar(buku, tahun, found.grid) : null;
  if (!l) throw new Error("The workbook has no such sheet.");
  const values = l.grid.values.map((row) => [...row]);
  const formulas = l.grid.formulas?.map((row) => [...row]) ?? null;
  l.baris.forEach((b, i) => {
    const above = b.jenis === "indikator" && l.baris[i + 1]?.jenis === "komponen";
    if (b.jenis === "jabatan" || above || b.hilang) return;
    l.nomor.forEach((bulan, c) => {
      const line = values[b.row];
      const komponen = b.jenis === "komponen";
      const value = angka({ baris: b.row, bulan, nama: b.nama, satuan: b.satuan, komponen });
      if (!line || value === undefined) return;
      line[l.kolom.periode + c] = value;
      const typedOver = formulas?.[b.row];
      if (typedOver) typedOver[l.kolom.periode + c] = null;
    });
  });
  const grid = { ...l.grid, values, formulas };
  return { ...buku, sheets: buku.sheets.map((s) => (s.nama === grid.nama ? grid : s)) };
}
