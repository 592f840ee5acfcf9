/** Columns that name no year belong to the year that the table, or a title above it, names. */
import { hitung, kunci, pick } from "./hitung-tabel";

const tw = (judul: string, target: string): string => `
  | ${judul} |
  | NO | SASARAN | INDIKATOR KINERJA | ${target} | REALISASI | | | |
  | | | | | TW I | TW II | TW III | TW IV |
  | 1 | Meningkatnya mutu | Indeks kepuasan | 80 | 76 | 78 | | |
  | 2 | Tertibnya laporan | Jumlah laporan yang disusun | 12 | 3 | 3 | | |`;

describe.each([
  ["the target's header", tw("Pengukuran", "TARGET 2026")],
  ["a title", tw("PENGUKURAN KINERJA TAHUN 2026", "TARGET")],
  ["both", tw("TAHUN 2026", "TARGET TAHUN 2026")],
])("a table whose year is told by %s", (_, tabel) => {
  test("is of that year", () => {
    const { baris } = hitung(tabel, { periode: "2026-TW2" });
    expect(pick(baris[0], "realisasi", "status")).toEqual([78, "terhitung"]);
    expect(kunci(baris[0])).not.toContain("hitung.tahunTidakDisebut");
  });

  test.each(["2025-TW1", "2027", "2025-03"])("and answers not for %s", (periode) => {
    const { baris } = hitung(tabel, { periode });
    for (const b of baris)
      expect(pick(b, "realisasi", "target", "capaian", "status")).toEqual([
        null,
        null,
        null,
        "tidak dapat dihitung",
      ]);
    expect(kunci(baris[0])).toEqual(expect.arrayContaining(["hitung.tahunTanpaRealisasi"]));
  });
});

test("a row without any figure still waits for its own, whatever the year", () => {
  const kosong = tw("Pengukuran", "TARGET 2026").replace("| 76 | 78 | | |", "| | | | |");
  const { baris } = hitung(kosong, { periode: "2025-TW1" });
  expect(baris.map((b) => b.status)).toEqual(["belum lengkap", "tidak dapat dihitung"]);
});

test("komponen rows go with their table", () => {
  const tabel = `
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | Realisasi Jan | Realisasi Feb |
    | 1 | Meningkatnya mutu | Persentase sampel laik | Jumlah sampel laik / Jumlah sampel diuji x 100% | 90% | | |
    | | | Jumlah sampel laik | | | 8 | 9 |
    | | | Jumlah sampel diuji | | | 10 | 12 |`;
  const [b] = hitung(tabel, { periode: "2025-02" }).baris;
  expect(pick(b, "realisasi", "status")).toEqual([null, "tidak dapat dihitung"]);
  expect(kunci(b)).toContain("hitung.tahunTanpaRealisasi");
});

test("of two tables under titles of their own each answers for its year", () => {
  const tabel = (tahun: number, isi: number) => `
    | INDIKATOR KINERJA INDIVIDU TAHUN ${tahun} |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI TW I |
    | 1 | Meningkatnya mutu | Indeks kepuasan | 80 | ${isi} |
    | 2 | Meningkatnya mutu | Nilai arsip | 80 | ${isi} |`;
  const dua = `${tabel(2025, 70)}
    |  |
    | 2. JABATAN : Kepala Seksi Usaha |${tabel(2026, 76)}`;
  const of = (periode: string) => hitung(dua, { periode }).baris.map((b) => b.realisasi);
  expect(of("2025-TW1")).toEqual([70, 70, null, null]);
  expect(of("2026-TW1")).toEqual([null, null, 76, 76]);
});

describe("a table of several years", () => {
  const tabel = (judul: string) => `
    | ${judul} |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | | | Realisasi Jan | Realisasi Feb |
    | | | | 2025 | 2026 | 2027 | | |
    | 1 | Meningkatnya mutu | Indeks kepuasan | 70 | 80 | 90 | 76 | 77 |`;
  const notes = (judul: string, periode: string | null) => kunci(hitung(tabel(judul), { periode }).baris[0]);

  test("takes its months for the year that today lies in, and for another one with a word", () => {
    expect(notes("Daftar", null)).not.toContain("hitung.tahunTidakDisebut");
    expect(notes("Daftar", "2026-02")).not.toContain("hitung.tahunTidakDisebut");
    expect(notes("Daftar", "2025-02")).toContain("hitung.tahunTidakDisebut");
  });

  test("unless its title says whose months they are", () => {
    expect(notes("PENGUKURAN KINERJA TAHUN 2025", "2025-02")).not.toContain("hitung.tahunTidakDisebut");
    expect(notes("PENGUKURAN KINERJA TAHUN 2025", null)).toContain("hitung.tahunTidakDisebut");
  });
});

test("a table that names no year answers for any, and says so where it is not today's", () => {
  const tabel = tw("Pengukuran", "TARGET");
  const ask = (periode: string) => hitung(tabel, { periode }).baris[0];
  expect(pick(ask("2026-TW2"), "realisasi")).toEqual([78]);
  expect(kunci(ask("2026-TW2"))).not.toContain("hitung.tahunTidakDisebut");
  expect(pick(ask("2025-TW2"), "realisasi")).toEqual([78]);
  expect(kunci(ask("2025-TW2"))).toContain("hitung.tahunTidakDisebut");
});

describe("what a row's other cells say of one", () => {
  const tabel = (target: string, realisasi: string, polaritas = "") => `
    | NO | SASARAN | INDIKATOR KINERJA | POLARITAS | TARGET 2026 | REALISASI TW I |
    | 1 | Meningkatnya akuntabilitas | Opini atas laporan | ${polaritas} | ${target} | ${realisasi} |
    | 2 | Tertibnya arsip | Nilai arsip | + | 80 | 80 |`;

  test("TW beside WTP is an opinion", () => {
    expect(pick(hitung(tabel("WTP", "TW")).baris[0], "capaian", "predikat")).toEqual([50, "TW"]);
    expect(pick(hitung(tabel("Minimal WDP", "TW")).baris[0], "capaian")).toEqual([66.666666667]);
  });

  test("small letters beside a grade are a grade, beside a number they are not", () => {
    expect(pick(hitung(tabel("BB", "b")).baris[0], "capaian", "predikat")).toEqual([80, "B"]);
    expect(pick(hitung(tabel("80", "b")).baris[0], "status")).toEqual(["tidak dapat dihitung"]);
  });

  test("“-” in a column of signs is a polaritas", () => {
    expect(pick(hitung(tabel("50", "55", "-")).baris[0], "capaian")).toEqual([90]);
    const alone = tabel("50", "55", "-").replace("| + |", "| |");
    expect(pick(hitung(alone).baris[0], "capaian")).toEqual([110]);
  });
});
