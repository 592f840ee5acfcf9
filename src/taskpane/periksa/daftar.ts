import { kalimatTemuan, kunciTemuan } from "../../core/rules";
import type { Temuan, Tingkat } from "../../core/rules";
import type { Kata } from "../bahasa/bahasa";

/** A finding as the list shows it. */
export interface Butir {
  /** The same over readings while the finding is there; two findings of one key are told apart by their order. */
  kunci: string;
  temuan: Temuan;
  baru: boolean;
}

export type Saring = "semua" | "baru" | Tingkat;

export const daftarTingkat: readonly Tingkat[] = ["galat", "peringatan", "saran"];

/** The findings with their keys; `baru`: those that the last run did not have. */
export function butirTemuan(temuan: readonly Temuan[], baru: ReadonlySet<Temuan> | null): Butir[] {
  const kali = new Map<string, number>();
  return temuan.map((t) => {
    const kunci = kunciTemuan(t);
    const ke = kali.get(kunci) ?? 0;
    kali.set(kunci, ke + 1);
    return { kunci: `${kunci}#${ke}`, temuan: t, baru: baru?.has(t) ?? false };
  });
}

/** The findings that a search lets through: it looks at all that is shown, in any case. */
export function cariButir(butir: readonly Butir[], cari: string, { t, kalimat }: Kata): readonly Butir[] {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean);
  if (kata.length === 0) return butir;
  return butir.filter(({ temuan }) => {
    const { kode, lembar, sel, jabatan, indikator } = temuan;
    const isi = [lembar, sel, jabatan, indikator, kalimatTemuan(temuan, kalimat), t(`aturan.${kode}`)]
      .join("\n")
      .toLowerCase();
    return kata.every((k) => isi.includes(k));
  });
}

/** The findings of one level, or those that are new. */
export function saringButir(butir: readonly Butir[], saring: Saring): readonly Butir[] {
  if (saring === "semua") return butir;
  return butir.filter(({ temuan, baru }) => (saring === "baru" ? baru : temuan.tingkat === saring));
}

/** How many of each level. */
export function jumlahTingkat(butir: readonly Butir[]): Record<Tingkat, number> {
  const jumlah = { galat: 0, peringatan: 0, saran: 0 };
  for (const { temuan } of butir) jumlah[temuan.tingkat] += 1;
  return jumlah;
}

/** A message cut before what to do: "Nomor 3 … dilompati" and "urutkan nomornya." */
export function belahPesan(kalimat: string): { masalah: string; tindakan: string | null } {
  const di = kalimat.lastIndexOf("; ");
  if (di < 0) return { masalah: kalimat, tindakan: null };
  const tindakan = kalimat.slice(di + 2);
  return {
    masalah: `${kalimat.slice(0, di)}.`,
    tindakan: tindakan.charAt(0).toUpperCase() + tindakan.slice(1),
  };
}
