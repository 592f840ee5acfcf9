/** The whole workbook as the core sees it, in two round trips whatever the number of sheets. */
import { pesan, type Pesan } from "../core/pesan";
import type { Rentang } from "../core/sheet/address";
import type { NamaBuku, SheetGrid, WorkbookData } from "../core/sheet/grid";
import { ownSheets } from "../core/sheet/own";
import { withExcel } from "./context";
import { readInBands, tablesOf, type BandedSheet } from "./banded-read";
import { emptyGrid, toGrid } from "./grid";
import type { GalatExcel } from "./hasil";
import { excelError } from "./errors";

/** A visible sheet that could not be read whole, and why. */
export interface LembarDilewati {
  nama: string;
  alasan: Pesan;
}

export type HasilSnapshot =
  | { status: "terbaca"; buku: WorkbookData; dilewati: LembarDilewati[] }
  | { status: "gagal"; galat: GalatExcel };

interface Listing {
  /** The sheets to read, in order: see WorkbookData. */
  sheets: { id: string; nama: string }[];
  names: NamaBuku[];
  namaLain: string[];
}

/** What the second round trip says of one sheet. */
type FirstRead =
  | { nama: string; kind: "empty" }
  | { nama: string; kind: "read"; grid: SheetGrid }
  /** Excel gave null instead of a table. */
  | { nama: string; kind: "large"; id: string; rentang: Rentang };

/**
 * Reads values, formulas and number formats of every visible sheet and of ours, and the workbook's names.
 * First round trip: which sheets there are. Second: their used ranges. Only where Excel answers that a sheet, or all
 * of it together, is too large do more follow, in bands. No merged areas: reading them clears the user's undo stack.
 */
export async function takeSnapshot(): Promise<HasilSnapshot> {
  const taken = await withExcel(async (context) => {
    const listing = await listSheets(context);
    const reads = await readUsedRanges(context, listing);
    return completeLarge(context, listing, reads);
  });
  return taken.status === "berhasil" ? { status: "terbaca", ...taken.isi } : taken;
}

async function listSheets(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  await context.sync();
  const listed = names.items.map((item) => ({ nama: item.name, acuan: String(item.formula) }));
  const own = ownSheets(listed);
  const isRead = (sheet: Excel.Worksheet): boolean => sheet.visibility === "Visible" || own.has(sheet.name);
  return {
    sheets: worksheets.items.filter(isRead).map((sheet) => ({ id: sheet.id, nama: sheet.name })),
    names: listed,
    namaLain: worksheets.items.filter((sheet) => !isRead(sheet)).map((sheet) => sheet.name),
  };
}

async function readUsedRanges(context: Excel.RequestContext, { sheets }: Listing): Promise<FirstRead[]> {
  const ranges = sheets.map(({ id }) =>
    usedRange(context, id).load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat"),
  );
  try {
    await context.sync();
  } catch (thrown) {
    if (excelError(thrown).kode !== "terlaluBesar") throw thrown;
    return readSizes(context, sheets);
  }
  return sheets.map(({ id, nama }, i): FirstRead => {
    const range = ranges[i];
    if (!range || range.isNullObject) return { nama, kind: "empty" };
    const tables = tablesOf(range);
    const rentang = areaOf(range);
    return tables
      ? { nama, kind: "read", grid: toGrid(nama, rentang, tables) }
      : { nama, kind: "large", id, rentang };
  });
}

/** All sheets together were too much for one answer: where they lie is asked first, and then their cells in bands. */
async function readSizes(context: Excel.RequestContext, sheets: Listing["sheets"]): Promise<FirstRead[]> {
  const ranges = sheets.map(({ id }) =>
    usedRange(context, id).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  return sheets.map(({ id, nama }, i): FirstRead => {
    const range = ranges[i];
    return !range || range.isNullObject
      ? { nama, kind: "empty" }
      : { nama, kind: "large", id, rentang: areaOf(range) };
  });
}

async function completeLarge(
  context: Excel.RequestContext,
  { names, namaLain }: Listing,
  reads: readonly FirstRead[],
): Promise<{ buku: WorkbookData; dilewati: LembarDilewati[] }> {
  const large = reads.filter((r) => r.kind === "large");
  const banded = large.length > 0 ? await readInBands(context, large) : new Map<string, BandedSheet>();
  const sheets: SheetGrid[] = [];
  const dilewati: LembarDilewati[] = [];
  for (const read of reads) {
    if (read.kind === "read") sheets.push(read.grid);
    if (read.kind === "empty") sheets.push(emptyGrid(read.nama));
    if (read.kind !== "large") continue;
    const result = banded.get(read.id);
    if (result?.kind === "read") sheets.push(toGrid(read.nama, read.rentang, result.tables));
    else dilewati.push({ nama: read.nama, alasan: pesan("excel.lembarTerlaluBesar", { lembar: read.nama }) });
  }
  return { buku: { sheets, names, namaLain }, dilewati };
}

/** A sheet that a colleague deleted meanwhile is a null object, and so is the range. */
function usedRange(context: Excel.RequestContext, id: string): Excel.Range {
  return context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
}

function areaOf(range: Excel.Range): Rentang {
  const { rowIndex: row, columnIndex: col, rowCount, columnCount } = range;
  return { row, col, row2: row + rowCount - 1, col2: col + columnCount - 1 };
}
