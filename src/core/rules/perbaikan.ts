/** From the mends that rules propose to what is written: shown before it happens, guarded when it happens. */
import type { Edit } from "../edits";
import { parseAddress } from "../sheet/address";
import { formulaAt, valueAt, type CellValue, type SheetGrid, type WorkbookData } from "../sheet/grid";
import type { Perbaikan, Temuan } from "./aturan";

/** One cell before and after: the preview is the edit. */
export interface UbahanSel {
  lembar: string;
  sel: string;
  sebelum: CellValue;
  sesudah: string | number;
  /** en-US number format that the cell gets; null: it keeps its own. */
  format: string | null;
}

export interface RencanaPerbaikan {
  ubahan: UbahanSel[];
  /** What `src/excel` or `src/file` applies; empty where nothing can be mended. */
  edits: Edit[];
}

/** Two mends of one cell are made one after the other; more rounds than this mean that a mend calls for itself. */
const putaran = 5;

/** "1." keeps its full stop when it becomes 2, and text stays text. */
function likeBefore(before: CellValue, after: string | number, format: string | null): string | number {
  if (typeof after !== "number" || format !== null || typeof before !== "string") return after;
  return before.replace(/\d+/, String(after));
}

/**
 * What a cell becomes; null where it can't be mended from here: it holds a formula, or other words than the rule saw.
 * Of a cell that holds more than the words in question (a labelled source beside the formulasi), only those change.
 */
function mendCell(
  grid: SheetGrid,
  { sel, sebelum, sesudah, format }: Perbaikan["ubah"][number],
): UbahanSel | null {
  const at = parseAddress(sel);
  if (!at || formulaAt(grid, at.row, at.col) !== null) return null;
  const now = valueAt(grid, at.row, at.col);
  const change = (after: string | number): UbahanSel => ({
    lembar: grid.nama,
    sel,
    sebelum: now,
    sesudah: likeBefore(now, after, format ?? null),
    format: format ?? null,
  });
  if (String(now ?? "").trim() === sebelum.trim()) return change(sesudah);
  if (typeof now !== "string" || typeof sesudah !== "string" || sebelum.trim() === "") return null;
  const parts = now.split(sebelum);
  return parts.length === 2 ? change(parts.join(sesudah)) : null;
}

/** Another content, or another look of the same number. */
const isUbahan = ({ sebelum, sesudah, format }: UbahanSel): boolean => sebelum !== sesudah || format !== null;

/** The cells of one mend; null where one of them can't be mended: half a renumbering is worse than none. */
function mendAll(grid: SheetGrid | undefined, { ubah }: Perbaikan): UbahanSel[] | null {
  if (grid === undefined) return null;
  const cells = ubah.map((change) => mendCell(grid, change));
  const whole = cells.filter((cell) => cell !== null);
  return whole.length === cells.length && whole.some(isUbahan) ? whole.filter(isUbahan) : null;
}

/** Whether the finding's mend can be made in this workbook as it stands. */
export function dapatDiperbaiki(buku: WorkbookData, { lembar, perbaikan }: Temuan): boolean {
  const grid = buku.sheets.find(({ nama }) => nama === lembar);
  return perbaikan !== null && mendAll(grid, perbaikan) !== null;
}

const place = ({ lembar, sel }: { lembar: string; sel: string }): string => `${lembar}!${sel}`;

/** The mends that do not touch each other's cells, and whether some had to wait. */
function oneRound(buku: WorkbookData, temuan: readonly Temuan[]): { ubahan: UbahanSel[]; tertunda: boolean } {
  const grids = new Map(buku.sheets.map((grid) => [grid.nama, grid]));
  const taken = new Set<string>();
  const ubahan: UbahanSel[] = [];
  let tertunda = false;
  for (const { lembar, perbaikan } of temuan) {
    const cells = perbaikan === null ? null : mendAll(grids.get(lembar), perbaikan);
    if (cells === null) continue;
    if (cells.some((cell) => taken.has(place(cell)))) {
      tertunda = true;
      continue;
    }
    for (const cell of cells) taken.add(place(cell));
    ubahan.push(...cells);
  }
  return { ubahan, tertunda };
}

/** The workbook as it is once the cells are changed. */
export function denganUbahan(buku: WorkbookData, ubahan: readonly UbahanSel[]): WorkbookData {
  const sheets = buku.sheets.map((grid): SheetGrid => {
    const own = ubahan.filter(({ lembar }) => lembar === grid.nama);
    if (own.length === 0) return grid;
    const values = grid.values.map((row) => [...row]);
    const formats = grid.formats?.map((row) => [...row]) ?? values.map((row) => row.map(() => "General"));
    for (const { sel, sesudah, format } of own) {
      const at = parseAddress(sel);
      const [r, c] = [(at?.row ?? 0) - grid.firstRow, (at?.col ?? 0) - grid.firstCol];
      const [row, looks] = [values[r], formats[r]];
      if (row) row[c] = sesudah;
      if (looks && format !== null) looks[c] = format;
    }
    return { ...grid, values, formats };
  });
  return { ...buku, sheets };
}

/**
 * The edits of some mends together. `periksa` checks a workbook again and gives the findings to be mended: mends of the
 * same cell are made on each other's outcome, and the plan shows each cell once, from what it holds now to what it
 * becomes. A single finding: give back that one finding.
 */
export function rencanaPerbaikan(
  buku: WorkbookData,
  periksa: (buku: WorkbookData) => readonly Temuan[],
): RencanaPerbaikan {
  const semua = new Map<string, UbahanSel>();
  let kini = buku;
  for (let ke = 0; ke < putaran; ke++) {
    const { ubahan, tertunda } = oneRound(kini, periksa(kini));
    for (const cell of ubahan) {
      const first = semua.get(place(cell));
      semua.set(
        place(cell),
        first ? { ...cell, sebelum: first.sebelum, format: cell.format ?? first.format } : cell,
      );
    }
    if (!tertunda) break;
    kini = denganUbahan(kini, ubahan);
  }
  const ubahan = [...semua.values()].filter(isUbahan);
  return { ubahan, edits: ubahan.flatMap(editsOf) };
}

/** The format first: a number written into a cell of text would become text. */
function editsOf({ lembar, sel, sebelum, sesudah, format }: UbahanSel): Edit[] {
  const at = parseAddress(sel);
  if (!at) return [];
  const { row, col } = at;
  const write: Edit = { kind: "write", lembar, row, col, contents: [[sesudah]], before: [[sebelum]] };
  if (format === null) return [write];
  return [{ kind: "numberFormat", lembar, rentang: { row, col, row2: row, col2: col }, format }, write];
}
