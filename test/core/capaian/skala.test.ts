import fc from "fast-check";
import { checkSkala, readSkala } from "../../../src/core/capaian/check-skala";
import { hitungCapaian, pengaturanCapaianBawaan } from "../../../src/core/capaian/hitung-capaian";
import { gradeOnSkala, skalaBawaan } from "../../../src/core/capaian/skala";
import { sentence } from "../../../src/messages";

const skp = (capaian: number): [string | null, number | null] => {
  const { kategori, nilai } = hitungCapaian({ target: 100, realisasi: capaian, skala: "permenpanrb-8-2021" });
  return [kategori, nilai];
};

test.each<[number, string, number]>([
  [130, "Sangat Baik", 120],
  [111, "Sangat Baik", 120],
  [110.5, "Sangat Baik", 120],
  [110.4, "Sangat Baik", 120],
  [101, "Sangat Baik", 110],
  [105, "Sangat Baik", 114.444444444],
  [100, "Baik", 109],
  [99.5, "Baik", 109],
  [99.4, "Cukup", 89],
  [99, "Cukup", 89],
  [80, "Cukup", 70],
  [79, "Kurang", 69],
  [60, "Kurang", 50],
  [59, "Sangat Kurang", 49],
  [30, "Sangat Kurang", 24.915254237],
  [0, "Sangat Kurang", 0],
])("PermenPANRB 8/2021: capaian %d is %s, nilai %d", (capaian, kategori, nilai) => {
  expect(skp(capaian)).toEqual([kategori, nilai]);
});

test("target maksimal, once met, is 120 and Sangat Baik; not met, it is as any other", () => {
  const soal = { target: 100, skala: "permenpanrb-8-2021", targetMaksimal: true };
  expect(hitungCapaian({ ...soal, realisasi: 100 })).toMatchObject({
    capaian: 100,
    kategori: "Sangat Baik",
    nilai: 120,
  });
  expect(hitungCapaian({ ...soal, realisasi: 99 })).toMatchObject({ kategori: "Cukup", nilai: 89 });
  expect(hitungCapaian({ ...soal, realisasi: 100, skala: "permendagri-86-2017" })).toMatchObject({
    kategori: "Sangat Tinggi",
    nilai: null,
  });
});

test.each<[number, string]>([
  [90.01, "AA"],
  [90, "A"],
  [80, "BB"],
  [70, "B"],
  [60, "CC"],
  [50, "C"],
  [30, "D"],
  [30.01, "C"],
])("SAKIP grades the score itself: %d is %s", (score, grade) => {
  expect(hitungCapaian({ target: 70, realisasi: score, skala: "sakip" }).kategori).toBe(grade);
});

test("SAKIP does not grade a count", () => {
  expect(hitungCapaian({ target: "12 Dokumen", realisasi: "12 Dokumen", skala: "sakip" })).toMatchObject({
    capaian: 100,
    kategori: null,
    catatan: [{ kunci: "capaian.bukanSkor" }],
  });
});

test("an unknown scale leaves kategori open and says so", () => {
  expect(hitungCapaian({ target: 10, realisasi: 10, skala: "entah" })).toMatchObject({
    capaian: 100,
    kategori: null,
    catatan: [{ kunci: "capaian.skalaTakDikenal" }],
  });
});

test.each(skalaBawaan.map((s) => [s.id, s] as const))("%s has neither gap nor overlap", (_, skala) => {
  expect(checkSkala(skala)).toEqual([]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (c) => {
      expect(gradeOnSkala(c, skala).kategori).not.toBeNull();
    }),
  );
});

describe("a scale of one's own", () => {
  const kota = {
    id: "kota",
    nama: "Kota Contoh",
    pita: [
      { kategori: "Kurang", dari: null, sampai: 50 },
      { kategori: "Cukup", dari: 50, sampai: 80 },
      { kategori: "Baik", dari: 80 },
    ],
  };

  test("is used by its id", () => {
    const read = readSkala(kota);
    if (read.status !== "terbaca") throw new Error("refused");
    const pengaturan = { ...pengaturanCapaianBawaan, skala: "kota", skalaSendiri: [read.skala] };
    expect(hitungCapaian({ target: 100, realisasi: 80 }, pengaturan).kategori).toBe("Baik");
    expect(hitungCapaian({ target: 100, realisasi: 79.99 }, pengaturan).kategori).toBe("Cukup");
  });

  test.each<[string, unknown[], RegExp]>([
    [
      "gap",
      [
        { kategori: "Kurang", dari: 0, sampai: 50 },
        { kategori: "Baik", dari: 60 },
      ],
      /antara 50 dan 60 .*Kurang.*Baik/,
    ],
    [
      "overlap",
      [
        { kategori: "Kurang", dari: 0, sampai: 70 },
        { kategori: "Baik", dari: 60 },
      ],
      /60 masuk Kurang dan Baik/,
    ],
    [
      "gap at an excluded bound",
      [
        { kategori: "Kurang", dari: 0, sampai: 60 },
        { kategori: "Baik", dari: 60, dariTermasuk: false },
      ],
      /bercelah/,
    ],
    [
      "the same bound twice",
      [
        { kategori: "Kurang", dari: 0 },
        { kategori: "Baik", dari: 60 },
        { kategori: "Bagus", dari: 60 },
      ],
      /60 masuk Baik dan Bagus/,
    ],
    [
      "no lowest band",
      [
        { kategori: "Kurang", dari: 10 },
        { kategori: "Baik", dari: 60 },
      ],
      /mulai dari 10/,
    ],
    [
      "an end above",
      [
        { kategori: "Kurang", dari: 0 },
        { kategori: "Baik", dari: 60, sampai: 100 },
      ],
      /berakhir di 100/,
    ],
    ["one band", [{ kategori: "Baik", dari: 0 }], /dua pita/],
    [
      "a band without a name",
      [
        { kategori: "", dari: 0 },
        { kategori: "Baik", dari: 60 },
      ],
      /belum bernama/,
    ],
    [
      "upside down",
      [
        { kategori: "Kurang", dari: 0, sampai: 60 },
        { kategori: "Baik", dari: 60, sampai: 20 },
      ],
      /di bawah awalnya/,
    ],
    ["no shape", [{ nama: "Baik" }, 3], /tidak dapat dibaca/],
  ])("%s is refused with a sentence that names it", (_, pita, said) => {
    const read = readSkala({ id: "x", pita });
    expect(read.status === "tolak" && read.alasan.map((p) => sentence(p)).join(" ")).toMatch(said);
  });

  test("whole percents may stand side by side, as PermenPANRB prints them", () => {
    const pita = [
      { kategori: "Kurang", dari: 0, sampai: 79 },
      { kategori: "Baik", dari: 80 },
    ];
    expect(readSkala({ id: "x", bulatkan: true, pita }).status).toBe("terbaca");
    expect(readSkala({ id: "x", pita }).status).toBe("tolak");
  });
});
