/** A workbook file's bytes into the core's data. The only module that knows the library behind it. */
import type { Workbook } from "hucre/xlsx";
import { pesan, type Pesan } from "../core/pesan";
import type { WorkbookData } from "../core/sheet/grid";
import { ownSheets } from "../core/sheet/own";
import { accountingStyles } from "./accounting";
import { kindOfFile, type JenisBerkas } from "./kind";
import { sheetParts, stylesXml, type SheetPart } from "./parts";
import { readRawCells } from "./rawCells";
import { withoutEmptyCells } from "./slim";
import { needsRawCells, toGrid } from "./toGrid";
import { zipTexts } from "./zip";

export type GalatBerkas = Exclude<JenisBerkas, "xlsx">;

/** All worksheets, the hidden too, with styles, widths, validations …, as the library gives them; dates are Date objects. */
export type IsiRinci = Workbook;

export interface BukuTerbaca {
  status: "terbaca";
  /** The visible worksheets, and ours. */
  data: WorkbookData;
  /** The hidden ones too: formulas refer to them. */
  semua: WorkbookData;
  berkas: IsiRinci;
}

export type HasilBuka = BukuTerbaca | { status: "galat"; kode: GalatBerkas; pesan: Pesan };

/**
 * Reads xlsx, xlsm and xltx. `data` holds the visible worksheets: error cells as their text, formulas with "=",
 * a formula without a stored value as value null beside its formula. Anything else is "galat", with one sentence
 * that says what the file is and what to do.
 */
export async function openWorkbookFile(bytes: Uint8Array): Promise<HasilBuka> {
  const kind = kindOfFile(bytes);
  if (kind !== "xlsx") return galat(kind);
  const parts = sheetParts(bytes);
  if (!parts) return galat("rusak");
  const buku = await readWith(bytes, parts);
  if (buku === "rusak" || buku === "terlalu-besar") return galat(buku);
  const semua = toData(buku, parts, bytes);
  const own = ownSheets(semua.names);
  const visible = new Set(parts.filter((part) => part.visible).map(({ nama }) => nama));
  const sheets = semua.sheets.filter(({ nama }) => visible.has(nama) || own.has(nama));
  const read = new Set(sheets.map(({ nama }) => nama));
  const namaLain = parts.map(({ nama }) => nama).filter((nama) => !read.has(nama));
  return { status: "terbaca", data: { ...semua, sheets, namaLain }, semua, berkas: buku };
}

async function readWith(
  bytes: Uint8Array,
  parts: readonly SheetPart[],
): Promise<Workbook | "rusak" | "terlalu-besar"> {
  const { readXlsx } = await import("hucre/xlsx");
  const worksheets = parts.filter((part) => part.worksheet);
  const names = new Set(worksheets.map(({ nama }) => nama));
  const read = (file: Uint8Array) =>
    readXlsx(file, { readStyles: true, sheets: ({ name }) => names.has(name) });
  // The library throws for every fault of the package: a missing part, a bad checksum, broken XML.
  try {
    return await read(bytes);
  } catch (error) {
    if (!isTooFar(error)) return "rusak";
  }
  const slim = withoutEmptyCells(bytes, new Set(worksheets.map(({ path }) => path)));
  if (slim === null) return "rusak";
  try {
    return await read(slim);
  } catch (error) {
    return isTooFar(error) ? "terlalu-besar" : "rusak";
  }
}

/** The library's bound on a sheet's rectangle: it has no error class of its own, the text is that of the pinned version. */
function isTooFar(error: unknown): boolean {
  return error instanceof Error && /\bcells\), over the \d+ limit/.test(error.message);
}

function toData(buku: Workbook, parts: readonly SheetPart[], bytes: Uint8Array): WorkbookData {
  const paths = new Map(parts.map((part) => [part.nama, part.path]));
  const accounting = accountingStyles(stylesXml(bytes));
  const sheets = buku.sheets.map((sheet) => {
    const path = paths.get(sheet.name) ?? "";
    const xml =
      accounting.size > 0 || needsRawCells(sheet) ? zipTexts(bytes, new Set([path]))?.get(path) : undefined;
    return toGrid(
      sheet,
      xml === undefined ? null : readRawCells(xml, accounting),
      buku.dateSystem === "1904",
    );
  });
  const names = (buku.namedRanges ?? [])
    .filter(({ name, scope }) => scope === undefined && !name.startsWith("_xlnm."))
    .map(({ name, range }) => ({ nama: name, acuan: `=${range}` }));
  return { sheets, names };
}

function galat(kode: GalatBerkas): HasilBuka {
  return { status: "galat", kode, pesan: sentences[kode]() };
}

const sentences: Readonly<Record<GalatBerkas, () => Pesan>> = {
  kosong: () => pesan("file.kosong"),
  terenkripsi: () => pesan("file.terenkripsi"),
  xls: () => pesan("file.xls"),
  xlsb: () => pesan("file.xlsb"),
  ods: () => pesan("file.ods"),
  numbers: () => pesan("file.numbers"),
  csv: () => pesan("file.csv"),
  html: () => pesan("file.html"),
  xml2003: () => pesan("file.xml2003"),
  pdf: () => pesan("file.pdf"),
  dokumen: () => pesan("file.dokumen"),
  presentasi: () => pesan("file.presentasi"),
  gambar: () => pesan("file.gambar"),
  arsip: () => pesan("file.arsip"),
  "kunci-excel": () => pesan("file.kunciExcel"),
  rusak: () => pesan("file.rusak"),
  "terlalu-besar": () => pesan("file.terlaluBesar"),
  "tidak-dikenal": () => pesan("file.tidakDikenal"),
};
