import type { Aturan } from "./aturan";
import { cellAddress, parseAddress } from "../sheet/address";
import { pesan } from "../pesan";
import { valueAt } from "../sheet/grid";

const error = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!)$/;

/** Sel yang menunjukkan #REF!, #DIV/0! dan sejenisnya. */
export const aturan: Aturan = {
  id: "sel-galat",
  tingkat: "galat",
  lingkup: "blok",
  sumber: "Kesalahan rumus Excel",
  perbaikan: false,
  *periksa({ blok, grid }) {
    const range = parseAddress(blok.rentang);
    if (!range) return;
    for (let row = range.row; row <= range.row2; row++) {
      for (let col = range.col; col <= range.col2; col++) {
        const value = valueAt(grid, row, col);
        if (typeof value === "string" && error.test(value)) {
          yield { sel: cellAddress(row, col), pesan: pesan("rules.sel-galat", { galat: value }) };
        }
      }
    }
  },
};
