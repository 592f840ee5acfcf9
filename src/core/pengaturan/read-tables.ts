/** The growing tables of the sheet: choices per indikator and komponen, column roles, orders of grades. */
import { readKonsolidasi } from "../capaian/konsolidasi";
import { readPolaritas } from "../capaian/polaritas";
import { semuaPeran, type Konsolidasi, type Peran } from "../kontrak";
import type { KolomPasti } from "../layout/types";
import { type Pesan, pesan } from "../pesan";
import { cellAddress } from "../sheet/address";
import { type SheetGrid, valueAt } from "../sheet/grid";
import { type SkalaPredikat, skalaPredikat } from "../sheet/predikat";
import { tidyText } from "../sheet/teks";
import { type NamaTabel, BARIS_TABEL, idOfWords, kolomTabel, label, sameLabel } from "./tata-letak";
import { type PengaturanBaris, type TemuanDiabaikan, kunciBaris } from "./types";

/** One line of a table: its cells as text, "" for a blank, and the address of its first cell. */
interface Larik {
  isi: string[];
  sel: (kolom: number) => string;
}

function textAt(grid: SheetGrid, row: number, col: number): string {
  const value = valueAt(grid, row, col);
  return value === null ? "" : String(value).trim();
}

/** The lines below a table's header; the header is looked for, as inserted rows and columns move it. */
function larik(grid: SheetGrid, nama: NamaTabel): Larik[] {
  const { kolom } = label.tabel[nama];
  const at = findHeader(grid, kolom, kolomTabel(nama));
  if (at === null) return [];
  const lines: Larik[] = [];
  for (let row = at.row + 1; row < grid.firstRow + grid.values.length; row++) {
    const isi = kolom.map((_, i) => textAt(grid, row, at.col + i));
    if (isi.some((s) => s !== "")) lines.push({ isi, sel: (i) => cellAddress(row, at.col + i) });
  }
  return lines;
}

function findHeader(
  grid: SheetGrid,
  kolom: readonly string[],
  col: number,
): { row: number; col: number } | null {
  const fits = (r: number, c: number): boolean =>
    kolom.every((k, i) => sameLabel(valueAt(grid, r, c + i), k));
  if (fits(BARIS_TABEL, col)) return { row: BARIS_TABEL, col };
  for (let r = grid.firstRow; r < grid.firstRow + Math.min(grid.values.length, 40); r++)
    for (let c = grid.firstCol; c < grid.firstCol + (grid.values[0]?.length ?? 0); c++)
      if (fits(r, c)) return { row: r, col: c };
  return null;
}

type Catat = (p: Pesan) => void;

/** A word of a list; blank is null, an unknown word is told and null. */
function choice<T>(line: Larik, kolom: number, read: (s: string) => T | null, catat: Catat): T | null {
  const teks = line.isi[kolom] ?? "";
  if (teks === "") return null;
  const value = read(teks);
  if (value === null) catat(pesan("pengaturan.pilihanTakDikenal", { sel: line.sel(kolom), teks }));
  return value;
}

/** Choices per indikator, by {@link kunciBaris}. */
export function readBarisTable(grid: SheetGrid, catat: Catat): Map<string, PengaturanBaris> {
  const rows = new Map<string, PengaturanBaris>();
  for (const line of larik(grid, "baris")) {
    const [jabatan = "", indikator = "", , , maksimal = "", teks = "", pengganti = "", ekspresi = ""] =
      line.isi;
    rows.set(kunciBaris(jabatan, indikator), {
      jabatan,
      indikator,
      polaritas: choice(line, 2, readPolaritas, catat),
      konsolidasi: choice(line, 3, readKonsolidasi, catat),
      targetMaksimal: maksimal.toLowerCase() === label.kata.ya,
      formula:
        teks === "" || pengganti === ""
          ? null
          : { teks, pengganti, ekspresi: ekspresi === "" ? null : ekspresi },
      komponen: [],
    });
  }
  for (const line of larik(grid, "komponen")) addKomponen(rows, line, catat);
  return rows;
}

function addKomponen(rows: Map<string, PengaturanBaris>, line: Larik, catat: Catat): void {
  const [jabatan = "", indikator = "", nama = ""] = line.isi;
  const konsolidasi: Konsolidasi | null = choice(line, 3, readKonsolidasi, catat);
  if (konsolidasi === null || nama === "") return;
  const key = kunciBaris(jabatan, indikator);
  const known: PengaturanBaris = rows.get(key) ?? {
    jabatan,
    indikator,
    polaritas: null,
    konsolidasi: null,
    targetMaksimal: false,
    formula: null,
    komponen: [],
  };
  rows.set(key, { ...known, komponen: [...known.komponen, { nama, konsolidasi }] });
}

/** A role by its word on the sheet, or by its id, as earlier versions wrote it. */
const readPeran = (s: string): Peran | null =>
  semuaPeran.find((p) => sameLabel(s, label.kata.peran[p]) || sameLabel(s, p)) ?? null;

/** Column roles that the planner put right. Earlier versions left the cell of a column without a title blank. */
export function readKolomTable(grid: SheetGrid, catat: Catat): KolomPasti {
  const found: Record<string, Record<string, Peran>> = {};
  for (const line of larik(grid, "kolom")) {
    const [tataLetak = "", kolom = ""] = line.isi;
    const role = choice(line, 2, readPeran, catat);
    if (role !== null && tataLetak !== "") (found[tataLetak] ??= {})[kolom] = role;
  }
  return found;
}

/** Rules of the validator that are switched off. */
export function readAturanTable(grid: SheetGrid): string[] {
  return [...new Set(larik(grid, "aturan").map(({ isi }) => idOfWords(isi[0] ?? "")))];
}

/** Findings that the planner dismissed. */
export function readTemuanTable(grid: SheetGrid): TemuanDiabaikan[] {
  return larik(grid, "temuan").map(
    ({ isi: [kode = "", lembar = "", jabatan = "", kolom = "", indikator = "", alasan = ""] }) => ({
      kode: idOfWords(kode),
      lembar,
      jabatan,
      kolom,
      indikator,
      alasan,
    }),
  );
}

/** Orders of grades; where the table holds none, those that come with the product. */
export function readPredikatTable(grid: SheetGrid, catat: Catat): readonly SkalaPredikat[] {
  const scales = new Map<string, { urutan: number; grade: string }[]>();
  const number = (s: string): number | null => (/^\d+$/.test(s) ? Number(s) : null);
  for (const line of larik(grid, "predikat")) {
    const [nama = "", , grade = ""] = line.isi;
    const urutan = choice(line, 1, number, catat);
    if (urutan === null || nama === "" || grade === "") continue;
    scales.set(nama, [...(scales.get(nama) ?? []), { urutan, grade }]);
  }
  if (scales.size === 0) return skalaPredikat;
  return [...scales].flatMap(([nama, grades]): SkalaPredikat[] => {
    const sorted = [...grades].sort((a, b) => a.urutan - b.urutan);
    // Two grades of one rank would make one of them the other.
    if (sorted.some((g, i) => g.urutan !== i + 1)) {
      catat(pesan("pengaturan.urutanPredikat", { skala: nama }));
      return [];
    }
    const own = skalaPredikat.find((s) => tidyText(s.nama) === tidyText(nama));
    const urutan = sorted.map((g) => g.grade);
    const sebutan = Object.entries(own?.sebutan ?? {}).filter(([, grade]) => urutan.includes(grade));
    return [{ id: own?.id ?? nama, nama, urutan, sebutan: Object.fromEntries(sebutan) }];
  });
}
