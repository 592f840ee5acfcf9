/** A workbook of our own sheets only. */
import { zipSync } from "fflate";
import type { Edit } from "../../core/edits";
import { definedNames } from "./names";
import { drawSheets } from "./pages";

/** The xlsx bytes of a workbook that holds just the sheets that the edits add. */
export async function writeNewWorkbook(edits: readonly Edit[]): Promise<Uint8Array> {
  const { nama, parts } = await drawSheets(edits);
  const names = definedNames(edits, (lembar) => nama.indexOf(lembar));
  const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
  if (names.length > 0) {
    parts["xl/workbook.xml"] = new TextEncoder().encode(
      workbook.replace("</sheets>", () => `</sheets><definedNames>${names.join("")}</definedNames>`),
    );
  }
  return zipSync(parts, { level: 6 });
}
