import { readFormulasi } from "../../../src/core/formulasi";

const notes = (teks: string, indikator: string): string[] =>
  readFormulasi(teks, indikator).catatan.map(({ kunci }) => kunci.replace("formulasi.", ""));

test.each([
  ["Jumlah guru hadir / jumlah guru x l00%", "Persentase kehadiran guru", "angka-diduga"],
  ["Jumlah kasus / jumlah penduduk x 100,000", "Angka kasus per 100.000 penduduk", "angka-diduga"],
  ["Jumlah kasus / jumlah penduduk", "Angka kasus per 1.000 penduduk", "skala-hilang"],
  ["Jumlah kasus / jumlah penduduk x 10.000", "Angka kasus per 1.000 penduduk", "skala-berbeda"],
  ["Jumlah guru hadir / jumlah guru x 1000%", "Persentase kehadiran guru", "pengali-janggal"],
  ["Jumlah kasus / jumlah penduduk x konstanta", "Angka kasus", "konstanta-tanpa-angka"],
  ["Jika ada kasus maka kasus selesai / jumlah kasus x 100%", "Persentase kasus", "bersyarat"],
  ["Meningkatnya jumlah guru / jumlah guru x 100%", "Persentase guru", "keadaan-dalam-nama"],
])("%s is asked about: %s", (teks, indikator, kunci) => {
  expect(notes(teks, indikator)).toContain(kunci);
});

test("the scale may stand in the unit of the row", () => {
  const baca = readFormulasi("Jumlah kematian bayi / jumlah kelahiran hidup", "Angka kematian bayi", {
    satuan: "per 1.000 KH",
  });
  expect(baca).toMatchObject({ status: "ragu", ekspresi: "c1 / c2 * 1000" });
  expect(baca.alternatif.map(({ ekspresi }) => ekspresi)).toEqual(["c1 / c2"]);
});

test.each([
  ["Hasil SKM oleh lembaga independen", "Nilai SKM"],
  ["Sesuai hasil perhitungan Kemendagri", "Indeks Inovasi Daerah"],
  ["Dihitung oleh BPS", "Rasio Gini"],
])("%s comes from outside", (teks, indikator) => {
  expect(readFormulasi(teks, indikator)).toMatchObject({ status: "tolak", jenis: "eksternal" });
});

test("the rest of a percentage, and the year before of a budget, give their kind", () => {
  expect(readFormulasi("(1 + (1 - Realisasi / Target)) x 100%", "Persentase capaian").jenis).toBe(
    "persentase",
  );
  expect(
    readFormulasi(
      "(Belanja tahun anggaran ini - belanja tahun anggaran lalu) dibagi belanja tahun anggaran lalu dikali 100%",
      "Persentase kenaikan belanja",
    ).jenis,
  ).toBe("pertumbuhan");
});
