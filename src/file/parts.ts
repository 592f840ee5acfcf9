/** Which parts of the package are the workbook's sheets, and of what kind: read from the workbook part and its relations. */
import { elements, firstElement } from "./xml";
import { zipTexts } from "./zip";

export interface SheetPart {
  nama: string;
  /** Path in the package. */
  path: string;
  visible: boolean;
  /** false for chart, dialog and macro sheets. */
  worksheet: boolean;
}

interface WorkbookPart {
  /** Folder of the workbook part, "xl/". */
  folder: string;
  xml: string;
  relations: { attrs: Readonly<Record<string, string>> }[];
}

/** The sheets in the workbook's order; null where the package has no readable workbook part. */
export function sheetParts(bytes: Uint8Array): SheetPart[] | null {
  const workbook = workbookPart(bytes);
  if (!workbook) return null;
  const relations = new Map(workbook.relations.map(({ attrs }) => [attrs["Id"] ?? "", attrs]));
  const sheets = firstElement(workbook.xml, "sheets")?.inner ?? "";
  return [...elements(sheets, "sheet")].map(({ attrs }) => {
    const relation = relations.get(attrs["id"] ?? "");
    return {
      nama: attrs["name"] ?? "",
      path: resolvePart(workbook.folder, relation?.["Target"] ?? ""),
      visible: (attrs["state"] ?? "visible") === "visible",
      worksheet: relation?.["Type"]?.endsWith("/worksheet") ?? false,
    };
  });
}

/** The XML of the workbook's styles; "" where it has none. */
export function stylesXml(bytes: Uint8Array): string {
  const workbook = workbookPart(bytes);
  const styles = workbook?.relations.find(({ attrs }) => attrs["Type"]?.endsWith("/styles"));
  if (!workbook || !styles) return "";
  const path = resolvePart(workbook.folder, styles.attrs["Target"] ?? "");
  return zipTexts(bytes, new Set([path]))?.get(path) ?? "";
}

function workbookPart(bytes: Uint8Array): WorkbookPart | null {
  const rootPath = "_rels/.rels";
  const root = zipTexts(bytes, new Set([rootPath]))?.get(rootPath);
  const office = [...elements(root ?? "", "Relationship")].find(({ attrs }) =>
    attrs["Type"]?.endsWith("/officeDocument"),
  );
  const target = office?.attrs["Target"];
  if (target === undefined) return null;
  const path = resolvePart("", target);
  const relsPath = relationsOf(path);
  const texts = zipTexts(bytes, new Set([path, relsPath]));
  const [xml, rels] = [texts?.get(path), texts?.get(relsPath)];
  if (xml === undefined || rels === undefined) return null;
  return { folder: folderOf(path), xml, relations: [...elements(rels, "Relationship")] };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function relationsOf(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** Targets are relative to the part's folder, or start with "/" for the package's root. */
function resolvePart(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
