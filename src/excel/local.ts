/** How this Excel writes numbers and formulas: only ever to show, never to read or write by. */
import { parseAddress } from "../core/sheet/address";
import { pesan } from "../core/pesan";
import { withExcel } from "./context";
import type { Hasil } from "./hasil";

/** Formulas of an area in the planner's own language and separators ("=JUMLAH(A1;B1)"), null where there is none. One round trip. */
export async function readLocalFormulas(lembar: string, alamat: string): Promise<Hasil<(string | null)[][]>> {
  const at = parseAddress(alamat);
  if (!at)
    return {
      status: "gagal",
      galat: { kode: "argumen", pesan: pesan("excel.alamat", { alamat }), asal: alamat },
    };
  return withExcel(async (context) => {
    const range = context.workbook.worksheets
      .getItem(lembar)
      .getRangeByIndexes(at.row, at.col, at.row2 - at.row + 1, at.col2 - at.col + 1);
    range.load("formulas,formulasLocal");
    await context.sync();
    const { formulas, formulasLocal: locals }: Record<"formulas" | "formulasLocal", unknown[][]> = range;
    return formulas.map((row, r) =>
      row.map((formula, c) => {
        const local = locals[r]?.[c];
        const isFormula = typeof formula === "string" && formula.startsWith("=");
        return isFormula && typeof local === "string" ? local : null;
      }),
    );
  });
}

export interface Pemisah {
  desimal: string;
  ribuan: string;
  /** Between the arguments of a function: Windows and Excel take ";" where the comma is the decimal mark. */
  argumen: string;
}

/** The marks that the planner's Excel uses: for a formula that is shown before it is written. One round trip; ExcelApi 1.11. */
export async function readSeparators(): Promise<Hasil<Pemisah>> {
  return withExcel(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator");
    await context.sync();
    const { decimalSeparator: desimal, thousandsSeparator: ribuan } = application;
    return { desimal, ribuan, argumen: desimal === "," ? ";" : "," };
  });
}
