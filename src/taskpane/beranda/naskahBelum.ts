import type { DataKosong } from "../../core/perkembangan/belum-diisi";
import type { Kata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { namaPeriode } from "../keadaan/periode";

/** Cells of one datum on one line: "(Jan, Feb): 'Kabid Pasar'!H27, I27". */
function butir(data: readonly DataKosong[], { t }: Kata): string {
  const [pertama] = data;
  if (pertama === undefined) return "";
  const lembar = pertama.sel.slice(0, pertama.sel.lastIndexOf("!") + 1);
  const sel = data.map((d, i) => (i > 0 && d.sel.startsWith(lembar) ? d.sel.slice(lembar.length) : d.sel));
  const isi = { nama: pertama.nama, label: data.map((d) => d.label).join(", "), sel: sel.join(", ") };
  return `   - ${t("beranda.daftar-butir", isi)}`;
}

function kelompok<T>(daftar: readonly T[], kunci: (isi: T) => string): [string, T[]][] {
  const hasil = new Map<string, T[]>();
  for (const isi of daftar) hasil.set(kunci(isi), [...(hasil.get(kunci(isi)) ?? []), isi]);
  return [...hasil];
}

/** The figures that are missing, by jabatan and indikator, as text for those who must send them. */
export function naskahBelum({ belum, periode }: Analisis, kata: Kata): string {
  const jabatan = kelompok(belum.data, (d) => d.jabatan ?? d.lembar);
  return [
    kata.t("beranda.daftar-judul", { periode: namaPeriode(periode, kata) }),
    ...jabatan.map(([nama, milik]) =>
      [
        nama,
        ...kelompok(milik, (d) => `${d.lembar}!${d.baris}`).flatMap(([, baris], i) => [
          `${i + 1}. ${(baris[0]?.indikator ?? "").replace(/\s+/g, " ")}`,
          ...kelompok(baris, (d) => d.nama).map(([, data]) => butir(data, kata)),
        ]),
      ].join("\n"),
    ),
  ].join("\n\n");
}
