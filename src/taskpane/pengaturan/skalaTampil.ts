import { checkSkala } from "../../core/capaian/check-skala";
import { mulai, skalaBawaan, sortPita } from "../../core/capaian/skala";
import type { Pita, Skala } from "../../core/capaian/skala";
import { SKALA_LEMBAR } from "../../core/pengaturan";
import type { Pengaturan } from "../../core/pengaturan";
import type { Pesan } from "../../core/pesan";
import { pesan } from "../../core/pesan";
import { readAngka } from "../../core/sheet/angka";

/** The scales to choose from: ours, and the workbook's own where it has one. */
export function daftarSkala({ skalaSendiri }: Pengaturan): readonly Skala[] {
  return [...skalaBawaan, ...skalaSendiri];
}

/** Where a band lies, best first: "≥ 91", "101–110", "< 51". `angka` writes a number. */
export function batasPita(skala: Skala, angka: (n: number) => string): { kategori: string; batas: string }[] {
  const pita = sortPita(skala.pita);
  return pita
    .map((p, i) => {
      const { termasuk } = mulai(p);
      const atas = pita[i + 1];
      if (p.dari === null) {
        const batas = atas?.dari ?? null;
        const tanda = atas !== undefined && mulai(atas).termasuk ? "<" : "≤";
        return { kategori: p.kategori, batas: batas === null ? "" : `${tanda} ${angka(batas)}` };
      }
      if (p.sampai !== undefined && p.sampai !== null)
        return {
          kategori: p.kategori,
          batas: p.sampai === p.dari ? angka(p.dari) : `${angka(p.dari)}–${angka(p.sampai)}`,
        };
      return { kategori: p.kategori, batas: `${termasuk ? "≥" : ">"} ${angka(p.dari)}` };
    })
    .reverse();
}

/** A band while it is being written, best first. */
export interface PitaTulisan {
  kunci: number;
  /** Lower bound as typed; null: the lowest band has none. */
  dari: string | null;
  kategori: string;
  asal: Pita | null;
}

export function pitaTulisan(skala: Skala, angka: (n: number) => string): PitaTulisan[] {
  return sortPita(skala.pita)
    .map((asal, kunci) => ({
      kunci,
      dari: asal.dari === null ? null : angka(asal.dari),
      kategori: asal.kategori,
      asal,
    }))
    .reverse();
}

/** Bands with upper bounds or points of a line hang together: only their names are changed in the pane. */
export function batasTetap({ pita }: Skala): boolean {
  return pita.some((p) => p.nilai !== undefined || (p.sampai !== undefined && p.sampai !== null));
}

export type SkalaTulisan = { status: "siap"; skala: Skala } | { status: "tolak"; alasan: readonly Pesan[] };

/** The scale that was written, or why it can't be used. `nama`: what the workbook's own scale is called. */
export function susunSkala(asal: Skala, tulisan: readonly PitaTulisan[], nama: string): SkalaTulisan {
  const tetap = batasTetap(asal);
  const pita = tulisan.map((p): Pita => {
    const kategori = p.kategori.trim();
    if (tetap && p.asal !== null) return { ...p.asal, kategori };
    const dari = p.dari === null ? null : (readAngka(p.dari).nilai ?? Number.NaN);
    return {
      kategori,
      dari,
      ...(p.asal?.dariTermasuk === undefined ? {} : { dariTermasuk: p.asal.dariTermasuk }),
    };
  });
  if (pita.some((p) => Number.isNaN(p.dari)))
    return { status: "tolak", alasan: [pesan("capaian.skalaBentuk")] };
  const lama = asal.targetMaksimal;
  const teratas = asal.pita.findIndex((p) => p.kategori === lama?.kategori);
  const baru = tulisan.find((p) => p.asal === asal.pita[teratas])?.kategori.trim();
  const skala: Skala = {
    id: SKALA_LEMBAR,
    nama,
    sumber: "",
    dasar: asal.dasar,
    bulatkan: asal.bulatkan,
    ...(lama === undefined ? {} : { targetMaksimal: { ...lama, kategori: baru ?? lama.kategori } }),
    pita: sortPita(pita),
  };
  const alasan = checkSkala(skala);
  return alasan.length > 0 ? { status: "tolak", alasan } : { status: "siap", skala };
}

/** Settings that use a scale; one of the workbook's own is kept with them. */
export function denganSkala(lama: Pengaturan, skala: Skala): Pengaturan {
  return {
    ...lama,
    skala: skala.id,
    skalaSendiri: skala.id === SKALA_LEMBAR ? [skala] : [],
  };
}
