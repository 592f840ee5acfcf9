/** What a doubtful formula would come to if its likely reading were confirmed: told, never used. */
import { type Pesan, pesan } from "../pesan";
import { roundNoise } from "../sheet/bilangan";
import type { FormulaBaris } from "./formula-baris";
import { type KonteksRealisasi, type RealisasiTerbaca, readRealisasi } from "./realisasi";
import type { Sumber } from "./sumber";

/** A note where the komponen rows say another figure than the one that is used, or the only one. */
export function compareReading(
  formula: FormulaBaris,
  dipakai: RealisasiTerbaca | undefined,
  sumber: readonly Sumber[],
  k: KonteksRealisasi,
): Pesan[] {
  if (formula.status === "ada" || formula.mungkin === null || !dipakai) return [];
  const { formula: likely, parafrasa } = formula.mungkin;
  for (const s of sumber) {
    if (s.komponen.length === 0) continue;
    const read = readRealisasi(likely, s, k);
    if (!read.dihitung || read.nilai.status === "tidak dapat dihitung" || read.nilai.nilai === null) continue;
    const lain = roundNoise(read.nilai.nilai);
    const used = dipakai.nilai.status === "tidak dapat dihitung" ? null : dipakai.nilai.nilai;
    if (used === null) return [pesan("hitung.bacaanBelumDipakai", { lain, bacaan: parafrasa })];
    // A typed percentage is usually rounded to what the cell shows.
    if (Math.abs(used - lain) <= 0.005 + 1e-4 * Math.abs(lain)) return [];
    return [pesan("hitung.bacaanBeda", { lain, bacaan: parafrasa, dipakai: roundNoise(used) })];
  }
  return [];
}
