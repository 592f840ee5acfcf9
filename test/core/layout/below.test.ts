/** What stands below a table's last row: signatures, remarks, and the rest of a text torn over two rows. */
import { readTable, rowsOf } from "./read";

const head = `
  | Jabatan : Kabid A |
  | NO | SASARAN | INDIKATOR | FORMULASI | SUMBER |
  | 1 | Meningkatnya mutu | Jumlah guru yang dilatih | Jumlah guru | Dapodik |`;
const only = ["3: Meningkatnya mutu > Jumlah guru yang dilatih"];

const read = (below: string): string[] => readTable(head + below).flatMap((b) => rowsOf(b));
const inColumn = (lines: string[], blanks: string): string =>
  lines.map((t) => `\n| ${blanks}${t} |`).join("");

describe("a signature needs neither date nor NIP", () => {
  test.each([
    ["Kepala Bidang,", "SUHARTI, S.H."],
    ["Kepala Bidang Perdagangan", "Suharti", "Penata Tk. I"],
    ["CAMAT WANASARI", "Drs. SUYONO, M.M.", "Pembina Tk. I"],
    ["Plt. Direktur,", "dr. RATNA DEWI"],
    ["Yang membuat,", "RUSDI"],
    ["Pejabat Penilai Kinerja,", "(....................)"],
    ["a.n. KEPALA DINAS", "Sekretaris", "ttd", "H. SUYATNO, S.Pd., M. Si"],
    ["KEPALA DINAS PERTANIAN", "KABUPATEN ENDE", "Ir. SUTARNO, M.P."],
    ["Analis Kebijakan Ahli Muda", "Rina Marlina"],
    ["SITI AMINAH, A.Md.Kep"],
  ])("%s", (...lines) => {
    for (const blanks of ["", "| ", "| | ", "| | | ", "| | | | "])
      expect(read(inColumn(lines, blanks))).toEqual(only);
  });

  test("of two beside each other", () => {
    expect(
      read(
        "\n| | Mengetahui, | | Yang membuat, |\n| | Kepala Dinas | | Kabid A |\n| | Ani Lestari | | Budi Santoso |",
      ),
    ).toEqual(only);
  });

  test("but indikator that begin with a jabatan stay rows", () => {
    const rows = [
      "Guru bersertifikat",
      "DOKTER GIGI",
      "BIDAN DESA",
      "Kepala Desa Berprestasi",
      "Lurah Berprestasi",
      "Dokumen Renja, SAKIP",
    ];
    expect(read(inColumn(rows, "| | "))).toHaveLength(1 + rows.length);
  });
});

describe("a remark below the last row is glued to no text", () => {
  test.each([
    "ttd",
    "drg. ANITA",
    "revisi ke-2, 12 Maret 2025",
    "Revisi ke-2",
    "dibuat oleh bagian perencanaan",
    "Dibuat oleh Bagian Perencanaan",
    "catatan: masih konsep",
    "ket: n = tahun berjalan",
    "Sumber: hasil rapat 3 Maret",
    "masih dibahas dengan inspektorat",
  ])("%s", (remark) => {
    for (const blanks of ["| ", "| | ", "| | | ", "| | | | "]) {
      const [blok] = readTable(head + inColumn([remark], blanks));
      expect(rowsOf(blok)).toEqual(only);
      expect(blok?.baris[0]).toMatchObject({ formulasi: "Jumlah guru", sumberData: "Dapodik" });
    }
  });
});

test("a text goes on where it was not finished, where rows follow, and where others are torn", () => {
  const rows = (below: string): string[] =>
    readTable(`
      | Jabatan : Kabid A |
      | NO | SASARAN | INDIKATOR | TARGET |${below}`).flatMap((b) =>
      rowsOf(b).map((r) => r.replace(/^.* > /, "")),
    );
  expect(
    rows("\n| 1 | Meningkatnya mutu | Jumlah laporan dan | 5 |\n| | | dokumen yang terkirim | |"),
  ).toEqual(["Jumlah laporan dan dokumen yang terkirim [target -=5]"]);
  expect(
    rows(`
      | 1 | Meningkatnya mutu | Persentase dokumen yang disusun | 90 |
      | | | tepat waktu | |
      | 2 | Tertib administrasi | Jumlah laporan | 12 |
      | | | keuangan yang tersusun | |`),
  ).toEqual([
    "Persentase dokumen yang disusun tepat waktu [target -=90]",
    "Jumlah laporan keuangan yang tersusun [target -=12]",
  ]);
});

test("a paragraph below a table that begins with its indikator is no row, a short indikator is one", () => {
  const [blok] = readTable(`
    | CAPAIAN KINERJA TAHUN 2025 |
    | Indikator Kinerja | Target | Realisasi | % |
    | Nilai SAKIP | 70 | 72 | 102 |
    | Berdasarkan tabel di atas, nilai SAKIP tahun 2025 sebesar 72 melampaui target yang ditetapkan dalam perjanjian kinerja. |`);
  expect(rowsOf(blok)).toHaveLength(1);
  expect(read("\n| | | Konsep surat yang disusun |")).toHaveLength(2);
});

test("a datum whose name has a colon beside it keeps its figures", () => {
  const [blok] = readTable(`
    | Jabatan : Kepala Seksi |
    | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET | REALISASI |
    | Meningkatnya mutu | Persentase guru bersertifikat | Guru bersertifikat / guru x 100% | % | 80 | 75 |
    | | Pembilang | : | orang | | 75 |`);
  expect(blok?.baris.map((b) => b.komponen.length)).toEqual([1]);
});
