/** The formula of a row that may be evaluated: read for certain, or confirmed by the planner. */
import { type BacaanFormula, type KomponenFormula, type Pohon, readOnce } from "../formulasi";
import type { JenisFormula } from "../kontrak";
import type { BarisTerbaca } from "../layout/types";
import type { FormulaPilihan } from "../pengaturan/types";
import { type Pesan, pesan } from "../pesan";
import { isPersen } from "../sheet/satuan";
import { tidyText } from "../sheet/teks";

export interface FormulaAda {
  status: "ada";
  pohon: Pohon;
  jenis: JenisFormula;
  komponen: readonly KomponenFormula[];
}

interface FormulaTidakAda {
  status: "tidak ada";
  catatan: Pesan[];
  /** The likely reading of a doubtful text, which nobody confirmed. */
  mungkin: { formula: FormulaAda; parafrasa: string } | null;
}

export type FormulaBaris = FormulaAda | FormulaTidakAda;

const none = (...catatan: Pesan[]): FormulaTidakAda => ({ status: "tidak ada", catatan, mungkin: null });

function likely(bacaan: BacaanFormula): FormulaTidakAda["mungkin"] {
  const formula = chosen(bacaan, null);
  return formula.status === "ada" && bacaan.parafrasa !== null
    ? { formula, parafrasa: bacaan.parafrasa }
    : null;
}

function chosen(bacaan: BacaanFormula, ekspresi: string | null): FormulaBaris {
  const readings = [bacaan, ...bacaan.alternatif];
  const found = ekspresi === null ? bacaan : readings.find((r) => r.ekspresi === ekspresi);
  return found?.pohon && found.jenis
    ? { status: "ada", pohon: found.pohon, jenis: found.jenis, komponen: found.komponen }
    : none(pesan("hitung.pilihanHilang"));
}

/** A table without a unit column says % in its targets. */
function percentOfTargets({ target }: BarisTerbaca): string | null {
  const filled = target.filter((t) => t.nilai !== null);
  return filled.length > 0 && filled.every((t) => isPersen(t.satuan)) ? "%" : null;
}

/** Reads the row's formulasi; a doubtful one counts only where the planner chose its reading for this very text. */
export function formulaBaris(baris: BarisTerbaca, pilihan: FormulaPilihan | null): FormulaBaris {
  const teks = baris.formulasi ?? "";
  if (tidyText(teks) === "") return none();
  if (pilihan !== null && tidyText(pilihan.teks) === tidyText(teks))
    return chosen(readOnce(pilihan.pengganti, baris.indikator || null, baris.satuan), pilihan.ekspresi);
  const bacaan = readOnce(teks, baris.indikator || null, baris.satuan ?? percentOfTargets(baris));
  switch (bacaan.status) {
    case "terbaca":
      return chosen(bacaan, null);
    case "ragu":
      return { ...none(pesan("hitung.formulaRagu"), ...bacaan.catatan), mungkin: likely(bacaan) };
    case "tolak":
      return none(...bacaan.catatan);
  }
}
