import fc from "fast-check";
import { formatBilangan } from "../../../src/core/sheet/bilangan";
import { type AngkaTerbaca, type KonteksAngka, readAngka } from "../../../src/core/sheet/angka";
import type { CellValue } from "../../../src/core/sheet/grid";

const read = (value: CellValue, format = "General", konteks: KonteksAngka = {}): Partial<AngkaTerbaca> => {
  const { nilai, nilaiAtas, satuan, predikat, arah } = readAngka(value, format, konteks);
  return Object.fromEntries(
    Object.entries({ nilai, nilaiAtas, satuan, predikat, arah }).filter(([, v]) => v !== null),
  );
};

test.each<[string, Partial<AngkaTerbaca>]>([
  ["15 Dokumen", { nilai: 15, satuan: "Dokumen" }],
  ["80 Persen", { nilai: 80, satuan: "%" }],
  ["100%", { nilai: 100, satuan: "%" }],
  ["100 %", { nilai: 100, satuan: "%" }],
  ["12 bulan", { nilai: 12, satuan: "bulan" }],
  ["100 % (12 bulan)", { nilai: 100, satuan: "%" }],
  ["1 Dokumen (12 bln)", { nilai: 1, satuan: "Dokumen" }],
  ["1.500bh", { nilai: 1500, satuan: "bh" }],
  ["31 orang/bulan", { nilai: 31, satuan: "orang/bulan" }],
  ["7,2%", { nilai: 7.2, satuan: "%" }],
  ["9.4%", { nilai: 9.4, satuan: "%" }],
  ["B", { predikat: "B" }],
  ["BB (72,5)", { nilai: 72.5, predikat: "BB" }],
  ["72,5 (BB)", { nilai: 72.5, predikat: "BB" }],
  ["B / 65,1", { nilai: 65.1, predikat: "B" }],
  ["A 81,2", { nilai: 81.2, predikat: "A" }],
  ["3,55% - 3,85%", { nilai: 3.55, nilaiAtas: 3.85, satuan: "%" }],
  ["3,55 – 3,85 %", { nilai: 3.55, nilaiAtas: 3.85, satuan: "%" }],
  ["7–8 bulan", { nilai: 7, nilaiAtas: 8, satuan: "bulan" }],
  ["7 s.d. 8 bulan", { nilai: 7, nilaiAtas: 8, satuan: "bulan" }],
  ["7 s/d 8", { nilai: 7, nilaiAtas: 8 }],
  ["≥ 90%", { nilai: 90, satuan: "%", arah: "naik" }],
  [">= 90 persen", { nilai: 90, satuan: "%", arah: "naik" }],
  ["≤ 5 hari", { nilai: 5, satuan: "hari", arah: "turun" }],
  ["minimal 80%", { nilai: 80, satuan: "%", arah: "naik" }],
  ["Min. 80", { nilai: 80, arah: "naik" }],
  ["maks. 3 hari", { nilai: 3, satuan: "hari", arah: "turun" }],
  ["3 hari (maksimal)", { nilai: 3, satuan: "hari", arah: "turun" }],
  ["Rp 1.500.000.000,-", { nilai: 1500000000, satuan: "Rp" }],
  ["Rp. 1.500.000,00", { nilai: 1500000, satuan: "Rp" }],
  ["Rp1,5 Milyar", { nilai: 1500000000, satuan: "Rp" }],
  ["2 juta orang", { nilai: 2000000, satuan: "orang" }],
  ["887,43", { nilai: 887.43 }],
  ["9.662", { nilai: 9662 }],
  ["0.750", { nilai: 0.75 }],
  ["0,25%", { nilai: 0.25, satuan: "%" }],
  ["4.25", { nilai: 4.25 }],
  ["1.500", { nilai: 1500 }],
  ["12.345,67", { nilai: 12345.67 }],
  ["-2,5%", { nilai: -2.5, satuan: "%" }],
  ["2 (dua) dokumen", { nilai: 2, satuan: "dokumen" }],
  ["15 (lima belas) Dokumen", { nilai: 15, satuan: "Dokumen" }],
  ["dua belas dokumen", { nilai: 12, satuan: "dokumen" }],
  ["15 unit usaha", { nilai: 15, satuan: "unit usaha" }],
  ["250 m2", { nilai: 250, satuan: "m2" }],
  ["12,5 per 1.000 KH", { nilai: 12.5, satuan: "per 1.000 KH" }],
  ["Level 3", { nilai: 3, satuan: "Level" }],
  ["Predikat BB", { predikat: "BB" }],
  ["WTP", { predikat: "WTP" }],
  ["Opini TW", { predikat: "TW" }],
  ["wtp", { predikat: "WTP" }],
  ["Minimal B", { predikat: "B", arah: "naik" }],
  ["minimal Baik", { predikat: "Baik", arah: "naik" }],
  ["BB ke atas", { predikat: "BB", arah: "naik" }],
  ["80 atau lebih", { nilai: 80, arah: "naik" }],
  ["Wajar Tanpa Pengecualian", { predikat: "Wajar Tanpa Pengecualian" }],
  ["Sangat Baik", { predikat: "Sangat Baik" }],
  ["12 Dokumen.", { nilai: 12, satuan: "Dokumen" }],
  ["1\nlaporan", { nilai: 1, satuan: "laporan" }],
  ["1–2 juta", { nilai: 1000000, nilaiAtas: 2000000 }],
  ["Rp 1 juta - Rp 2 juta", { nilai: 1000000, nilaiAtas: 2000000, satuan: "Rp" }],
  ["500 ribu - 1 juta", { nilai: 500000, nilaiAtas: 1000000 }],
  ["80% s.d. 90%", { nilai: 80, nilaiAtas: 90, satuan: "%" }],
  ["7 – 8 bulan setelah NSPK terbit", { nilai: 7, nilaiAtas: 8, satuan: "bulan setelah NSPK terbit" }],
  ["Level 3 (terdefinisi)", { nilai: 3, satuan: "Level" }],
  ["WTP (Wajar Tanpa Pengecualian)", { predikat: "WTP" }],
  ["Baik (3,21)", { nilai: 3.21, predikat: "Baik" }],
  ["80,01 (A)", { nilai: 80.01, predikat: "A" }],
  ["100% tepat waktu", { nilai: 100, satuan: "%" }],
  ["100 (seratus) persen", { nilai: 100, satuan: "%" }],
  ["> 80", { nilai: 80, arah: "naik" }],
  ["<5%", { nilai: 5, satuan: "%", arah: "turun" }],
  ["12 Bulan Layanan", { nilai: 12, satuan: "Bulan Layanan" }],
  ["1,5 ton CO2", { nilai: 1.5, satuan: "ton CO2" }],
  ["dua puluh lima persen", { nilai: 25, satuan: "%" }],
  ["Rp 2,5 M", { nilai: 2500000000, satuan: "Rp" }],
  ["5 orang/ bulan", { nilai: 5, satuan: "orang/ bulan" }],
])("text %j", (text, expected) => {
  expect(read(text)).toEqual(
    expected.predikat === "Wajar Tanpa Pengecualian"
      ? { predikat: expect.stringMatching(/WTP|Wajar Tanpa Pengecualian/) as string }
      : expected,
  );
});

