import { type Konsolidasi, type Polaritas, semuaKonsolidasi, semuaPolaritas } from "../../core/kontrak";
import { nameKey } from "../../core/formulasi/names";
import { kunciBaris } from "../../core/pengaturan/types";
import type { Pengaturan, PengaturanBaris } from "../../core/pengaturan";
import type { CaraKomponen } from "../../core/hitung/realisasi";
import type { IndikatorTampil } from "./analisis";

export const daftarPolaritas: readonly Polaritas[] = semuaPolaritas;
export const daftarKonsolidasi: readonly Konsolidasi[] = semuaKonsolidasi;

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

/** A figure of one cell, or of one year, has nothing to bring together. */
const berdaftar = ({ hitung }: IndikatorTampil, nama?: string): boolean =>
  (hitung?.komponen ?? []).some((k) => k.sel.length > 1 && (nama === undefined || k.nama === nama));

/** The indikator's own konsolidasi counts only where its months are not brought together by komponen. */
export function konsolidasiBerlaku(indikator: IndikatorTampil): boolean {
  return indikator.hitung?.ketetapan.komponen.length === 0 && berdaftar(indikator);
}

/** Komponen whose months are brought together, each by its own konsolidasi. */
export function komponenBerlaku(indikator: IndikatorTampil): readonly CaraKomponen[] {
  return (indikator.hitung?.ketetapan.komponen ?? []).filter(({ nama }) => berdaftar(indikator, nama));
}

/** A polaritas that nothing decides is no guess to be confirmed with others: it is chosen on its own. */
const polaritasTebakan = ({ tebakan, tolak }: { tebakan: boolean; tolak: boolean }): boolean =>
  tebakan && !tolak;

/** What of polaritas and konsolidasi is a guess that nobody confirmed, as it counts now. */
export function tebakanPada(indikator: IndikatorTampil): (Polaritas | Konsolidasi)[] {
  const { hitung } = indikator;
  if (hitung === null) return [];
  const { polaritas, konsolidasi } = hitung.ketetapan;
  return [
    ...(polaritasTebakan(polaritas) ? [polaritas.nilai] : []),
    ...(konsolidasiBerlaku(indikator) && konsolidasi.tebakan ? [konsolidasi.nilai] : []),
    ...komponenBerlaku(indikator).flatMap((k) => (k.tebakan ? [k.konsolidasi] : [])),
  ];
}

export function jumlahTebakan(indikator: IndikatorTampil): number {
  return tebakanPada(indikator).length;
}

/** Confirms every guess of an indikator as it stands. */
export function denganTebakanPasti(lama: Pengaturan, indikator: IndikatorTampil): Pengaturan {
  const { hitung } = indikator;
  if (hitung === null || jumlahTebakan(indikator) === 0) return lama;
  const { polaritas, konsolidasi } = hitung.ketetapan;
  return denganBaris(lama, indikator, (ada) => ({
    ...(polaritasTebakan(polaritas) ? { polaritas: polaritas.nilai } : {}),
    ...(konsolidasiBerlaku(indikator) && konsolidasi.tebakan ? { konsolidasi: konsolidasi.nilai } : {}),
    komponen: komponenBerlaku(indikator)
      .filter((k) => k.tebakan)
      .reduce((semua, k) => denganKomponen(semua, k.nama, k.konsolidasi), ada.komponen),
  }));
}
