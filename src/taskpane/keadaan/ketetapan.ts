import type { Konsolidasi, Polaritas } from "../../core/kontrak";
import { nameKey } from "../../core/formulasi/names";
import { kunciBaris } from "../../core/pengaturan/types";
import type { Pengaturan, PengaturanBaris } from "../../core/pengaturan";
import type { IndikatorTampil } from "./analisis";

export const daftarPolaritas: readonly Polaritas[] = ["naik", "turun", "stabil"];
export const daftarKonsolidasi: readonly Konsolidasi[] = ["jumlah", "rata-rata", "nilai akhir"];

/** Choices for one indikator, put in place of the ones before; the others stay. */
export function denganBaris(
  lama: Pengaturan,
  { jabatan, baris }: IndikatorTampil,
  ubahan: (ada: PengaturanBaris) => Partial<PengaturanBaris>,
): Pengaturan {
  const kunci = kunciBaris(jabatan, baris.indikator);
  const ada = lama.baris.get(kunci) ?? {
    jabatan: jabatan ?? "",
    indikator: baris.indikator,
    polaritas: null,
    konsolidasi: null,
    targetMaksimal: false,
    formula: null,
    komponen: [],
  };
  return { ...lama, baris: new Map([...lama.baris, [kunci, { ...ada, ...ubahan(ada) }]]) };
}

/** The konsolidasi of one komponen, beside those of the others. */
export function denganKomponen(
  komponen: PengaturanBaris["komponen"],
  nama: string,
  konsolidasi: Konsolidasi,
): PengaturanBaris["komponen"] {
  return [...komponen.filter((k) => nameKey(k.nama) !== nameKey(nama)), { nama, konsolidasi }];
}

/** The indikator's own konsolidasi counts only where its figures are not calculated from komponen. */
export function konsolidasiBerlaku({ hitung }: IndikatorTampil): boolean {
  return hitung !== null && hitung.ketetapan.komponen.length === 0;
}

/** How many of polaritas and konsolidasi are guesses that nobody confirmed. */
export function jumlahTebakan(indikator: IndikatorTampil): number {
  const { hitung } = indikator;
  if (hitung === null) return 0;
  const { polaritas, konsolidasi, komponen } = hitung.ketetapan;
  return (
    Number(polaritas.tebakan) +
    Number(konsolidasiBerlaku(indikator) && konsolidasi.tebakan) +
    komponen.filter((k) => k.tebakan).length
  );
}

/** Confirms every guess of an indikator as it stands. */
export function denganTebakanPasti(lama: Pengaturan, indikator: IndikatorTampil): Pengaturan {
  const { hitung } = indikator;
  if (hitung === null || jumlahTebakan(indikator) === 0) return lama;
  const { polaritas, konsolidasi, komponen } = hitung.ketetapan;
  return denganBaris(lama, indikator, (ada) => ({
    ...(polaritas.tebakan ? { polaritas: polaritas.nilai } : {}),
    ...(konsolidasiBerlaku(indikator) && konsolidasi.tebakan ? { konsolidasi: konsolidasi.nilai } : {}),
    komponen: komponen
      .filter((k) => k.tebakan)
      .reduce((semua, k) => denganKomponen(semua, k.nama, k.konsolidasi), ada.komponen),
  }));
}