test.each(["", "-", " – ", "n/a", "N/A", "NA", "...", "belum ada data", "Rp -", "- %", "…"])(
  "%j is a blank, not a zero",
  (text) => {
    const { nilai, kosong, ragu } = readAngka(text);
    expect({ nilai, kosong, ragu }).toEqual({ nilai: null, kosong: true, ragu: null });
  },
);

test.each([
  ["Ada", "sheet.tanpaAngka"],
  ["TW", "sheet.tanpaAngka"],
  ["TW I", "sheet.tanpaAngka"],
  ["1,500,000", "sheet.tandaInggris"],
  ["1,500.50", "sheet.tandaInggris"],
  ["1234.567", "sheet.tandaTitik"],
  ["1.50.000", "sheet.tandaTitik"],
  ["4 dokumen dan 2 laporan", "sheet.angkaGanda"],
  ["12/14 dokumen", "sheet.angkaGanda"],
  ["100% (12 dokumen)", "sheet.angkaGanda"],
  ["100 (12 bulan)", "sheet.angkaGanda"],
  ["1 500", "sheet.angkaGanda"],
  ["2 (tiga) dokumen", "sheet.kataBeda"],
  ["8 - 7 bulan", "sheet.rentangTerbalik"],
  ["#REF!", "sheet.galatSel"],
  ["b", "sheet.tanpaAngka"],
  ["Minimal", "sheet.tanpaAngka"],
  ["15 Januari", "sheet.tanggal"],
  ["31 Desember 2025", "sheet.angkaGanda"],
  ["Desember 2025", "sheet.tanpaAngka"],
  ["1 : 20", "sheet.angkaGanda"],
  ["3 jam 30 menit", "sheet.angkaGanda"],
  ["Indeks 3,5 (skala 1-4)", "sheet.angkaGanda"],
  ["≥ 80% dan ≤ 90%", "sheet.angkaGanda"],
  ["Minggu ke-2", "sheet.tanpaAngka"],
  ["B sampai A", "sheet.tanpaAngka"],
  ["Terlaksana", "sheet.tanpaAngka"],
  ["1O", "sheet.hurufMenempel"],
  ["1O0", "sheet.hurufMenempel"],
  ["2lI dokumen", "sheet.hurufMenempel"],
  ["1l", "sheet.hurufMenempel"],
  ["12a", "sheet.hurufMenempel"],
  ["1e3", "sheet.hurufMenempel"],
  ["80-an", "sheet.hurufMenempel"],
  ["80an", "sheet.hurufMenempel"],
])("%j is refused: %s", (text, kunci) => {
  const { nilai, kosong, ragu } = readAngka(text);
  expect({ nilai, kosong, kunci: ragu?.kunci }).toEqual({ nilai: null, kosong: false, kunci });
});

