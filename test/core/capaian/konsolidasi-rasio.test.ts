import { isArus, tebakKonsolidasi } from "../../../src/core/capaian/konsolidasi";
import { konsolidasiRasio } from "../../../src/core/capaian/konsolidasi-rasio";
import type { Konsolidasi } from "../../../src/core/kontrak";

/** A ratio by its names; what the planner confirmed stands after "=". */
function rasio(atas: string, bawah: string): Konsolidasi | null {
  const side = (teks: string, sisi: "pembilang" | "penyebut") => {
    const [nama = "", said] = teks.split(" = ");
    return {
      nama,
      sisi,
      nilai: (said as Konsolidasi | undefined) ?? tebakKonsolidasi(nama),
      tebakan: said === undefined,
    };
  };
  return konsolidasiRasio([side(atas, "pembilang"), side(bawah, "penyebut")]);
}

test.each([
  ["Jumlah balita stunting", "Jumlah balita yang diukur", "nilai akhir"],
  ["Jumlah murid usia 7-12 tahun", "Jumlah penduduk usia 7-12 tahun", "nilai akhir"],
  ["Jumlah UMKM yang dibina", "Jumlah UMKM", "nilai akhir"],
  // What the planner confirmed goes before the words.
  ["Jumlah balita stunting", "Jumlah balita yang diukur = jumlah", "jumlah"],
  ["Jumlah balita stunting = nilai akhir", "Jumlah balita yang diukur", "nilai akhir"],
  ["Jumlah balita stunting = rata-rata", "Jumlah balita = rata-rata", null],
  // Nothing to bring together: they agree.
  ["Jumlah pengaduan selesai", "Jumlah pengaduan masuk", null],
  ["Jumlah desa mandiri", "Jumlah desa", null],
  // Confirmed differently, or events over a stock of another kind: each its own.
  ["Jumlah balita stunting = jumlah", "Jumlah balita = nilai akhir", null],
  ["Jumlah kasus baru", "Jumlah penduduk", null],
  ["Jumlah hari perawatan", "Jumlah tempat tidur", null],
  ["Realisasi anggaran", "Pagu anggaran", null],
] as const)("%s / %s: %s", (atas, bawah, konsolidasi) => {
  expect(rasio(atas, bawah)).toBe(konsolidasi);
});

test.each([
  ["Jumlah kematian ibu", true],
  ["Jumlah kasus baru", true],
  ["Jumlah kunjungan wisatawan", true],
  ["Jumlah seluruh penduduk", false],
  ["Jumlah murid usia 7-12 tahun", false],
  ["Jumlah desa penerima bantuan", false],
])("%s happens in a period: %s", (nama, benar) => {
  expect(isArus(nama)).toBe(benar);
});
