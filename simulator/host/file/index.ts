/** Opens xlsx files in the simulated Excel and saves them again. */
import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Pesan } from "../../../src/core/pesan";
import { loadEngine } from "../../../src/calc";
import { openWorkbookFile } from "../../../src/file";
import { sheetParts } from "../../../src/file/parts";
import { zipTexts } from "../../../src/file/zip";
import { calculateLive } from "../calculation/live";
import { WorkbookModel } from "../model/workbook";
import { isFolio, setFolio } from "./folio";
import { fillSheet } from "./read";
import { addSettings, readSettings } from "./settings";
import { sheetToFile } from "./write";

export type OpenedFile = { status: "terbuka"; workbook: WorkbookModel } | { status: "galat"; pesan: Pesan };

/** Formulas are live. In Node `loadEngineInNode` must have been awaited before. Every sheet, the hidden and the chart sheets too; "galat" says in a sentence what the file is and what to do. */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  const opened = await openWorkbookFile(bytes);
  if (opened.status === "galat") return { status: "galat", pesan: opened.pesan };
  const { semua, berkas } = opened;
  const workbook = new WorkbookModel();
  const sheetList = sheetParts(bytes) ?? [];
  const sheetXml = zipTexts(bytes, new Set(sheetList.map(({ path }) => path)));
  for (const part of sheetList) {
    const sheet = workbook.addSheet(part.nama, "user", part.worksheet ? "worksheet" : "chart");
    const found = berkas.sheets.find((s) => s.name === part.nama);
    if (!part.visible) sheet.visibility = found?.veryHidden ? "VeryHidden" : "Hidden";
    const grid = semua.sheets.find((s) => s.nama === part.nama);
    if (!found || !grid) continue;
    fillSheet(sheet, found, grid, berkas, workbook);
    if (isFolio(sheetXml?.get(part.path) ?? "")) sheet.pageLayout.paperSize = "Folio";
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
  for (const [key, value] of readSettings(bytes)) workbook.settings.set(key, value);
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
  const folio = sheets.flatMap(({ pageLayout }, i) =>
    pageLayout.paperSize === "Folio" ? [`xl/worksheets/sheet${i + 1}.xml`] : [],
  );
  if (folio.length + model.settings.size === 0) return bytes;
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  for (const path of folio) setFolio(parts, path);
  addSettings(parts, model.settings);
  return zipSync(parts);
}
