import { readFormulasi } from "../../core/formulasi";
import type { Alternatif, BacaanFormula } from "../../core/formulasi";
import { samaPohon } from "../../core/formulasi/tree";
import type { FormulaPilihan, Pengaturan } from "../../core/pengaturan";
import type { IndikatorTampil } from "../keadaan/analisis";
import { denganBaris } from "../keadaan/ketetapan";
import { formulaBertanya } from "../keadaan/pertanyaan";

/** How a formula stands before the planner. */
export type StatusFormula = "bertanya" | "terbaca" | "dipilih" | "ditolak";

export function statusFormula(indikator: IndikatorTampil): StatusFormula {
  if (formulaBertanya(indikator)) return "bertanya";
  if (indikator.dipakai.status !== "ada") return "ditolak";
  return indikator.pilihan === null ? "terbaca" : "dipilih";
}

/** A reading that can be chosen, and what the workbook remembers for it. */
export interface Bacaan {
  bacaan: Alternatif;
  pilihan: FormulaPilihan;
}

function semuaBacaan(formula: BacaanFormula): Alternatif[] {
  const { pohon, jenis, parafrasa, ekspresi, komponen } = formula;
  const pertama =
    pohon === null || jenis === null || parafrasa === null || ekspresi === null
      ? []
      : [{ pohon, jenis, parafrasa, ekspresi, komponen }];
  return [...pertama, ...formula.alternatif];
}

/**
 * The readings to choose from, the likeliest first; none where nothing can be computed. A choice is remembered by its
 * words and expression: where two readings share the expression (two names, both "c1"), the second is remembered by its
 * paraphrase, and only if that is read back as the same tree.
 */
export function bacaanPilihan({ baris, formula }: IndikatorTampil): Bacaan[] {
  const teks = baris.formulasi ?? "";
  if (formula === null) return [];
  const semua = semuaBacaan(formula);
  return semua.flatMap((bacaan): Bacaan[] => {
    const { ekspresi, pohon, parafrasa } = bacaan;
    if (semua.find((b) => b.ekspresi === ekspresi) === bacaan)
      return [{ bacaan, pilihan: { teks, pengganti: teks, ekspresi } }];
    const ulang = readFormulasi(parafrasa, baris.indikator, { satuan: baris.satuan });
    return ulang.pohon !== null && samaPohon(ulang.pohon, pohon)
      ? [{ bacaan, pilihan: { teks, pengganti: parafrasa, ekspresi: ulang.ekspresi } }]
      : [];
  });
}

/** The settings with the choice for one indikator; null takes the choice away. */
export function denganFormula(
  lama: Pengaturan,
  indikator: IndikatorTampil,
  formula: FormulaPilihan | null,
): Pengaturan {
  return denganBaris(lama, indikator, () => ({ formula }));
}
