/** Bare numerals below a group that names no unit: "I | II | III | IV" are the quarters, "1 | 2 | … | 12" the months. */
import { periodOf } from "./header";
import type { KolomKepala } from "./paths";
import type { PeranKepala } from "./roles";
import type { Sel, SheetView } from "./view";

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** 1 for "I" and "1", 0 for what is no bare numeral. */
const numeralOf = ({ teks }: Sel): number =>
  /^\d{1,2}$/.test(teks) ? Number(teks) : roman.indexOf(teks.toUpperCase()) + 1;

/** true where the cells are numerals and nothing else, each counting on from the one before or beginning anew at one. */
export function areBareRuns(cells: readonly Sel[]): boolean {
  if (cells.length < 2) return false;
  return cells.every((sel, i) => {
    const n = numeralOf(sel);
    const before = cells[i - 1];
    return n === 1 ? i < cells.length - 1 : n > 1 && before !== undefined && n === numeralOf(before) + 1;
  });
}

/** What the numerals of one group count; four in Arabic figures may be years of a plan as well. */
function unitOf(leaves: readonly Sel[]): "TW" | "bulan" | null {
  if (!areBareRuns(leaves) || leaves.slice(1).some((s) => numeralOf(s) === 1)) return null;
  if (leaves.length === 12) return "bulan";
  return leaves.length === 4 && leaves.every((s) => /\D/.test(s.teks)) ? "TW" : null;
}

/** The headers with the periods of such numerals told; "TAHUN KE-" over them counts the plan's years. */
export function nameBareRuns(
  view: SheetView,
  paths: readonly KolomKepala[],
  headers: readonly PeranKepala[],
): readonly PeranKepala[] {
  const groups = new Map<Sel, number[]>();
  paths.forEach(({ jalur }, i) => {
    const leaf = jalur.at(-1);
    const over = jalur.at(-2);
    if (leaf && over && numeralOf(leaf) > 0 && (headers[i]?.dari ?? -1) >= 0)
      groups.set(over, [...(groups.get(over) ?? []), i]);
  });
  if (groups.size === 0) return headers;
  const out = [...headers];
  for (const [over, columns] of groups) {
    const unit = unitOf(columns.flatMap((i) => paths[i]?.jalur.at(-1) ?? []));
    if (unit === null || (/\btahun\b/i.test(over.teks) && periodOf(view, over) === null)) continue;
    columns.forEach((i, n) => {
      const header = out[i];
      if (!header || /\D/.test(header.periode ?? "")) return;
      const part = unit === "TW" ? `TW${String(n + 1)}` : String(n + 1).padStart(2, "0");
      const periode = header.periode === null ? part : `${header.periode}-${part}`;
      out[i] = { ...header, periode };
    });
  }
  return out;
}
