/** Sheets, sizes, frozen panes, names and print settings. */
import type { AddSheet, ColumnWidth, DefineName, Freeze, Group, Print, RowHeight } from "../../core/edits";
import { rangeAddress } from "../../core/sheet/address";

type Context = Excel.RequestContext;

export function addSheet(context: Context, { lembar, tabColor, gridlines }: AddSheet): void {
  const sheet = context.workbook.worksheets.add(lembar);
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (gridlines !== undefined) sheet.showGridlines = gridlines;
}

export function removeSheet(context: Context, lembar: string): void {
  context.workbook.worksheets.getItem(lembar).delete();
}

export function columnWidth(context: Context, { lembar, from, to, points }: ColumnWidth): void {
  const sheet = context.workbook.worksheets.getItem(lembar);
  sheet.getRangeByIndexes(0, from, 1, to - from + 1).format.columnWidth = points;
}

export function rowHeight(context: Context, { lembar, from, to, points }: RowHeight): void {
  const sheet = context.workbook.worksheets.getItem(lembar);
  sheet.getRangeByIndexes(from, 0, to - from + 1, 1).format.rowHeight = points;
}

/** ExcelApi 1.10. */
export function groupRows(context: Context, { lembar, from, to }: Group): void {
  const sheet = context.workbook.worksheets.getItem(lembar);
  sheet.getRange(`${from + 1}:${to + 1}`).group(Excel.GroupOption.byRows);
}

export function freeze(context: Context, { lembar, rows, columns }: Freeze): void {
  const sheet = context.workbook.worksheets.getItem(lembar);
  const { freezePanes } = sheet;
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** A name that was there gets its new meaning; taking away and adding would break the formulas that use it. */
export function defineName(context: Context, { nama, acuan, before, visible }: DefineName): void {
  const { names } = context.workbook;
  if (acuan === null) {
    names.getItem(nama).delete();
    return;
  }
  if (before !== null) {
    names.getItem(nama).formula = acuan;
    return;
  }
  const item = names.add(nama, acuan);
  if (!visible) item.visible = false;
}

/** ExcelApi 1.9. */
export function print(context: Context, edit: Print): void {
  const { pageLayout } = context.workbook.worksheets.getItem(edit.lembar);
  pageLayout.orientation = edit.orientation;
  pageLayout.paperSize = edit.paper === "A4" ? Excel.PaperType.a4 : Excel.PaperType.folio;
  pageLayout.zoom = { horizontalFitToPages: edit.pagesWide };
  if (edit.area) pageLayout.setPrintArea(rangeAddress(edit.area));
  if (edit.titleRows) {
    pageLayout.setPrintTitleRows(`$${edit.titleRows.from + 1}:$${edit.titleRows.to + 1}`);
  }
  if (edit.centerHorizontally !== undefined) pageLayout.centerHorizontally = edit.centerHorizontally;
  if (edit.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = edit.footer;
}
