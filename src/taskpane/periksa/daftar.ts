import { kunciTemuan } from "../../core/rules";
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
export type Pengelompokan = "jabatan" | "aturan";

export interface Kelompok {
  kunci: string;
  judul: string;
  /** The rule, where the group is one. */
  kode: string | null;
  butir: Butir[];
}

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

/** The findings that a filter and a search let through; the search looks at all that is shown, in any case. */
export function saringButir(
  butir: readonly Butir[],
  saring: Saring,
  cari: string,
  { t, kalimat }: Kata,
): Butir[] {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean);
  return butir.filter(({ temuan, baru }) => {
    if (saring === "baru" ? !baru : saring !== "semua" && saring !== temuan.tingkat) return false;
    if (kata.length === 0) return true;
    const { kode, lembar, sel, jabatan, indikator, pesan } = temuan;
    const isi = [lembar, sel, jabatan, indikator, kalimat(pesan), t(`aturan.${kode}`)]
      .join("\n")
      .toLowerCase();
    return kata.every((k) => isi.includes(k));
  });
}

/** Groups in the order of their first finding by jabatan; by rule the gravest and most frequent first. */
export function kelompokkan(
  butir: readonly Butir[],
  menurut: Pengelompokan,
  { t }: Kata,
  tanpaJabatan: (temuan: Temuan) => string,
): Kelompok[] {
  const kelompok = new Map<string, Kelompok>();
  for (const b of butir) {
    const { temuan } = b;
    const perAturan = menurut === "aturan";
    const judul = perAturan ? t(`aturan.${temuan.kode}`) : (temuan.jabatan ?? tanpaJabatan(temuan));
    const kunci = perAturan ? temuan.kode : `${temuan.lembar}!${judul}`;
    const ada = kelompok.get(kunci);
    if (ada) ada.butir.push(b);
    else kelompok.set(kunci, { kunci, judul, kode: perAturan ? temuan.kode : null, butir: [b] });
  }
  const semua = [...kelompok.values()];
  const berat = ({ butir: [pertama] }: Kelompok): number =>
    pertama ? daftarTingkat.indexOf(pertama.temuan.tingkat) : 0;
  return menurut === "aturan"
    ? semua.sort((a, b) => berat(a) - berat(b) || b.butir.length - a.butir.length)
    : semua;
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
