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

/** The sheets in the workbook's order; null where the package has no readable workbook part. */
export function sheetParts(bytes: Uint8Array): SheetPart[] | null {
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
  const [workbook, rels] = [texts?.get(path), texts?.get(relsPath)];
  if (workbook === undefined || rels === undefined) return null;

  const relations = new Map(
    [...elements(rels, "Relationship")].map(({ attrs }) => [attrs["Id"] ?? "", attrs]),
  );
  const sheets = firstElement(workbook, "sheets")?.inner ?? "";
  return [...elements(sheets, "sheet")].map(({ attrs }) => {
    const relation = relations.get(attrs["id"] ?? "");
    return {
      nama: attrs["name"] ?? "",
      path: resolvePart(folderOf(path), relation?.["Target"] ?? ""),
      visible: (attrs["state"] ?? "visible") === "visible",
      worksheet: relation?.["Type"]?.endsWith("/worksheet") ?? false,
    };
  });
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
