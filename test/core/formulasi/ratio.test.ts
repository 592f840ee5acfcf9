import { evaluate, paraphrase, readFormulasi, toExcel } from "../../../src/core/formulasi";

test("a drawn fraction under Persentase is a percentage, its × 100 supplied", () => {
  const baca = readFormulasi(
    String.raw`$\frac{\text{Jumlah kegiatan yang dilaksanakan}}{\text{Jumlah Kegiatan}}$`,
    "Persentase penunjang urusan pemerintahan daerah yang difasilitasi",
  );
  expect(baca).toMatchObject({ status: "terbaca", jenis: "persentase", ekspresi: "c1 / c2 * 100" });
  expect(baca.komponen.map((k) => k.nama)).toEqual(["Jumlah kegiatan yang dilaksanakan", "Jumlah Kegiatan"]);
});

test("one tree gives the value, the Excel formula and the sentence", () => {
  const { pohon } = readFormulasi("Σ Koperasi sehat / Σ Koperasi x 100%", "% Koperasi yang Sehat");
  if (!pohon) throw new Error("not read");
  expect(evaluate(pohon, { c1: 30, c2: 40 })).toEqual({ status: "terhitung", nilai: 75 });
  expect(evaluate(pohon, { c1: 30, c2: null })).toEqual({ status: "belum lengkap", kurang: ["c2"] });
  expect(evaluate(pohon, { c1: 30, c2: 0 })).toMatchObject({ status: "tidak dapat dihitung" });
  expect(toExcel(pohon, { c1: "I7", c2: "I8" })).toBe(
    '=IF(COUNT(I7,I8)<2,"",IF(I8=0,"penyebut 0",I7/I8*100))',
  );
  expect(toExcel(pohon, { c1: "I7", c2: "I8" }, { satuan: "fraksi" })).toBe(
    '=IF(COUNT(I7,I8)<2,"",IF(I8=0,"penyebut 0",I7/I8))',
  );
  expect(paraphrase(pohon)).toBe("Jumlah Koperasi sehat dibagi jumlah Koperasi, dikali 100%");
});
