import { isFormula } from "../../core/edits";
import { displayText } from "../../core/sheet/display-text";
import type { SelSusun, Susunan } from "../../core/templates";

export interface SelPratinjau {
  /** Column from the block's left, the cell's key in its row. */
  col: number;
  teks: string;
  gaya: SelSusun["gaya"] | null;
  colSpan: number;
  rowSpan: number;
}

/** The block's cells as a table shows them: numbers under their formats, merged areas as one cell. */
export function selPratinjau({ sel, gabung }: Susunan): SelPratinjau[][] {
  return sel.map((line, row) =>
    line.flatMap((cell, col): SelPratinjau[] => {
      const area = gabung.find((g) => row >= g.row && row <= g.row2 && col >= g.col && col <= g.col2);
      if (area && (area.row !== row || area.col !== col)) return [];
      return [
        {
          col,
          teks: cell === null ? "" : teksSel(cell),
          gaya: cell?.gaya ?? null,
          colSpan: area ? area.col2 - area.col + 1 : 1,
          rowSpan: area ? area.row2 - area.row + 1 : 1,
        },
      ];
    }),
  );
}

function teksSel({ isi, format }: SelSusun): string {
  return displayText(isFormula(isi) ? isi.nilai : isi, format ?? "General");
}
