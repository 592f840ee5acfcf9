/** Blocks under one another: where one ends, and which lines belong to the next page or to the next jabatan. */
import { readTable, rowsOf } from "./read";

const head = "| NO | SASARAN | INDIKATOR | TARGET |";
const first = "| 1 | Meningkatnya mutu | Persentase guru bersertifikat | 80% |";
const second = "| 1 | Tertib administrasi | Jumlah surat yang diarsipkan | 12 |";
const noNumber = "| SASARAN | INDIKATOR | SUMBER DATA |";
const rowA = "| Meningkatnya mutu | Persentase guru bersertifikat | Dapodik |";
const rowB = "| Tertib administrasi | Jumlah surat yang diarsipkan | Arsip |";

const blocks = (lines: string[]) => {
  const blok = readTable(lines.join("\n"));
  return blok.map((b) => [b.jabatan, ...rowsOf(b).map((r) => r.replace(/^\d+: /, ""))]);
};
const mutu = "Meningkatnya mutu > Persentase guru bersertifikat";
const tertib = "Tertib administrasi > Jumlah surat yang diarsipkan";

describe("lines of a label, a colon and a value above the next jabatan are no rows", () => {
  test.each([
    ["| Nama | : | Budi |", "| NIP | : | 19800101 200901 1 001 |", "| Pangkat/Gol. Ruang | : | Penata |"],
    ["| 1. | Nama | : | Budi |", "| 2. | Unit Kerja | : | Sekretariat |"],
    [
      "| LAMPIRAN | : | Keputusan Kepala Dinas |",
      "| NOMOR | : | 800/29 |",
      "| TANGGAL | : | 7 Januari 2022 |",
    ],
    ["| Perangkat Daerah | : | Dinas Pendidikan |", "| Tahun Anggaran | : | 2022 |"],
    ["| Nama OPD : Dinas Pendidikan |", "| Tahun : 2022 |"],
    ["| PEMERINTAH KABUPATEN PURWAKARTA |", "| Dinas Pendidikan |"],
  ])("%s", (...lines) => {
    expect(
      blocks([
        ...lines,
        "| Jabatan | : | Kabid A |",
        head,
        first,
        ...lines,
        "| Jabatan | : | Kabid B |",
        head,
        second,
      ]),
    ).toEqual([
      ["Kabid A", `${mutu} [target -=80 %]`],
      ["Kabid B", `${tertib} [target -=12]`],
    ]);
  });
});

