/** Opens xlsx files in the simulated Excel and saves them again. */
import { writeXlsx } from "hucre/xlsx";
import type { Pesan } from "../../../src/core/pesan";
import { loadEngine } from "../../../src/calc";
import { openWorkbookFile } from "../../../src/file";
import { sheetParts } from "../../../src/file/parts";
import { calculateLive } from "../calculation/live";
import { WorkbookModel } from "../model/workbook";
import { fillSheet } from "./read";
import { sheetToFile } from "./write";

export type OpenedFile = { status: "terbuka"; workbook: WorkbookModel } | { status: "galat"; pesan: Pesan };

/** Formulas are live. In Node `loadEngineInNode` must have been awaited before. Every sheet, the hidden and the chart sheets too; "galat" says in a sentence what the file is and what to do. */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  const opened = await openWorkbookFile(bytes);
  if (opened.status === "galat") return { status: "galat", pesan: opened.pesan };
  const { semua, berkas } = opened;
  const workbook = new WorkbookModel();
  for (const part of sheetParts(bytes) ?? []) {
    const sheet = workbook.addSheet(part.nama, "user", part.worksheet ? "worksheet" : "chart");
    const found = berkas.sheets.find((s) => s.name === part.nama);
    if (!part.visible) sheet.visibility = found?.veryHidden ? "VeryHidden" : "Hidden";
    const grid = semua.sheets.find((s) => s.nama === part.nama);
    if (!found || !grid) continue;
    fillSheet(sheet, found, grid, berkas, workbook);
  }
  for (const { name, range, scope, comment } of berkas.namedRanges ?? []) {
    if (name.startsWith("_xlnm.")) continue;
    workbook.names.push({
      name,
      formula: `=${range}`,
      comment: comment ?? "",
      visible: true,
      sheet: scope ?? null,
    });
  }
  await loadEngine();
  calculateLive(workbook);
  const active = workbook.sheets[berkas.activeSheet ?? 0];
  if (active?.visibility === "Visible") workbook.activate(active);
  return { status: "terbuka", workbook };
}

/** The model as an xlsx file. Formulas are calculated first, and carry their values. Chart sheets are left out. */
export async function saveFile(model: WorkbookModel): Promise<Uint8Array> {
  model.calculate();
  const sheets = model.sheets.filter((s) => s.kind === "worksheet");
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => sheetToFile(sheet, (name) => model.sheetNamed(name))),
    namedRanges: model.names.map((n) => ({
      name: n.name,
      range: n.formula.slice(1),
      ...(n.sheet === null ? {} : { scope: n.sheet }),
      ...(n.comment === "" ? {} : { comment: n.comment }),
    })),
    activeSheet: Math.max(0, sheets.indexOf(model.activeSheet)),
  });
  return bytes;
}
