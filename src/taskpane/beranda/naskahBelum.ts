import type { Kata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { namaPeriode } from "../keadaan/periode";
import { dataBelum } from "./langkah";

type DataBelum = ReturnType<typeof dataBelum>[number];

/** Cells of one datum on one line: "Jumlah pasar baik: 'Kabid Pasar'!H27, I27". */
function butir(data: readonly DataBelum[], { t }: Kata): string {
  const [pertama] = data;
  if (pertama === undefined) return "";
  const lembar = pertama.sel.slice(0, pertama.sel.lastIndexOf("!") + 1);
  const sel = data.map((d, i) => (i > 0 && d.sel.startsWith(lembar) ? d.sel.slice(lembar.length) : d.sel));
  return `   - ${t("beranda.daftar-butir", { nama: pertama.nama, sel: sel.join(", ") })}`;
}

function kelompok<T>(daftar: readonly T[], kunci: (isi: T) => string): [string, T[]][] {
  const hasil = new Map<string, T[]>();
  for (const isi of daftar) hasil.set(kunci(isi), [...(hasil.get(kunci(isi)) ?? []), isi]);
  return [...hasil];
}

/** The figures that are missing, by jabatan and indikator, as text for those who must send them. */
export function naskahBelum(analisis: Analisis, kata: Kata): string {
  const { periode } = analisis;
  const jabatan = kelompok(dataBelum(analisis), (d) => d.jabatan ?? d.lembar);
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
