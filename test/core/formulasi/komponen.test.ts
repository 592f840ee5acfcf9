import {
  evaluate,
  guessSatuan,
  readFormulasi,
  samaKomponen,
  toExcel,
  toMathML,
} from "../../../src/core/formulasi";

const peran = (teks: string, indikator: string): string[] =>
  readFormulasi(teks, indikator).komponen.map((k) => `${k.nama}: ${k.peran}`);

test("every komponen says what it is for", () => {
  expect(peran("Σ Koperasi sehat / Σ Koperasi x 100%", "% Koperasi sehat")).toEqual([
    "Jumlah Koperasi sehat: pembilang",
    "Jumlah Koperasi: penyebut",
  ]);
  expect(peran("(PAD tahun n - PAD tahun n-1) / PAD tahun n-1 x 100%", "Persentase peningkatan PAD")).toEqual(
    ["PAD tahun n: tahun ini", "PAD tahun n-1: tahun lalu"],
  );
  expect(peran("Jumlah surat masuk + jumlah surat keluar", "Jumlah surat")).toEqual([
    "Jumlah surat masuk: suku",
    "jumlah surat keluar: suku",
  ]);
  expect(peran("Jumlah temuan dikurangi jumlah temuan selesai", "Sisa temuan")).toEqual([
    "Jumlah temuan: suku",
    "jumlah temuan selesai: pengurang",
  ]);
  expect(peran("Jumlah laporan yang disusun", "Jumlah laporan")).toEqual([
    "Jumlah laporan yang disusun: nilai",
  ]);
});

test("a year that stands alone takes the name before it", () => {
  const { komponen, ekspresi } = readFormulasi(
    "(Jumlah koperasi berkualitas th N − th N-1) / Jumlah koperasi berkualitas th N - 1 × 100%",
    "Persentase peningkatan koperasi berkualitas",
  );
  expect(ekspresi).toBe("(c1 - c2) / c2 * 100");
  expect(komponen.map((k) => k.nama)).toEqual([
    "Jumlah koperasi berkualitas th N",
    "Jumlah koperasi berkualitas th N-1",
  ]);
});

test.each([
  ["Jumlah koperasi aktif", "Σ Koperasi Aktif", true],
  ["Jumlah ASN yang di bina", "jumlah ASN yang dibina.", true],
  ["Jml. dokumen perundang – undangan", "Jumlah dokumen perundang-undangan", true],
  ["Nilai ekspor tahun N", "Nilai ekspor tahun N-1", false],
  ["Jumlah koperasi", "Jumlah koperasi aktif", false],
])("%s and %s: one komponen is %s", (a, b, same) => {
  expect(samaKomponen({ nama: a }, { nama: b })).toBe(same);
});

test("unit and konsolidasi are guessed from the name's words", () => {
  expect(guessSatuan("Jumlah dokumen perencanaan")).toBe("dokumen");
  expect(guessSatuan("Jumlah ASN yang mengikuti bimtek")).toBe("orang");
  const { komponen } = readFormulasi(
    "(Jumlah laporan yang disusun + PAD tahun n-1) / (Rata-rata waktu pelayanan + Nilai SAKIP)",
  );
  expect(komponen.map((k) => k.konsolidasi)).toEqual(["jumlah", "nilai akhir", "rata-rata", "nilai akhir"]);
});

test("an inner denominator of 0 is told before the outer one is computed", () => {
  const { pohon } = readFormulasi(
    "Jumlah tenaga medis : (Jumlah penduduk : Jumlah desa)",
    "Rasio tenaga medis",
  );
  if (!pohon) throw new Error("not read");
  expect(evaluate(pohon, { c1: 1, c2: 5, c3: 0 })).toMatchObject({ status: "tidak dapat dihitung" });
  expect(toExcel(pohon, { c1: "A1", c2: "B1", c3: "C1" })).toBe(
    '=IF(COUNT(A1,B1,C1)<3,"",IF(C1=0,"penyebut 0",IF(ROUND(B1/C1,9)=0,"penyebut 0",A1/(B1/C1))))',
  );
});

test("a name is safe inside the drawn fraction", () => {
  const { pohon } = readFormulasi(
    "Jumlah keluarga dengan pendapatan < Rp 500.000 / Jumlah keluarga x 100%",
    "Persentase",
  );
  if (!pohon) throw new Error("not read");
  expect(toMathML(pohon)).toContain("pendapatan &lt; Rp 500.000");
  expect(toMathML(pohon)).toMatch(
    /^<math [^>]*><mrow><mfrac>.*<\/mfrac><mo>×<\/mo><mn>100%<\/mn><\/mrow><\/math>$/,
  );
});
