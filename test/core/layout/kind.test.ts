/** Of whom a table is: its jenis, and whether the jabatan that signs below is its own. */
import { readTable } from "./read";

const plan = `
  | NO | SASARAN | INDIKATOR KINERJA | TARGET |
  | 1 | Meningkatnya mutu | Persentase guru bersertifikat | 80% |`;
const measured = `
  | NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN |
  | 1 | Meningkatnya mutu | Persentase guru bersertifikat | 80 | 60 | 75 |`;
const kinds = (tabel: string) => readTable(tabel).map((b) => [b.jenis, b.jabatan]);
const signed = (jabatan: string) => `
  | | | Kabanjahe, 3 Oktober 2025 |
  | | | ${jabatan} |
  | | | drg. SINTA, M.Kes. |
  | | | NIP. 197001011998032002 |`;

describe("jenis", () => {
  test.each([
    ["| EVALUASI KINERJA PEGAWAI |\n| Jabatan : Perencana |\n| CAPAIAN KINERJA ORGANISASI: |", "IKI"],
    ["| PENILAIAN KINERJA PEGAWAI |\n| Jabatan : Perencana |", "IKI"],
    ["| TUJUAN DAN SASARAN RENSTRA DINAS PERTANIAN |", "IKU"],
    ["| Tujuan dan Sasaran Jangka Menengah Pelayanan Dinas Pariwisata |", "IKU"],
    ["| RENCANA KINERJA TAHUNAN (RKT) TAHUN 2026 |\n| DINAS PERTANIAN |", "IKU"],
    ["| MONITORING IKU DINAS PENDIDIKAN PROVINSI BANTEN |", "pengukuran"],
    ["| EVALUASI KINERJA TRIWULAN II |", "pengukuran"],
  ])("%s", (judul, jenis) => {
    expect(kinds(judul + measured).map(([j]) => j)).toEqual([jenis]);
  });

  test("the second of two forms under one title has the first one's", () => {
    const form = (jabatan: string) => `\n| Jabatan : ${jabatan} |${measured}`;
    expect(kinds(`| PENGUKURAN INDIKATOR KINERJA INDIVIDU |${form("Penera")}${form("Pengawas")}`)).toEqual([
      ["pengukuran", "Penera"],
      ["pengukuran", "Pengawas"],
    ]);
  });
});

describe("who signs is whose table it is", () => {
  test.each([
    ["of his own", "| INDIKATOR KINERJA INDIVIDU |\n| DINAS PENDIDIKAN |", plan, "Kepala Dinas Pendidikan"],
    ["of a part", "| INDIKATOR KINERJA INDIVIDU |\n| BIDANG PAUD |", plan, "Kepala Bidang PAUD"],
    [
      "of staff in a part",
      "| INDIKATOR KINERJA INDIVIDU |\n| BIDANG PAUD |",
      plan,
      "Analis Kebijakan Ahli Muda",
    ],
    [
      "of a bagian",
      "| INDIKATOR KINERJA INDIVIDU |\n| SEKRETARIAT DAERAH |",
      plan,
      "Kepala Bagian Organisasi",
    ],
    ["of a measurement without an office", "| PENGUKURAN KINERJA |", measured, "Kepala Bidang PAUD"],
  ])("%s", (_, judul, tabel, jabatan) => {
    expect(readTable(judul + tabel + signed(jabatan)).map((b) => b.jabatan)).toEqual([jabatan]);
  });

  test.each([
    [
      "a part's, below him",
      "| INDIKATOR KINERJA INDIVIDU |\n| BIDANG PAUD |",
      plan,
      "Kepala Dinas Pendidikan",
    ],
    ["a part's in the title", "| PENGUKURAN KINERJA SEKRETARIAT |", measured, "KEPALA DINAS PENDIDIKAN"],
    ["a seksi's", "| RENCANA AKSI |\n| SEKSI KURIKULUM |", plan, "Kepala Bidang PAUD"],
    [
      "the whole office's",
      "| PENGUKURAN KINERJA |\n| DINAS PENDIDIKAN |",
      measured,
      "Kepala Dinas Pendidikan",
    ],
  ])("but not %s", (_, judul, tabel, jabatan) => {
    expect(readTable(judul + tabel + signed(jabatan)).map((b) => b.jabatan)).toEqual([null]);
  });
});
