/** Whether the formula of a target still finds in the planner's table what it was made for, read from the formula itself. */
import { parseAddress } from "../../sheet/address";
import { isGalat } from "../../sheet/angka";
import { type CellValue, type WorkbookData, valueAt } from "../../sheet/grid";
import { sheetOfReference } from "../../sheet/own";
import { label } from "./tata-letak";

/** A cell of another sheet, as the formula's text has it. */
const CELL = /(?:'(?:[^']|'')+'|[^\s'"!,()=<>+*/&-]+)!\$?[A-Za-z]{1,3}\$?\d+/.source;
const ERROR = new RegExp(`ISERROR\\((${CELL})\\)`, "gi");
const NUMBER = new RegExp(`ISNUMBER\\((${CELL})\\)`, "gi");
const SAME = new RegExp(
  `(${CELL})\\s*=\\s*(?:"((?:[^"]|"")*)"|(TRUE|FALSE)|([-+]?[\\d.]+(?:E[-+]?\\d+)?))`,
  "gi",
);

function valueOf(buku: WorkbookData, reference: string): CellValue | undefined {
  const nama = sheetOfReference(reference);
  const at = parseAddress(reference);
  const grid = buku.sheets.find((s) => s.nama === nama);
  return grid && at ? valueAt(grid, at.row, at.col) : undefined;
}

/** As Excel's "=" has it: letter case does not count, a blank is "". */
function holds(value: CellValue | undefined, teks?: string, logis?: string, angka?: string): boolean {
  if (value === undefined) return false;
  if (teks !== undefined) {
    const said = teks.replaceAll('""', '"').toLowerCase();
    return said === ""
      ? value === null || value === ""
      : typeof value === "string" && value.toLowerCase() === said;
  }
  if (logis !== undefined) return value === (logis.toUpperCase() === "TRUE");
  return typeof value === "number" ? value === Number(angka) : value === null && Number(angka) === 0;
}

/**
 * true where the row shows "target berubah" instead of a target, or has no formula for one any more. Not by the formula's
 * kept value: a file that another program wrote may hold an old one.
 */
export function targetBerubah(buku: WorkbookData, formula: string | null): boolean {
  if (formula === null) return true;
  const of = (pattern: RegExp) => [...formula.matchAll(pattern)].map(([, at = ""]) => valueOf(buku, at));
  const [numbers, errors] = [of(NUMBER), of(ERROR)];
  const said = [...formula.matchAll(SAME)].map(([, at = "", teks, logis, angka]) =>
    holds(valueOf(buku, at), teks, logis, angka),
  );
  if (numbers.length + errors.length + said.length === 0) return formula.includes(label.kata.target);
  return (
    numbers.some((v) => typeof v !== "number") ||
    errors.some((v) => v === undefined || !isGalat(v)) ||
    said.includes(false)
  );
}
