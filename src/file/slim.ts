/**
 * A workbook without its empty styled cells. The library makes every sheet a dense rectangle and refuses one of
 * more than twenty million cells, which borders drawn down to the last row already give.
 */
import { unzipSync, zipSync, type Zippable } from "fflate";

/** An empty cell has attributes only, or an empty value. */
const EMPTY_CELL =
  /<(?:[\w.-]+:)?c(?=[\s/>])[^<>]*(?:\/>|>\s*(?:<(?:[\w.-]+:)?v\s*\/>|<(?:[\w.-]+:)?v>\s*<\/(?:[\w.-]+:)?v>)?\s*<\/(?:[\w.-]+:)?c>)/g;
/** Only where every cell says where it stands may one be left out. */
const CELL_WITHOUT_ADDRESS = /<(?:[\w.-]+:)?c(?![^<>]*\sr=)[\s/>]/;

/** The same package with the empty cells of these parts left out; null where it can't be unpacked. */
export function withoutEmptyCells(bytes: Uint8Array, paths: ReadonlySet<string>): Uint8Array | null {
  try {
    const parts: Zippable = {};
    for (const [name, data] of Object.entries(unzipSync(bytes))) {
      parts[name] = paths.has(name) ? [slim(data), { level: 1 }] : [data, { level: 0 }];
    }
    return zipSync(parts);
  } catch {
    return null;
  }
}

function slim(data: Uint8Array): Uint8Array {
  const xml = new TextDecoder("utf-8").decode(data);
  if (CELL_WITHOUT_ADDRESS.test(xml)) return data;
  const cells = xml.replace(EMPTY_CELL, "");
  const rows = cells.replace(/<(?:[\w.-]+:)?row(?=[\s/>])[^<>]*>\s*<\/(?:[\w.-]+:)?row>/g, "");
  return new TextEncoder().encode(rows);
}
