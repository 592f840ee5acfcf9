/** Several targets of one year beside each other: murni, and perubahan after the budget's change. */
import { type Pesan, pesan } from "../pesan";
import { wordPattern } from "../capaian/word-pattern";
import data from "./target-ganda.json";
import type { Titik } from "./titik";

const inForce = wordPattern(data.berlaku);

const content = ({ angka }: Titik): string => JSON.stringify([angka.nilai, angka.nilaiAtas, angka.predikat]);

/**
 * The target that counts of those that stand for the same year: the one after the change where its column says so, else the
 * first; and a note where they differ, since the choice is the planner's.
 */
export function chooseTarget(
  titik: readonly Titik[],
  tahun: number,
): { titik: Titik | undefined; catatan: Pesan[] } {
  const filled = titik.filter((t) => !t.kosong);
  const used = filled.find((t) => inForce.test(t.angka.label)) ?? filled[0];
  if (!used || filled.every((t) => content(t) === content(used))) return { titik: used, catatan: [] };
  const catatan = pesan("hitung.targetGanda", {
    tahun: String(tahun),
    sel: filled.map((t) => t.sel).join(", "),
    dipakai: used.sel,
    teks: used.angka.teks,
  });
  return { titik: used, catatan: [catatan] };
}
