import { hitung, kunci, pick } from "./hitung-tabel";

const tw = (konsolidasi: string, isi: string, target = "12", indikator = "Volume layanan") => `
  | NO | SASARAN | INDIKATOR KINERJA | KONSOLIDASI | TARGET 2026 | REALISASI | | | |
  | | | | | | TW I | TW II | TW III | TW IV |
  | 1 | Meningkatnya layanan | ${indikator} | ${konsolidasi} | ${target} | ${isi} |
  | 2 | Tertibnya arsip | Nilai arsip | nilai akhir | 80 | 80 | | | |`;

describe("a konsolidasi cell", () => {
  test.each([
    ["Nilai Akhir Tahun", 4],
    ["Posisi", 4],
    ["Ambil terakhir", 4],
    ["Sum/Jumlah", 7],
    ["Average", 3.5],
  ])("%s", (teks, realisasi) => {
    const [b] = hitung(tw(teks, "3 | 4 | | ")).baris;
    expect(pick(b, "realisasi")).toEqual([realisasi]);
    expect(kunci(b)).toEqual([]);
  });

  test("that is not known is told beside the guess that takes its place", () => {
    const [b] = hitung(tw("Nilai tertinggi", "3 | 4 | | ", "12", "Jumlah rapat yang digelar")).baris;
    expect(pick(b, "realisasi")).toEqual([7]);
    expect(kunci(b)).toEqual(["hitung.konsolidasiTakPasti"]);
  });

  test("“kumulatif” does not add up figures that rise as the target does", () => {
    const [b] = hitung(tw("Kumulatif", "3 | 6 | 9 | 12")).baris;
    expect(pick(b, "realisasi", "capaian")).toEqual([12, 100]);
    expect(kunci(b)).toEqual(["hitung.konsolidasiTakPasti"]);
    expect(pick(hitung(tw("Kumulatif", "3 | 6 | | ")).baris[0], "realisasi")).toEqual([6]);
  });

  test("“kumulatif” adds up figures that fall, or that only their sum brings near the target", () => {
    const [b] = hitung(tw("Kumulatif", "4 | 3 | | ")).baris;
    expect(pick(b, "realisasi")).toEqual([7]);
    expect(kunci(b)).toEqual(["hitung.konsolidasiTakPasti"]);
    expect(pick(hitung(tw("Kumulatif", "2 | 3 | 3 | 4")).baris[0], "realisasi")).toEqual([12]);
  });

  test("“non kumulatif” takes the newest figure and says so", () => {
    const [b] = hitung(tw("Non kumulatif", "3 | 4 | | ")).baris;
    expect(pick(b, "realisasi")).toEqual([4]);
    expect(kunci(b)).toEqual(["hitung.konsolidasiTakPasti"]);
  });
});

describe("each komponen by the cell of its own row", () => {
  const tabel = (atas: string, bawah: string) => `
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | KONSOLIDASI | TARGET 2026 | Realisasi Jan | Realisasi Feb | Realisasi Mar |
    | 1 | Meningkatnya mutu | Persentase sampel laik | Jumlah sampel laik / Jumlah sampel diuji x 100% | | 90% | | | |
    | | | Jumlah sampel laik | | ${atas} | | 8 | 9 | 10 |
    | | | Jumlah sampel diuji | | ${bawah} | | 10 | 12 | 20 |`;

  test.each([
    ["Nilai akhir", "Nilai akhir", 50],
    ["Rata-rata", "nilai akhir", 45],
    ["Jumlah", "Rata-rata", 192.857142857],
  ])("%s over %s", (atas, bawah, realisasi) => {
    const [b] = hitung(tabel(atas, bawah)).baris;
    expect(pick(b, "realisasi")).toEqual([realisasi]);
    expect(kunci(b)).toEqual([]);
    expect(b?.ketetapan.komponen.map((k) => k.tebakan)).toEqual([false, false]);
  });

  test("a guess follows what the other side's cell says", () => {
    const [b] = hitung(tabel("", "Nilai akhir")).baris;
    expect(pick(b, "realisasi")).toEqual([50]);
    expect(kunci(b)).toEqual(["hitung.konsolidasiSejalan"]);
  });

  test("a word that is not known is told", () => {
    const [b] = hitung(tabel("Maksimum", "Jumlah")).baris;
    expect(kunci(b)).toEqual(["hitung.konsolidasiKomponenTakPasti"]);
  });
});

describe("a decrease against the year before", () => {
  const tabel = (lalu: string, ini: string, isiLalu: string) => `
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | Realisasi Jan | Realisasi Feb | Realisasi Mar |
    | 1 | Turunnya kecelakaan | Persentase penurunan kecelakaan | (${lalu} - ${ini}) / ${lalu} x 100% | 10% | | | |
    | | | ${lalu} | | | ${isiLalu} |
    | | | ${ini} | | | 3 | 2 | 4 |`;

  test("only last year's figure is one a year; this year's months are brought together", () => {
    const [b] = hitung(tabel("Jumlah kecelakaan tahun lalu", "Jumlah kecelakaan tahun ini", "40 | | ")).baris;
    expect(b?.komponen.map((k) => k.nilai)).toEqual([40, 9]);
    expect(pick(b, "realisasi")).toEqual([77.5]);
    expect(kunci(b)).toContain("hitung.konsolidasiKomponen");
  });

  test("several figures of last year are told, since one of them counts", () => {
    const [b] = hitung(tabel("Jumlah kecelakaan th n-1", "Jumlah kecelakaan th n", "10 | 12 | 18")).baris;
    expect(kunci(b)).toContain("hitung.tahunLaluBanyak");
  });
});