test("a comma before three digits is a decimal mark, and doubtful", () => {
  expect(readAngka("1,500")).toMatchObject({ nilai: 1.5, ragu: { kunci: "sheet.komaTigaAngka" } });
});

test.each<[string, Partial<AngkaTerbaca>]>([
  ["80% (sementara)", { nilai: 80, satuan: "%" }],
  ["79,5 %*", { nilai: 79.5, satuan: "%" }],
  ["12 dokumen (angka sementara)", { nilai: 12, satuan: "dokumen" }],
  ["72,5 (prognosa)", { nilai: 72.5 }],
  ["12 laporan sementara", { nilai: 12, satuan: "laporan" }],
])("%j is read, and said not to be final", (text, expected) => {
  expect(read(text)).toEqual(expected);
  expect(readAngka(text).ragu?.kunci).toBe("sheet.angkaSementara");
});

test.each<[string, Partial<AngkaTerbaca>]>([
  ["12bulan", { nilai: 12, satuan: "bulan" }],
  ["250m2", { nilai: 250, satuan: "m2" }],
  ["250m2/orang", { nilai: 250, satuan: "m2/orang" }],
  ["5m", { nilai: 5, satuan: "m" }],
  ["Rp5M", { nilai: 5_000_000_000, satuan: "Rp" }],
  ["12 a", { nilai: 12, satuan: "a" }],
  ["15 anak", { nilai: 15, satuan: "anak" }],
  ["15anak", { nilai: 15, satuan: "anak" }],
])("%j: letters that touch the digits are their unit", (text, expected) => {
  expect(read(text)).toEqual(expected);
  expect(readAngka(text).ragu).toBeNull();
});

