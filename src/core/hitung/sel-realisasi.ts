/** Where the workbook itself shows the realisasi to date, and where two places of figures disagree. */
import type { Angka } from "../kontrak";
import { type Pesan, pesan } from "../pesan";
import type { PeriodeHitung } from "./periode-hitung";
import type { RealisasiTerbaca } from "./realisasi";
import type { Sumber } from "./sumber";
import type { Titik } from "./titik";

/** Whether a cell shows that figure, to half a unit of its last decimal: 78,26 agrees with 78,2608. */
export function shows(angka: Angka, nilai: number): boolean {
  if (angka.nilai === null) return false;
  const decimals = /,(\d+)/.exec(angka.teks)?.[1]?.length ?? 0;
  return Math.abs(angka.nilai - nilai) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(nilai);
}

const agrees = (t: Titik, nilai: number): boolean => shows(t.angka, nilai);

const toDate = (t: Titik, periode: PeriodeHitung): boolean =>
  t.jenjang === "tahun" || t.jenjang === "tanpa" || (t.kumulatif && t.akhir === periode.akhir);

const valueOf = (r: RealisasiTerbaca): number | null =>
  r.nilai.status === "tidak dapat dihitung" ? null : r.nilai.nilai;

/** The cell in the table that shows realisasi to date: a total, an "s.d." column, or the newest value taken as it is. */
export function shownAt(r: RealisasiTerbaca, periode: PeriodeHitung): string | null {
  const nilai = valueOf(r);
  const titik = r.kolom.flatMap((d) => d.titik);
  const shown = titik.filter((t) => toDate(t, periode) && !t.kosong);
  if (nilai !== null) {
    const total = shown.find((t) => agrees(t, nilai));
    if (total) return total.sel;
  }
  if (r.dihitung || r.nilai.status !== "terhitung") return null;
  const [only, second] = r.nilai.dari;
  return only && !second && (only.kumulatif || r.kolom[0]?.titik.includes(only)) ? only.sel : null;
}

/** Tells of figures that differ between the Realisasi sheet and the table, or between komponen and a total beside them. */
export function compareSources(
  reads: readonly RealisasiTerbaca[],
  sumber: readonly Sumber[],
  periode: PeriodeHitung,
): Pesan[] {
  const [first, second] = reads;
  const notes: Pesan[] = [];
  const used = first && valueOf(first);
  const other = second && valueOf(second);
  if (
    used !== null &&
    used !== undefined &&
    other !== null &&
    other !== undefined &&
    Math.abs(used - other) > 1e-9 * Math.max(1, Math.abs(used))
  )
    notes.push(pesan("hitung.bedaSumber", { dipakai: used, lain: other, sumber: sumber[0]?.jenis ?? "" }));
  for (const r of reads) {
    const nilai = valueOf(r);
    if (nilai === null || r.nilai.status !== "terhitung") continue;
    const odd = r.kolom
      .flatMap((d) => d.titik)
      .find((t) => toDate(t, periode) && t.angka.nilai !== null && !agrees(t, nilai));
    if (odd && !r.nilai.dari.includes(odd))
      notes.push(pesan("hitung.bedaTotal", { sel: odd.sel, teks: odd.angka.teks, nilai }));
  }
  return notes;
}
