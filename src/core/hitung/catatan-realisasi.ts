/** What a planner should look at before signing a realisasi, though it could be computed. */
import { isLastYear } from "../capaian/tahun-lalu";
import type { Angka, Konsolidasi } from "../kontrak";
import type { KolomTerbaca } from "../layout/types";
import { type Pesan, pesan } from "../pesan";
import { roundNoise } from "../sheet/bilangan";
import type { Deret, NilaiDeret } from "./deret";
import { type PeriodeHitung, readBagian } from "./periode-hitung";
import type { KomponenIsi, KonteksRealisasi } from "./realisasi";
import { looksCumulative } from "./tampak-kumulatif";
import type { Titik } from "./titik";

/** Why no column answers for the year: there is none, or there are only those of other years. */
export function withoutColumns(semua: readonly Angka[], tahun: number): Pesan {
  const years = new Set(semua.flatMap((a) => readBagian(a.periode).tahun ?? []));
  return years.size === 0
    ? pesan("hitung.tanpaKolomRealisasi")
    : pesan("hitung.tahunTanpaRealisasi", { ada: [...years].sort().join(", "), tahun: String(tahun) });
}

/** Figures that are summed although they seem to run from the year's start. */
function remarkOnCumulative(
  deret: Deret,
  nilai: NilaiDeret,
  konsolidasi: Konsolidasi,
  periode: PeriodeHitung,
  target: { tahun: number | null; kumulatif: number | null },
): Pesan[] {
  const part = deret.jenjang !== "tahun" && deret.jenjang !== "tanpa";
  if (konsolidasi !== "jumlah" || deret.kumulatif || !part || nilai.status === "tidak dapat dihitung")
    return [];
  const filled = deret.titik.filter((t) => !t.kosong && t.akhir <= periode.akhir);
  const numbers = filled.map((t) => t.angka.nilai).filter((v) => v !== null);
  if (!looksCumulative({ nilai: numbers, target: target.tahun, targetKumulatif: target.kumulatif }))
    return [];
  const sel = `${filled[0]?.sel ?? ""}–${filled.at(-1)?.angka.sel ?? ""}`;
  return [pesan("hitung.tampakKumulatif", { sel, nilai: roundNoise(nilai.nilai ?? 0) })];
}

/** Notes on the indikator's own columns. */
export function remarksOnDeret(deret: Deret, nilai: NilaiDeret, k: KonteksRealisasi): Pesan[] {
  const confirmed = k.pilihan?.konsolidasi === "jumlah";
  const target = { tahun: k.targetTahun, kumulatif: k.targetKumulatif };
  const cumulative = confirmed
    ? []
    : remarkOnCumulative(deret, nilai, k.konsolidasi.nilai, k.periode, target);
  const [t] = deret.titik;
  const years = new Set(k.baris.target.map((a) => readBagian(a.periode).tahun));
  const vague = k.diminta && deret.jenjang === "tanpa" && (k.periode.akhir < 12 || years.size > 1);
  return vague && nilai.status === "terhitung" && t
    ? [...cumulative, pesan("hitung.tanpaPeriode", { sel: t.sel })]
    : cumulative;
}

/** Notes on komponen: typed to date and summed, and a numerator that adds up over a denominator that does not. */
export function remarksOnKomponen(
  isi: readonly KomponenIsi[],
  konsolidasi: ReadonlyMap<string, { nilai: Konsolidasi; tebakan: boolean }>,
  { periode }: KonteksRealisasi,
): Pesan[] {
  const cumulative = isi.flatMap(({ komponen, deret, nilai }) => {
    const cara = konsolidasi.get(komponen.kode);
    return deret && cara?.tebakan === true
      ? remarkOnCumulative(deret, nilai, cara.nilai, periode, { tahun: null, kumulatif: null })
      : [];
  });
  const uneven = remarkOnUneven(isi, konsolidasi, periode);
  const isSummed = ({ komponen, deret }: KomponenIsi): boolean =>
    konsolidasi.get(komponen.kode)?.nilai === "jumlah" && (deret?.titik.length ?? 0) > 1;
  const atas = isi.find((i) => i.komponen.peran === "pembilang" && isSummed(i));
  const bawah = isi.find(
    (i) => i.komponen.peran === "penyebut" && konsolidasi.get(i.komponen.kode)?.nilai === "nilai akhir",
  );
  const guessed = [atas, bawah].some((i) => konsolidasi.get(i?.komponen.kode ?? "")?.tebakan === true);
  return atas && bawah && guessed
    ? [
        ...cumulative,
        ...uneven,
        pesan("hitung.konsolidasiCampur", { atas: atas.komponen.nama, bawah: bawah.komponen.nama }),
      ]
    : [...cumulative, ...uneven];
}

/** Parts of a formula that are known up to different months: what it comes to so far compares unlike with unlike. */
function remarkOnUneven(
  isi: readonly KomponenIsi[],
  konsolidasi: ReadonlyMap<string, { nilai: Konsolidasi }>,
  periode: PeriodeHitung,
): Pesan[] {
  const added = isi.filter(
    ({ komponen, deret }) =>
      deret !== undefined && !isLastYear(komponen) && konsolidasi.get(komponen.kode)?.nilai !== "nilai akhir",
  );
  const months = added.map(({ deret }) =>
    (deret?.titik ?? []).flatMap((t) => (t.kosong || t.akhir > periode.akhir ? [] : [t.akhir])).join(" "),
  );
  const known = months.every((m) => m !== "");
  return known && new Set(months).size > 1
    ? [pesan("hitung.komponenBulanBeda", { nama: added.map((i) => i.komponen.nama).join("; ") })]
    : [];
}

/** Figures of columns that name no year, taken for a year that the table does not speak of first. */
export function remarkOnYear(dari: readonly Titik[], tahun: number): Pesan[] {
  const undated = dari.filter((t) => t.tahun === null && !t.kosong).map((t) => t.sel);
  return undated.length === 0
    ? []
    : [pesan("hitung.tahunTidakDisebut", { sel: undated.join(", "), tahun: String(tahun) })];
}

/** Columns of which layout is not sure, where one of these cells ("G4") stands in them. */
export function remarkOnColumns(kolom: readonly KolomTerbaca[], sel: readonly string[]): Pesan[] {
  const used = new Set(sel.map((s) => /^[A-Z]+(?=\d+$)/.exec(s)?.[0]));
  const ragu = kolom.filter((k) => k.ragu && used.has(k.kolom));
  const [first] = ragu;
  if (first === undefined) return [];
  const peran = [...new Set(ragu.map((k) => k.peran))].join(", ");
  return [pesan("hitung.kolomRagu", { kolom: ragu.map((k) => k.kolom).join(", "), peran })];
}
