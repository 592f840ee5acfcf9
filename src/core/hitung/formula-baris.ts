/** The formula of a row that may be evaluated: read for certain, or confirmed by the planner. */
import { type BacaanFormula, type KomponenFormula, type Pohon, readFormulasi } from "../formulasi";
import type { JenisFormula } from "../kontrak";
import type { BarisTerbaca } from "../layout/types";
import type { FormulaPilihan } from "../pengaturan/types";
import { type Pesan, pesan } from "../pesan";
import { tidyText } from "../sheet/teks";

export type FormulaBaris =
  | { status: "ada"; pohon: Pohon; jenis: JenisFormula; komponen: readonly KomponenFormula[] }
  | { status: "tidak ada"; catatan: Pesan[] };

const none = (...catatan: Pesan[]): FormulaBaris => ({ status: "tidak ada", catatan });

function chosen(bacaan: BacaanFormula, ekspresi: string | null): FormulaBaris {
  const readings = [bacaan, ...bacaan.alternatif];
  const found = ekspresi === null ? bacaan : readings.find((r) => r.ekspresi === ekspresi);
  return found?.pohon && found.jenis
    ? { status: "ada", pohon: found.pohon, jenis: found.jenis, komponen: found.komponen }
    : none(pesan("hitung.pilihanHilang"));
}

const readings = new Map<string, BacaanFormula>();

/** The pane evaluates anew at every change of a cell, and the words of the formulas stay. */
function readOnce(teks: string, baris: BarisTerbaca): BacaanFormula {
  const key = JSON.stringify([teks, baris.indikator, baris.satuan]);
  const known = readings.get(key);
  if (known) return known;
  const read = readFormulasi(teks, baris.indikator, { satuan: baris.satuan });
  if (readings.size > 5000) readings.clear();
  readings.set(key, read);
  return read;
}

/** Reads the row's formulasi; a doubtful one counts only where the planner chose its reading for this very text. */
export function formulaBaris(baris: BarisTerbaca, pilihan: FormulaPilihan | null): FormulaBaris {
  const teks = baris.formulasi ?? "";
  if (tidyText(teks) === "") return none();
  if (pilihan !== null && tidyText(pilihan.teks) === tidyText(teks))
    return chosen(readOnce(pilihan.pengganti, baris), pilihan.ekspresi);
  const bacaan = readOnce(teks, baris);
  switch (bacaan.status) {
    case "terbaca":
      return chosen(bacaan, null);
    case "ragu":
      return none(pesan("hitung.formulaRagu"), ...bacaan.catatan);
    case "tolak":
      return none(...bacaan.catatan);
  }
}
