/** Figures with words or marks beside them that leave the number open: "sekitar 90%", "98 (belum final)", "95%%". */
import type { Angka } from "../kontrak";
import { parseAddress } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { valueAt, type SheetGrid } from "../sheet/grid";
import { alternatives } from "../sheet/pola";
import { kata, remember } from "./kata";

const depan = new RegExp(`^(?:${alternatives(kata.kiraDepan)})`, "iu");
const belakang = new RegExp(`(?<!\\p{L})(?:${alternatives(kata.kiraBelakang)})\\s*$`, "iu");
const syarat = new RegExp(`(?<!\\p{L})(?:${alternatives(kata.kiraSyarat)})`, "iu");
/** A percent sign twice, a question mark or a plus behind the number, "97 persen-an". */
const tanda = /%\s*%|\d\s*%?\s*[?+~]\s*$|-an\s*$/;

const saysSo = remember((value): boolean => {
  const text = value.trim();
  if (depan.test(text) || belakang.test(text) || syarat.test(text) || tanda.test(text)) return true;
  // A star leads to a footnote, which may say anything.
  return readAngka(value).ragu?.kunci === "sheet.angkaSementara" && !text.endsWith("*");
});

/** Whether a text cell that can be read as a number says beside it that the number is not the last word. */
export function isBelumTetap(grid: SheetGrid, { sel, nilai, nilaiAtas }: Angka): boolean {
  if (nilai === null || nilaiAtas !== null) return false;
  const at = parseAddress(sel);
  const value = at === null ? null : valueAt(grid, at.row, at.col);
  return typeof value === "string" && saysSo(value);
}
