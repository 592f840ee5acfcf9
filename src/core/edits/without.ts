/** What of a list of edits can still be made where some of its cells are to be left alone. */
import { parseAddress } from "../sheet/address";
import type { Edit, Write } from "./types";

/** Cells of a sheet, "F12" or "F12:H14". */
export interface SelDibiarkan {
  lembar: string;
  alamat: string;
}

type Rows = ReadonlySet<number>;

/**
 * The edits without the rows in which cells are to be left alone: a row of a write is one matter (a setting, a figure with
 * its text). Empty where the list takes a sheet away or a name: such a list hangs together.
 */
export function withoutCells(edits: readonly Edit[], sel: readonly SelDibiarkan[]): Edit[] {
  if (edits.some(({ kind }) => kind === "removeSheet" || kind === "addSheet" || kind === "name")) return [];
  return edits.flatMap((edit): Edit[] => {
    if (edit.kind !== "write" && edit.kind !== "numberFormat") return [edit];
    const area =
      edit.kind === "write"
        ? { row: edit.row, col: edit.col, rows: edit.contents.length, cols: edit.contents[0]?.length ?? 0 }
        : {
            row: edit.rentang.row,
            col: edit.rentang.col,
            rows: edit.rentang.row2 - edit.rentang.row + 1,
            cols: edit.rentang.col2 - edit.rentang.col + 1,
          };
    const left = rowsOf(sel, edit.lembar, area.col, area.col + area.cols - 1);
    return runs(area.row, area.rows, left).map(({ row, count }): Edit => {
      const from = row - area.row;
      if (edit.kind === "write") return partOfWrite(edit, from, count);
      const { format } = edit;
      return {
        ...edit,
        rentang: { ...edit.rentang, row, row2: row + count - 1 },
        format: typeof format === "string" ? format : format.slice(from, from + count),
      };
    });
  });
}

/** The sheet rows in which some of the cells lie between two columns. */
function rowsOf(sel: readonly SelDibiarkan[], lembar: string, col: number, col2: number): Rows {
  return new Set(
    sel.flatMap((s) => {
      const at = s.lembar === lembar ? parseAddress(s.alamat) : null;
      if (at === null || at.col > col2 || at.col2 < col) return [];
      return Array.from({ length: at.row2 - at.row + 1 }, (_, i) => at.row + i);
    }),
  );
}

/** The runs of rows that are not left alone. */
function runs(from: number, count: number, left: Rows): { row: number; count: number }[] {
  const found: { row: number; count: number }[] = [];
  for (let row = from; row < from + count; row++) {
    if (left.has(row)) continue;
    const last = found.at(-1);
    if (last && last.row + last.count === row) last.count++;
    else found.push({ row, count: 1 });
  }
  return found;
}

function partOfWrite(edit: Write, from: number, count: number): Write {
  return {
    ...edit,
    row: edit.row + from,
    contents: edit.contents.slice(from, from + count),
    before: edit.before?.slice(from, from + count) ?? null,
  };
}
