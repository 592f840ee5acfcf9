/** The cells of a sheet `Realisasi <tahun>` as rows: what was linked, what was typed. Columns are found by their headers. */
import { contentsOf, type Content } from "../../edits";
import { parseAddress } from "../../sheet/address";
import { type CellValue, type SheetGrid, type WorkbookData, formulaAt, valueAt } from "../../sheet/grid";
import { OWN_PREFIX, sheetOfReference } from "../../sheet/own";
import { tidyText } from "../../sheet/teks";
import { type Berkala, type KunciKolom, label, tataLetak } from "./tata-letak";

export interface SelTertaut {
  lembar: string;
  row: number;
  col: number;
}

export interface BarisLembar {
  /** 0-based. */
  row: number;
  jenis: "jabatan" | "indikator" | "komponen";
  /** Marked as gone from the planner's table: only its figures are kept. */
  hilang: boolean;
  /** null: the reference is lost, or was written over. */
  tautan: SelTertaut | null;
  tertaut: CellValue;
  /** The formulasi that was linked; undefined: none was. */
  formulasi: SelTertaut | null | undefined;
  formulasiTertaut: CellValue;
  nama: string;
  satuan: string | null;
  polaritas: string;
  konsolidasi: string;
  cara: string;
  /** By column of figures. */
  angka: readonly Content[];
}

export interface LembarTersimpan {
  grid: SheetGrid;
  tahun: number;
  berkala: Berkala;
  /** Columns where they stand now. */
  kolom: Readonly<Record<KunciKolom, number>>;
  nomor: readonly number[];
  /** The cell of the month to date. */
  sd: { row: number; col: number } | null;
  baris: readonly BarisLembar[];
}

const text = (v: CellValue): string => (v === null ? "" : String(v).trim());
const sama = (a: CellValue, b: string): boolean => tidyText(text(a)).toLowerCase() === b.toLowerCase();

/** The sheets `Realisasi …` of the workbook by year, newest first, known by their names. */
export function realisasiSheets(buku: WorkbookData): { tahun: number; grid: SheetGrid }[] {
  const prefix = OWN_PREFIX + label.kunci;
  return buku.names
    .flatMap(({ nama, acuan }) => {
      const tahun = Number(nama.toUpperCase().startsWith(prefix) ? nama.slice(prefix.length) : Number.NaN);
      const lembar = sheetOfReference(acuan);
      const grid = buku.sheets.find((s) => s.nama === lembar);
      return Number.isInteger(tahun) && grid ? [{ tahun, grid }] : [];
    })
    .sort((a, b) => b.tahun - a.tahun);
}

function headerOf(
  grid: SheetGrid,
): { row: number; kolom: Record<KunciKolom, number>; berkala: Berkala } | null {
  const byTitle = new Map(label.kolom.map((k) => [k.judul.toLowerCase(), k.kunci as KunciKolom]));
  const row = grid.values.findIndex((line) => line.some((v) => sama(v, titleOf("tertaut"))));
  if (row < 0) return null;
  const kolom = { ...tataLetak("bulanan").kolom };
  const titles = grid.values[row] ?? [];
  const berkala = (["bulanan", "triwulanan"] as const).find((b) =>
    titles.some((v) => sama(v, label[b][0] ?? "")),
  );
  if (berkala === undefined) return null;
  titles.forEach((v, c) => {
    const key = text(v) === "" ? undefined : byTitle.get(tidyText(text(v)).toLowerCase());
    if (key !== undefined) kolom[key] = grid.firstCol + c;
    if (sama(v, label[berkala][0] ?? "")) kolom.periode = grid.firstCol + c;
  });
  return { row: grid.firstRow + row, kolom, berkala };
}

const titleOf = (kunci: KunciKolom): string => label.kolom.find((k) => k.kunci === kunci)?.judul ?? "";

const reference = /(?:'(?:[^']|'')+'|[^\s'"!,()=<>+*/&-]+)!\$?[A-Za-z]{1,3}\$?\d+/;

/** The cell of another sheet that a formula names first. */
function linkIn(formula: string | null): SelTertaut | null {
  const found = formula === null ? undefined : reference.exec(formula)?.[0];
  const lembar = found === undefined ? null : sheetOfReference(found);
  const at = found === undefined ? null : parseAddress(found);
  return lembar === null || at === null ? null : { lembar, row: at.row, col: at.col };
}

function jenisOf(value: CellValue): Pick<BarisLembar, "jenis" | "hilang"> | null {
  const low = tidyText(text(value)).toLowerCase();
  const jenis = (["jabatan", "indikator", "komponen"] as const).find((j) => low.startsWith(label.jenis[j]));
  return jenis === undefined ? null : { jenis, hilang: low.includes(label.jenis.hilang) };
}

/** Reads the sheet of a year; null where its header is gone. */
export function bacaLembar(buku: WorkbookData, tahun: number, grid: SheetGrid): LembarTersimpan | null {
  const header = headerOf(grid);
  if (header === null) return null;
  const { kolom, berkala } = header;
  const { nomor } = tataLetak(berkala);
  const baris: BarisLembar[] = [];
  for (let row = header.row + 1; row < grid.firstRow + grid.values.length; row++) {
    const kind = jenisOf(valueAt(grid, row, kolom.jenis));
    if (kind === null) continue;
    const at = (k: KunciKolom): CellValue => valueAt(grid, row, kolom[k]);
    const check = formulaAt(grid, row, kolom.tautan);
    const formulasiTertaut = at("formulasi");
    baris.push({
      row,
      ...kind,
      tautan: linkIn(formulaAt(grid, row, kolom.uraian)),
      tertaut: at("tertaut"),
      formulasi: formulasiTertaut === null || formulasiTertaut === "" ? undefined : linkIn(check),
      formulasiTertaut,
      // The linked text stands there as a value; what the reference shows may not be calculated yet.
      nama: text(at("tertaut")) || text(at("uraian")),
      satuan: text(at("satuan")) || null,
      polaritas: text(at("polaritas")),
      konsolidasi: text(at("konsolidasi")),
      cara: text(at("cara")),
      angka:
        contentsOf(grid, {
          row,
          col: kolom.periode,
          row2: row,
          col2: kolom.periode + nomor.length - 1,
        })[0] ?? [],
    });
  }
  const sdName = `${OWN_PREFIX}${label.kunciBulan}${tahun}`;
  const sdReference = buku.names.find((n) => n.nama.toUpperCase() === sdName)?.acuan;
  const sd = sdReference === undefined ? null : parseAddress(sdReference);
  return { grid, tahun, berkala, kolom, nomor, sd, baris };
}