describe("numeric cells", () => {
  test.each<[number, string, KonteksAngka, Partial<AngkaTerbaca>]>([
    [0.8, "0%", {}, { teks: "80%", nilai: 80, satuan: "%" }],
    [0.8, "0.00%", { satuan: "Persen" }, { teks: "80,00%", nilai: 80, satuan: "%" }],
    [0.07, "0.00%", {}, { teks: "7,00%", nilai: 7, satuan: "%" }],
    [0.75, "General", { satuan: "%" }, { teks: "0,75", nilai: 0.75, satuan: "%" }],
    [75, "General", { satuan: "persen" }, { teks: "75", nilai: 75, satuan: "%" }],
    [1500, "#,##0", { satuan: "Orang" }, { teks: "1.500", nilai: 1500, satuan: "Orang" }],
    [12, '0 "Dokumen"', {}, { teks: "12 Dokumen", nilai: 12, satuan: "Dokumen" }],
    [1500000, "[$Rp-421]#,##0", {}, { teks: "Rp1.500.000", nilai: 1500000, satuan: "Rp" }],
    [0, "General", {}, { teks: "0", nilai: 0, satuan: null }],
  ])("%d under %s", (value, format, konteks, expected) => {
    expect(readAngka(value, format, konteks)).toMatchObject(expected);
  });

  test("a date holds no number", () => {
    expect(readAngka(46241, "d-mmm")).toMatchObject({
      teks: "7-Agu",
      nilai: null,
      kosong: false,
      ragu: { kunci: "sheet.tanggal" },
    });
  });
});

test("the satuan column fills the unit of a bare number only", () => {
  expect(read("12", "General", { satuan: "Dokumen" })).toEqual({ nilai: 12, satuan: "Dokumen" });
  expect(read("12 bulan", "General", { satuan: "Dokumen" })).toEqual({ nilai: 12, satuan: "bulan" });
  expect(read("B", "General", { satuan: "Predikat" })).toEqual({ predikat: "B" });
  expect(read("TW", "General", { satuan: "Opini" })).toEqual({ predikat: "TW" });
  expect(read("bb", "General", { satuan: "Predikat" })).toEqual({ predikat: "BB" });
});

test("text keeps its line breaks in teks", () => {
  expect(readAngka(" 1\r\nlaporan ").teks).toBe("1\nlaporan");
});

test("a number with any unit, bound, word in brackets or range around it stays that number", () => {
  const angka = fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(0, 1, 2))
    .map(([n, d]) => n / 10 ** d);
  const satuan = fc.constantFrom(
    "",
    "%",
    " %",
    " Persen",
    " Dokumen",
    "bh",
    " orang/bulan",
    " unit usaha",
    " m2",
  );
  const depan = fc.constantFrom("", "≥ ", "minimal ", "≤ ", "maks. ", "Target: ", "sebesar ");
  fc.assert(
    fc.property(angka, satuan, depan, fc.boolean(), (n, s, d, grouped) => {
      const { nilai, satuan: unit, nilaiAtas } = readAngka(`${d}${formatBilangan(n, 2, grouped)}${s}`);
      expect(nilai).toBe(n);
      expect(nilaiAtas).toBeNull();
      expect(unit).toBe(s === "" ? null : /%|Persen/.test(s) ? "%" : s.trim());
    }),
  );
  fc.assert(
    fc.property(
      angka,
      angka,
      satuan,
      fc.constantFrom(" - ", "–", " s.d. ", " s/d ", " sampai dengan "),
      (a, b, s, di) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const read = readAngka(`${formatBilangan(low, 2)}${di}${formatBilangan(high, 2)}${s}`);
        expect([read.nilai, read.nilaiAtas]).toEqual([low, high]);
      },
    ),
  );
});

test("whatever is typed, a reading has a number or a grade, is blank, or says why not", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,%()\-– A-Za-z≥]{0,14}$/)), (teks) => {
      const { nilai, predikat, kosong, ragu } = readAngka(teks);
      expect(nilai !== null || predikat !== null || kosong || ragu !== null).toBe(true);
      expect(nilai === null || Number.isFinite(nilai)).toBe(true);
    }),
  );
});
