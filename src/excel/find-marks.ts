/** Where the validator's marks stand: found again by what they are, whatever was saved, inserted or undone since. */
import { cellAddress, parseAddress } from "../core/sheet/address";
import { supports } from "./api-sets";

/** How marks are known as ours. */
export interface CiriTanda {
  /** The formula of our conditional formats. */
  rumus: string;
  /** Whether a note with these words, by this author, is ours and untouched. */
  catatanKita: (isi: string, penulis: string) => boolean;
}

/** One sheet with what was found on it. */
export interface LembarBertanda {
  sheet: Excel.Worksheet;
  nama: string;
  terlindungi: boolean;
  /** Ids of our conditional formats. */
  aturan: string[];
  /** A1 addresses of our notes. */
  catatan: string[];
  /** A1 addresses of cells with a note or comment of somebody else's. */
  milikOrang: string[];
}

/** All sheets, hidden ones too: a mark on a sheet that was hidden since is still a mark. Three round trips. */
export async function findMarks(context: Excel.RequestContext, ciri: CiriTanda): Promise<LembarBertanda[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const denganCatatan = supports("catatan");
  const first = worksheets.items.map((sheet) => ({
    sheet,
    rules: rulesOf(sheet).load("items/id,items/type"),
    notes: denganCatatan ? sheet.notes.load("items/content,items/authorName") : null,
    comments: denganCatatan ? sheet.comments.load("items/id") : null,
  }));
  await context.sync();
  // A range of the round trip before is gone: each asks for its ranges anew.
  const second = first.map(({ sheet, rules, notes, comments }) => ({
    sheet,
    custom: rules.items
      .filter(({ type }) => type === "Custom")
      .map(({ id }) => ({ id, rule: rulesOf(sheet).getItem(id).custom.rule.load("formula") })),
    notes: (notes?.items ?? []).map((note) => ({
      kita: ciri.catatanKita(note.content, note.authorName),
      cell: note.getLocation().load("rowIndex,columnIndex"),
    })),
    comments: (comments?.items ?? []).map((comment) => comment.getLocation().load("rowIndex,columnIndex")),
  }));
  await context.sync();
  return second.map(({ sheet, custom, notes, comments }) => ({
    sheet,
    nama: sheet.name,
    terlindungi: sheet.protection.protected,
    aturan: custom.filter(({ rule }) => plain(rule.formula) === plain(ciri.rumus)).map(({ id }) => id),
    catatan: notes.filter(({ kita }) => kita).map(({ cell }) => addressOf(cell)),
    milikOrang: [...notes.filter(({ kita }) => !kita).map(({ cell }) => cell), ...comments].map(addressOf),
  }));
}

export function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

/** "F12", however the address was written: "$F$12". */
export function plainAddress(sel: string): string {
  const at = parseAddress(sel);
  return at ? cellAddress(at.row, at.col) : sel;
}

function addressOf({ rowIndex, columnIndex }: Excel.Range): string {
  return cellAddress(rowIndex, columnIndex);
}

/** Excel may write the spaces of a formula its own way. */
function plain(formula: string): string {
  return formula.replace(/\s/g, "").toUpperCase();
}
