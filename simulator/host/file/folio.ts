/** Folio (14 in a file), the F4 of Indonesian offices: the library knows no such paper. */
import { strFromU8, strToU8 } from "fflate";
import { firstElement } from "../../../src/file/xml";

export function isFolio(sheetXml: string): boolean {
  return firstElement(sheetXml, "pageSetup")?.attrs["paperSize"] === "14";
}

/** Sets the paper of a sheet's part that the library left without one. */
export function setFolio(parts: Record<string, Uint8Array>, path: string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(strFromU8(part).replace("<pageSetup ", '<pageSetup paperSize="14" '));
}
