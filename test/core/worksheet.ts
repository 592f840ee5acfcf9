/**
 * Worksheets written as tables in a test, one line a sheet row:
 *
 *   | NO | SASARAN | TARGET   |
 *   | 1  | Mutu    | 0.75@0%  |
 *
 * A bare number is a numeric cell (with "@" and its number format), "in quotes" is text as it stands, `\n` a line break,
 * `\|` a bar; every other cell is trimmed text, an empty one is blank. Lines need not be of one length.
 */
import { parseAddress } from "../../src/core/sheet/address";
import type { CellValue, NamaBuku, SheetGrid, WorkbookData } from "../../src/core/sheet/grid";

interface Isi {
  nilai: CellValue;
  format: string;
}

function parseCell(teks: string): Isi {
  const trimmed = teks.trim();
  const quoted = /^"([\s\S]*)"$/.exec(trimmed);
  const unescape = (s: string): string => s.replaceAll("\\n", "\n").replaceAll("\\|", "|");
  if (quoted) return { nilai: unescape(quoted[1] ?? ""), format: "@" };
  const number = /^(-?\d+(?:\.\d+)?)(?:@(.+))?$/.exec(trimmed);
  if (number) return { nilai: Number(number[1]), format: number[2] ?? "General" };
  return { nilai: trimmed === "" ? null : unescape(trimmed), format: "General" };
}

/** A sheet from a table; `pada` is the address of its top left cell. */
export function worksheet(tabel: string, nama = "Lembar1", pada = "A1"): SheetGrid {
  const rows = tabel
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|") && !/^\|(\s*:?-{3,}:?\s*\|)+$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, "")
        .split(/(?<!\\)\|/)
        .map(parseCell),
    );
  return gridOf(rows, nama, pada);
}

/** A sheet from rows of values. */
export function gridOf(rows: readonly (readonly Isi[])[], nama = "Lembar1", pada = "A1"): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const at = parseAddress(pada) ?? { row: 0, col: 0 };
  const columns = Array.from({ length: width }, (_, i) => i);
  return {
    nama,
    firstRow: at.row,
    firstCol: at.col,
    values: rows.map((row) => columns.map((i) => row[i]?.nilai ?? null)),
    formats: rows.map((row) => columns.map((i) => row[i]?.format ?? "General")),
    formulas: null,
    merges: null,
  };
}

/** A workbook of sheets. */
export function workbook(
  sheets: SheetGrid | readonly SheetGrid[],
  names: readonly NamaBuku[] = [],
): WorkbookData {
  return { sheets: "nama" in sheets ? [sheets] : sheets, names };
}