describe("a jabatan that only a heading names", () => {
  const two = [
    ["KEPALA BIDANG A", mutu],
    ["KEPALA SUB BAGIAN UMUM", tertib],
  ];
  test("below a title printed over each table", () => {
    const title = "| INDIKATOR KINERJA INDIVIDU (IKI) |";
    expect(
      blocks([
        title,
        "| KEPALA BIDANG A |",
        noNumber,
        rowA,
        title,
        "| KEPALA SUB BAGIAN UMUM |",
        noNumber,
        rowB,
      ]),
    ).toEqual(two);
  });
  test("in the title's own cell, before the year", () => {
    const title = (jabatan: string) => `| INDIKATOR KINERJA INDIVIDU (IKI) ${jabatan} TAHUN 2022 |`;
    expect(
      blocks([title("KEPALA BIDANG A"), noNumber, rowA, title("KEPALA SUB BAGIAN UMUM"), noNumber, rowB]),
    ).toEqual(two);
  });
  test("alone above its table", () => {
    expect(
      blocks([
        "| KEPALA BIDANG A |",
        noNumber,
        rowA,
        "| KEPALA SUB BAGIAN UMUM |",
        "| TAHUN 2022 |",
        noNumber,
        rowB,
      ]),
    ).toEqual(two);
  });
  test("with a number before it, above identity lines, or in a title with small letters", () => {
    expect(
      blocks(["| 1. KEPALA BIDANG A |", noNumber, rowA, "| 2. KEPALA SUB BAGIAN UMUM |", noNumber, rowB]),
    ).toEqual(two);
    expect(
      blocks(["| A. | KEPALA BIDANG A |", noNumber, rowA, "| B. | KEPALA SUB BAGIAN UMUM |", noNumber, rowB]),
    ).toEqual(two);
    expect(
      blocks([
        "| KEPALA BIDANG A |",
        "| Tugas : membina |",
        noNumber,
        rowA,
        "| KEPALA SUB BAGIAN UMUM |",
        "| Tugas : |",
        "| a. menata |",
        noNumber,
        rowB,
      ]),
    ).toEqual(two);
    expect(
      blocks(["| Tabel 1. Indikator Kinerja Individu Kepala Seksi A |", noNumber, rowA]).map(
        ([jabatan]) => jabatan,
      ),
    ).toEqual(["Kepala Seksi A"]);
  });
  test("in a row of the table, over the rows that are its own", () => {
    expect(
      blocks([
        "| INDIKATOR KINERJA INDIVIDU |",
        head,
        "| A | KEPALA BIDANG A |",
        first,
        "| KEPALA SUB BAGIAN UMUM DAN KEPEGAWAIAN DINAS |",
        second,
      ]).map(([jabatan, ...rows]) => [jabatan, rows.length]),
    ).toEqual([
      ["KEPALA BIDANG A", 1],
      ["KEPALA SUB BAGIAN UMUM DAN KEPEGAWAIAN DINAS", 1],
    ]);
    const answers = "| | | | | Kepala Bidang B |";
    expect(
      blocks([
        "| INDIKATOR KINERJA INDIVIDU |",
        "| NO | SASARAN | INDIKATOR | TARGET | PENANGGUNG JAWAB |",
        `${first} Kepala Bidang A |`,
        answers,
        second,
      ]),
    ).toHaveLength(1);
  });
  test("below a label that was left blank", () => {
    expect(blocks(["| Jabatan | : |", "| Kepala Bidang A |", noNumber, rowA])).toEqual([
      ["Kepala Bidang A", mutu],
    ]);
  });
  test("but no sentence, no rank and no kind of jabatan", () => {
    expect(blocks(["| Kepala Dinas menetapkan indikator berikut |", noNumber, rowA])).toEqual([[null, mutu]]);
    expect(blocks(["| Penata Tk. I |", noNumber, rowA])).toEqual([[null, mutu]]);
    expect(blocks(["| PEJABAT FUNGSIONAL |", noNumber, rowA])).toEqual([[null, mutu]]);
  });
});

describe("a page's heading before the header printed again", () => {
  const next = "| 2 | | Jumlah guru yang dilatih | 40 |";
  const both = [
    [
      "Kabid A",
      `${mutu} [target -=80 %]`,
      "Meningkatnya mutu (lanjutan) > Jumlah guru yang dilatih [target -=40]",
    ],
  ];

  test("an office and a year are no sasaran", () => {
    expect(
      blocks(["| Jabatan : Kabid A |", head, first, "| DINAS PENDIDIKAN |", "| TAHUN 2022 |", head, next]),
    ).toEqual(both);
    const rest = "| | Jumlah guru yang dilatih | Dapodik |";
    expect(
      blocks([
        "| Jabatan : Kabid A |",
        noNumber,
        rowA,
        "| DINAS PENDIDIKAN |",
        "| TAHUN 2022 |",
        noNumber,
        rest,
      ]),
    ).toEqual([["Kabid A", mutu, "Meningkatnya mutu (lanjutan) > Jumlah guru yang dilatih"]]);
  });
  test("nor are they an indikator, wherever they stand", () => {
    const rows = ["| | | DINAS PENDIDIKAN |", "| | | - 2 - |", "| | | Halaman 2 |"];
    expect(blocks(["| Jabatan : Kabid A |", head, first, ...rows, head, next])).toEqual(both);
  });
  test("a title that only the later pages have", () => {
    expect(
      blocks(["| Jabatan : Kabid A |", head, first, "| INDIKATOR KINERJA INDIVIDU |", head, next]),
    ).toEqual(both);
  });
  test("but a title with another jabatan, or with numbers from one again, begins a block", () => {
    expect(
      blocks([
        "| Jabatan : Kabid A |",
        head,
        first,
        "| INDIKATOR KINERJA INDIVIDU KABID B |",
        head,
        next,
      ]).map(([j]) => j),
    ).toEqual(["Kabid A", "KABID B"]);
    expect(
      blocks(["| Jabatan : Kabid A |", head, first, "| INDIKATOR KINERJA UTAMA |", head, second]),
    ).toHaveLength(2);
  });
});
