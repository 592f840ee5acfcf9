/** A row between a group and its periods that is only a word, or none of ours: the header goes on below it. */
import { readTable, rolesOf, rowsOf } from "./read";

const baca = (tengah: string, bawah: string) =>
  readTable(`
    | Jabatan : Kepala Bidang Pelayanan Kesehatan |
    | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET | | | | SUMBER DATA |
    | | | | | ${tengah} | |
    | | | | | ${bawah} | |
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
    | 1 | Meningkatnya mutu | Persentase puskesmas terakreditasi | % | 20 | 40 | 60 | 80 | Laporan |`);

const tw = ["TW1=20 %", "TW2=40 %", "TW3=60 %", "TW4=80 %"];
const tahun = ["2023=20 %", "2024=40 %", "2025=60 %", "2026=80 %"];
const tahunan = "2023 | 2024 | 2025 | 2026";

test.each([
  ["TAHUN | | | ", tahunan, tahun],
  ["PADA TAHUN | | | ", tahunan, tahun],
  ["TAHUN ANGGARAN | | | ", tahunan, tahun],
  ["KINERJA TAHUN KE- | | | ", tahunan, tahun],
  ["Kondisi yang diharapkan | | | ", tahunan, tahun],
  ["Periode Renstra Perubahan | | | ", tahunan, tahun],
  ["CAPAIAN KINERJA | | | ", tahunan, tahun],
  ["PERIODE | | | ", "TW I | TW II | TW III | TW IV", tw],
  ["TRIWULAN KE- | | | ", "I | II | III | IV", tw],
  ["Pencapaian secara bertahap | | | ", "I | II | III | IV", tw],
  ["BULAN | | | ", "Jan | Feb | Mar | Apr", ["01=20 %", "02=40 %", "03=60 %", "04=80 %"]],
  ["TAHUNAN | TRIWULAN | | ", " | I | II | III", ["-=20 %", "TW1=40 %", "TW2=60 %", "TW3=80 %"]],
  ["2025 | TRIWULAN | | ", " | I | II | III", ["2025=20 %", "TW1=40 %", "TW2=60 %", "TW3=80 %"]],
])("TARGET over %s over %s", (tengah, bawah, harap) => {
  const [blok] = baca(tengah, bawah);
  expect(rowsOf(blok)).toEqual([
    `6: Meningkatnya mutu > Persentase puskesmas terakreditasi [target ${harap.join(", ")}]`,
  ]);
  expect(blok?.kolom.some((k) => k.ragu)).toBe(false);
});

test("quarters by number alone, the year in the group's label", () => {
  const [blok] = readTable(`
    | Jabatan : Kepala Seksi |
    | No | Sasaran | Indikator | Target 2026 | | | | Realisasi | | | |
    | | | | I | II | III | IV | I | II | III | IV |
    | 1 | Meningkatnya mutu | Jumlah desa yang dibina | 1 | 2 | 3 | 4 | 1 | 1 | | |`);
  expect(rowsOf(blok)).toEqual([
    "4: Meningkatnya mutu > Jumlah desa yang dibina [target 2026-TW1=1, 2026-TW2=2, 2026-TW3=3, 2026-TW4=4] [realisasi TW1=1, TW2=1, TW3=kosong, TW4=kosong]",
  ]);
});

test("a total beside the years of a target stands for itself, the number beside its unit is the target", () => {
  const [blok, satuan] = [
    "| 2024 | 2025 | Jumlah |\n| 1 | Meningkatnya mutu | Jumlah desa yang dibina | 1 | 2 | 3 |",
    "| Satuan | Jumlah | |\n| 1 | Meningkatnya mutu | Jumlah desa yang dibina | Desa | 2 | |",
  ].map((isi) => {
    const [kepala, baris] = isi.split("\n");
    return readTable(`
      | Jabatan : Kepala Seksi |
      | No | Sasaran | Indikator | Target | | |
      | | | ${kepala ?? ""}
      ${baris ?? ""}`)[0];
  });
  expect(rolesOf(blok)).toBe("A no, B sasaran, C indikator, D target, E target, F lain");
  expect(rowsOf(satuan)).toEqual(["4: Meningkatnya mutu > Jumlah desa yang dibina [target -=2 Desa]"]);
});

describe("columns of a group that nothing tells apart", () => {
  const anak = (kelompok: string, kepala: string, isi: string): string =>
    rolesOf(
      readTable(`
        | Jabatan : Kepala Seksi |
        | No | Sasaran | Indikator Kinerja | ${kelompok} |
        | | | | ${kepala} |
        | 1 | Meningkatnya mutu | Skor pola pangan harapan | ${isi} |
        | 2 | Meningkatnya akses | Jumlah desa yang dibina | ${isi} |`)[0],
    ).replace("A no, B sasaran, C indikator, ", "");

  test.each([
    [
      "a range in two columns",
      "Target | | Realisasi",
      "Minimal | Maksimal |",
      "90 | 95 | 93",
      "D target?, E target?, F realisasi",
    ],
    [
      "years told from this one",
      "Realisasi | | | Target",
      "T-2 | T-1 | T |",
      "88 | 89 | 90 | 91",
      "D realisasi?, E realisasi?, F realisasi?, G target",
    ],
    [
      "last year's, which is kept beside",
      "Realisasi | | Target | |",
      "Tahun lalu | Tahun ini | Akhir tahun | Akhir Renstra |",
      "88 | 90 | 91 | 99 |",
      "D lain, E realisasi, F target, G lain",
    ],
    [
      "the plan's years by number",
      "Target | | |",
      "1 | 2 | 3 |",
      "88 | 89 | 90 |",
      "D target?, E target?, F target?",
    ],
    [
      "murni and perubahan, which are told apart later",
      "Target | |",
      "Murni | Perubahan |",
      "88 | 89 |",
      "D target, E target",
    ],
    [
      "months written B03, B06",
      "Target | | |",
      "B03 | B06 | B09 |",
      "20 | 45 | 70 |",
      "D target, E target, F target",
    ],
    [
      "months with ticks are a schedule",
      "Target | Target Pelaksanaan | | |",
      "| B03 | B06 | B09 |",
      "88 | √ | √ | |",
      "D target, E lain, F lain, G lain",
    ],
  ])("%s", (_, kelompok, kepala, isi, harap) => {
    expect(anak(kelompok, kepala, isi)).toBe(harap);
  });
});
