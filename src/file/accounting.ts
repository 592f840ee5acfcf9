/**
 * Excel's own number formats 41 to 44 (the comma and the currency button), which ECMA-376 18.8.30 leaves out and the
 * library therefore takes for General, unless the file writes them out.
 */
import formats from "./accounting.json";
import { elements, firstElement } from "./xml";

const builtin: ReadonlyMap<string, string> = new Map(Object.entries(formats));

/** Index of a cell style → its format; empty for a workbook that has none of these. */
export function accountingStyles(stylesXml: string): ReadonlyMap<number, string> {
  const written = new Set([...elements(stylesXml, "numFmt")].map(({ attrs }) => attrs["numFmtId"]));
  const styles = [...elements(firstElement(stylesXml, "cellXfs")?.inner ?? "", "xf")];
  return new Map(
    styles.flatMap(({ attrs }, index) => {
      const id = attrs["numFmtId"] ?? "0";
      const format = written.has(id) ? undefined : builtin.get(id);
      return format === undefined ? [] : [[index, format] as const];
    }),
  );
}
