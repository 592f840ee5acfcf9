import fc from "fast-check";
import { bahasaDari } from "../../src/messages/kamus";
import { kataUntuk } from "../../src/taskpane/bahasa/bahasa";
import { belahAngka, tulisPersen } from "../../src/taskpane/bahasa/angka";
import { pecahKata } from "../../src/taskpane/bahasa/pecahKata";
import { namaRingkas } from "../../src/taskpane/bahasa/namaRingkas";
import { labelGrafik, namaPeriode, namaSingkat, periodeBerikut } from "../../src/taskpane/keadaan/periode";
import { letakkan } from "../../src/taskpane/beranda/letakGrafik";
import { tingkatKategori } from "../../src/taskpane/keadaan/tingkat";
import { ruangDesimal } from "../../src/taskpane/beranda/ringkasan";
import { tempatSel } from "../../src/taskpane/beranda/langkah";
import { rumusSetempat } from "../../src/taskpane/formula/rumusSetempat";
import { temaDari } from "../../src/excel";
import { sebabKosong } from "../../src/taskpane/beranda/sebabKosong";

test.each([
  ["id-ID", "id"],
  ["in-ID", "id"],
  ["en-US", "en"],
  ["ms-MY", "en"],
  [null, "id"],
])("Office in %s: the pane speaks %s", (display, bahasa) => {
  expect(bahasaDari(display)).toBe(bahasa);
});

test.each([
  ["#FFFFFF", false, "terang"],
  ["#262626", false, "gelap"],
  ["#000000", false, "kontras"],
  [null, false, "terang"],
  ["#FFFFFF", true, "kontras"],
])("Office's background %s, forced colours %s: the theme is %s", (latar, paksa, nama) => {
  expect(temaDari(latar, paksa)).toBe(nama);
});

test.each([
  ["2026-03", "s.d. Maret 2026"],
  ["2026-TW2", "s.d. TW II 2026"],
  ["2026-S1", "s.d. Semester I 2026"],
  ["2026", "Tahun 2026"],
])("period %s is told as “%s”", (periode, kata) => {
  expect(namaPeriode(periode, kataUntuk("id"))).toBe(kata);
});

test("a month is short where there is little room", () => {
  expect(namaPeriode("2024-09", kataUntuk("id"), "short")).toBe("s.d. Sep 2024");
  expect(namaPeriode("2024-08", kataUntuk("en"), "short")).toMatch(/Aug 2024$/);
});

test.each([
  ["PENJELASAN/FORMULASI", "PENJELASAN/|FORMULASI"],
  ["PERTANGGUNGJAWABAN", "PER-TANG-GUNG-JA-WA-BAN"],
  ["PENGHITUNGAN", "PENG-HI-TUNGAN"],
  ["menyusun laporan", "menyusun laporan"],
])("%s may be broken as %s", (kata, pecahan) => {
  expect(pecahKata(kata).replaceAll("\u00AD", "-").replaceAll("\u200B", "|")).toBe(pecahan);
});

test.each([
  ["Sangat Tinggi", 4],
  ["Sangat Rendah", 0],
  ["Cukup", 2],
  ["AA", 4],
  ["D", 0],
  ["Entah", null],
])("kategori %s stands on level %s", (kategori, tingkat) => {
  expect(tingkatKategori(kategori)).toBe(tingkat);
});

test("a number is cut at its decimal mark and put together again", () => {
  expect(belahAngka(1250.5, "id")).toEqual({ bulat: "1.250", pecahan: ",5" });
  expect(tulisPersen(87.5, "id")).toBe("87,50%");
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (nilai) => {
      const { bulat, pecahan } = belahAngka(nilai, "id");
      const kembali = Number((bulat + pecahan).replaceAll(".", "").replace(",", "."));
      expect(Math.abs(kembali - nilai)).toBeLessThanOrEqual(0.005 + 1e-6);
    }),
  );
});

test("a column makes room for the longest decimals, at most two", () => {
  expect(ruangDesimal([1, null, 2.5])).toBe(1);
  expect(ruangDesimal([1.234])).toBe(2);
  expect(ruangDesimal([])).toBe(0);
});

test("an address with a quoted sheet is taken apart", () => {
  expect(tempatSel("'Realisasi 2026'!I7", "IKI")).toEqual({ lembar: "Realisasi 2026", alamat: "I7" });
  expect(tempatSel("F12", "IKI")).toEqual({ lembar: "IKI", alamat: "F12" });
});

test("an Excel formula takes this Excel's marks, but not inside texts and sheet names", () => {
  const rumus = `=IF(COUNT('A,B'!I7,I8)<2,"1,5",I7*0.5)`;
  expect(rumusSetempat(rumus, { desimal: ",", ribuan: ".", argumen: ";" })).toBe(
    `=IF(COUNT('A,B'!I7;I8)<2;"1,5";I7*0,5)`,
  );
  expect(rumusSetempat(rumus, { desimal: ".", ribuan: ",", argumen: "," })).toBe(rumus);
});

test("names of jabatan lose the office that they share, but never what tells them apart", () => {
  const nama = [
    "Sekretaris Dinas Koperasi Kabupaten Sampang",
    "Kepala Bidang Pasar Dinas Koperasi Kabupaten Sampang",
    "Kepala Dinas Koperasi Kabupaten Sampang",
    "Sekretaris Badan Kepegawaian",
    "Analis Kebijakan",
  ];
  expect([...namaRingkas(nama).values()]).toEqual([
    "Sekretaris",
    "Kepala Bidang Pasar",
    "Kepala Dinas Koperasi Kabupaten Sampang",
    "Sekretaris Badan Kepegawaian",
    "Analis Kebijakan",
  ]);
  expect(
    namaRingkas(["Sekretaris Dinas A", "Sekretaris Dinas B", "Bendahara Dinas A", "Bendahara Dinas B"]).get(
      "Sekretaris Dinas A",
    ),
  ).toBe("Sekretaris Dinas A");
});

test("a workbook without sheets of cells is told from an empty one", () => {
  expect(sebabKosong({ sheets: [], names: [] })).toBe("tanpa-lembar");
});

test.each([
  ["2026-03", "Maret", "Mar", "2026-04"],
  ["2026-12", "Desember", "Des", null],
  ["2026-TW2", "TW II", "TW II", "2026-TW3"],
  ["2026-TW4", "TW IV", "TW IV", null],
  ["2026-S1", "Semester I", "Semester I", "2026-S2"],
  ["2026", "akhir 2026", "2026", null],
])("period %s is for itself %s, in a chart %s, and goes on to %s", (periode, nama, label, berikut) => {
  expect(namaSingkat(periode, kataUntuk("id"))).toBe(nama);
  expect(labelGrafik(periode, kataUntuk("id"))).toBe(label);
  expect(periodeBerikut(periode)).toBe(berikut);
});

test("a trend breaks where a figure is missing, reaches beyond 100%, and stays inside its picture", () => {
  const luas = { lebar: 300, tinggi: 100, kiri: 10, kanan: 10, atas: 10 };
  const { ruas, tempat, sasaran } = letakkan([50, 60, null, 70, 80], luas);
  expect(ruas).toHaveLength(2);
  expect(tempat[2]).toEqual({ x: 150, y: null });
  expect(sasaran).toBe(25);
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 12 }),
      (nilai) => {
        for (const { x, y } of letakkan(nilai, luas).tempat) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(300);
          if (y !== null) expect(y).toBeGreaterThanOrEqual(10);
          if (y !== null) expect(y).toBeLessThanOrEqual(100);
        }
      },
    ),
  );
});
