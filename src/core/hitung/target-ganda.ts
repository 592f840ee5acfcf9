/** Several targets of one year beside each other that no header tells apart. */
import { type Pesan, pesan } from "../pesan";
import type { Titik } from "./titik";

const content = ({ angka }: Titik): string => JSON.stringify([angka.nilai, angka.nilaiAtas, angka.predikat]);

/** The first of those that stand for the same year, and a note where they differ, since the choice is the planner's. */
export function chooseTarget(
  titik: readonly Titik[],
  tahun: number,
): { titik: Titik | undefined; catatan: Pesan[] } {
  const filled = titik.filter((t) => !t.kosong);
  const [used] = filled;
  if (!used || filled.every((t) => content(t) === content(used))) return { titik: used, catatan: [] };
  const catatan = pesan("hitung.targetGanda", {
    tahun: String(tahun),
    sel: filled.map((t) => t.sel).join(", "),
    dipakai: used.sel,
    teks: used.angka.teks,
  });
  return { titik: used, catatan: [catatan] };
}
