/** The sheet's contents as edits: of a new sheet, or over the one that is there. */
import { type Content, type Edit, contentsOf } from "../../edits";
import { cellAddress, quoteSheet } from "../../sheet/address";
import type { SheetGrid } from "../../sheet/grid";
import { OWN_PREFIX, ownName } from "../../sheet/own";
import { BARIS_DATA, KOLOM_ATAS, type TataLetak, barisAtas, label } from "./tata-letak";

/** Characters of one edit: each must fit into a request beside others. */
const BERKAS_TULIS = 700_000;

/** The whole sheet in as few bands of rows as requests allow. */
export function writes(
  lembar: string,
  contents: readonly (readonly Content[])[],
  before: readonly (readonly Content[])[] | null,
): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  let size = 0;
  const flush = (to: number): void => {
    if (to === from) return;
    const was = before === null ? null : before.slice(from, to);
    edits.push({ kind: "write", lembar, row: from, col: 0, contents: contents.slice(from, to), before: was });
    from = to;
    size = 0;
  };
  contents.forEach((line, i) => {
    const weight = JSON.stringify([line, before?.[i]]).length;
    if (size + weight > BERKAS_TULIS) flush(i);
    size += weight;
  });
  flush(contents.length);
  return edits;
}

/** Writes over the sheet as it was planned on, blank where it reached further; looks begin anew. */
export function rewrite(grid: SheetGrid, contents: readonly Content[][], t: TataLetak): Edit[] {
  const rows = Math.max(contents.length, grid.firstRow + grid.values.length);
  const cols = Math.max(t.lebar, grid.firstCol + (grid.values[0]?.length ?? 0));
  const area = { row: 0, col: 0, row2: rows - 1, col2: cols - 1 };
  const full = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: cols }, (__, c): Content => contents[r]?.[c] ?? null),
  );
  const rentang = { ...area, row: BARIS_DATA };
  return [
    { kind: "validation", lembar: grid.nama, rentang, rule: null },
    { kind: "style", lembar: grid.nama, rentang, look: { named: "Normal" } },
    ...writes(grid.nama, full, contentsOf(grid, area)),
  ];
}

/** [name, reference] of the sheet itself and of its month to date. */
export function ownNames(lembar: string, tahun: number): [string, string][] {
  const own = ownName(`${label.kunci}${tahun}`, lembar);
  const sd = cellAddress(barisAtas("sd"), KOLOM_ATAS).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return [
    [own.nama, own.acuan],
    [`${OWN_PREFIX}${label.kunciBulan}${tahun}`, `=${quoteSheet(lembar)}!${sd}`],
  ];
}
