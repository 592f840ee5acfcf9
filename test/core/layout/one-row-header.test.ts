import { readWorkbook } from "../../../src/core/layout";
import { workbook, worksheet } from "../worksheet";

const read = (tabel: string, pada = "A1") => readWorkbook(workbook(worksheet(tabel, "Sekretaris", pada)))[0];

const sekretaris = `
| INDIKATOR KINERJA INDIVIDU |
| 1. JABATAN : Sekretaris Dinas. |
| 2. TUGAS : Merencanakan kegiatan administrasi umum |
| 3. FUNGSI : |
| a. Pengelolaan administrasi umum; |
| b. Pengelolaan keuangan. |
| NO | SASARAN/KINERJA | INDIKATOR KINERJA | PENJELASAN/FORMULASI PENGHITUNGAN | SATUAN | TARGET | Jan | SUMBER DATA |
| 1 | Tertib administrasi | Persentase surat terproses | Surat terproses / surat masuk x 100% | % | 0.9@0% | 0.8@0% | Register |
|   |                     | Jumlah laporan | Jumlah laporan yang disusun | Laporan | 12 | | |
`;

test("a table below identity lines in single cells reads back whole", () => {
  const blok = read(sekretaris)?.blok[0];
  expect(blok).toMatchObject({
    jenis: "IKI",
    rentang: "A2:H9",
    jabatan: "Sekretaris Dinas",
    tugas: ["Merencanakan kegiatan administrasi umum"],
    fungsi: ["Pengelolaan administrasi umum;", "Pengelolaan keuangan."],
  });
  expect(blok?.baris).toMatchObject([
    {
      baris: 8,
      no: "1",
      sasaran: "Tertib administrasi",
      sasaranLanjutan: false,
      indikator: "Persentase surat terproses",
      satuan: "%",
      target: [{ nilai: 90, satuan: "%", teks: "90%", sel: "F8" }],
      sumberData: "Register",
    },
    {
      no: null,
      sasaran: "Tertib administrasi",
      sasaranLanjutan: true,
      target: [{ nilai: 12, satuan: "Laporan" }],
      sumberData: null,
    },
  ]);
});

test("a sheet of ours is not read", () => {
  const own = [{ nama: "_IKI_REALISASI_2026", acuan: "='Sekretaris'!$A$1" }];
  expect(readWorkbook(workbook(worksheet(sekretaris, "Sekretaris"), own))).toEqual([]);
});
