/** The periods of a year at which a trend is told: as fine as the workbook's own figures. */
import type { Angka } from "../kontrak";
import type { LembarTerbaca } from "../layout/types";
import { type Jenjang, type PeriodeHitung, kodePeriode, readBagian } from "../hitung/periode-hitung";
import type { LembarRealisasi } from "../hitung/sumber";

/** Finest first, with the months that each closes. */
const jenjang: readonly { nama: Jenjang; bulan: number }[] = [
  { nama: "bulan", bulan: 1 },
  { nama: "triwulan", bulan: 3 },
  { nama: "semester", bulan: 6 },
];

function angkaOf(lembar: readonly LembarTerbaca[], realisasi: LembarRealisasi | null): Angka[] {
  return lembar.flatMap(({ nama, blok }) =>
    blok.flatMap((b) =>
      b.baris.flatMap((baris) => {
        const kept = realisasi?.find(nama, baris.baris) ?? null;
        const own = kept === null || "putus" in kept ? [] : [kept.indikator, kept.komponen];
        return [baris.realisasi, baris.komponen, ...own].flatMap((daftar) =>
          daftar.flatMap((x) => ("realisasi" in x ? x.realisasi : [x])),
        );
      }),
    ),
  );
}

/**
 * The periods to evaluate, oldest first, `periode` itself the last; only itself where the year's figures have no finer
 * parts. Only columns with a figure count: twelve prepared and empty months beside filled quarters make no trend by month.
 */
export function langkahTren(
  lembar: readonly LembarTerbaca[],
  realisasi: LembarRealisasi | null,
  { kode, tahun, akhir }: PeriodeHitung,
): string[] {
  const ada = new Set<Jenjang>();
  for (const { periode, teks } of angkaOf(lembar, realisasi)) {
    if (teks === "") continue;
    const bagian = readBagian(periode);
    if (bagian.tahun === null || bagian.tahun === tahun) ada.add(bagian.jenjang);
  }
  const halus = jenjang.find(({ nama }) => ada.has(nama));
  if (halus === undefined) return [kode];
  const langkah: string[] = [];
  for (let bulan = halus.bulan; bulan < akhir; bulan += halus.bulan)
    langkah.push(kodePeriode(tahun, halus.nama, bulan).kode);
  return [...langkah, kode];
}
