/** A sheet's name as its jabatan: only where nothing inside the sheet says it. */
import { readWorkbook } from "../../../src/core/layout";
import { jabatanOfSheet } from "../../../src/core/layout/jabatan";
import { workbook, worksheet } from "../worksheet";
import { readTable, rolesOf } from "./read";

const tabel = `
  | NO | SASARAN | INDIKATOR | TARGET |
  | 1 | Meningkatnya perdagangan | Persentase pasar tertib | 80% |`;
const jabatanIn = (nama: string, above = ""): (string | null)[] =>
  readWorkbook(workbook(worksheet(above + tabel, nama))).flatMap((l) => l.blok.map((b) => b.jabatan));

describe("nama lembar sebagai jabatan", () => {
  it.each([
    ["Kabid Perdagangan", "Kabid Perdagangan"],
    ["Sekretaris", "Sekretaris"],
    ["3. Kasubbag Umum", "Kasubbag Umum"],
    ["IKI Camat", "Camat"],
    ["Kepala_Seksi_Tera", "Kepala Seksi Tera"],
  ])("%s", (nama, jabatan) => {
    expect(jabatanIn(nama)).toEqual([jabatan]);
  });

  it.each(["Lembar1", "Sheet1", "Kepala", "Sub Kegiatan", "IKI 2026", "Kelompok Tani", "Rekap", "Pelaksana"])(
    "%s bukan jabatan",
    (nama) => {
      expect(jabatanOfSheet(nama)).toBeNull();
    },
  );

  it("kalah oleh apa pun di dalam lembar", () => {
    expect(jabatanIn("Sekretaris", "\n| Jabatan : Kepala Bidang Pasar |")).toEqual(["Kepala Bidang Pasar"]);
  });

  it("tidak menjadikan IKU milik seseorang", () => {
    expect(jabatanIn("Sekretaris", "\n| INDIKATOR KINERJA UTAMA |")).toEqual([null]);
  });
});

describe("capaian sampai suatu bulan", () => {
  it("ditanyakan bila berdiri sendiri di samping realisasi per bulan", () => {
    const [blok] = readTable(`
      | NO | SASARAN | INDIKATOR | TARGET | REALISASI | | Capaian s.d. Februari |
      | | | | | Jan | Feb | |
      | 1 | Tertib ukur | Jumlah alat ukur ditera | 1.200 unit | 90 | 100 | 190 |`);
    expect(rolesOf(blok)).toBe(
      "A no, B sasaran, C indikator, D target, E realisasi, F realisasi, G capaian?",
    );
  });

  it("tidak ditanyakan bila menyebut persen", () => {
    const [blok] = readTable(`
      | NO | SASARAN | INDIKATOR | TARGET | REALISASI | | Capaian s.d. Februari (%) |
      | | | | | Jan | Feb | |
      | 1 | Tertib ukur | Jumlah alat ukur ditera | 1.200 unit | 90 | 100 | 15,8 |`);
    expect(rolesOf(blok)).toBe("A no, B sasaran, C indikator, D target, E realisasi, F realisasi, G capaian");
  });
});
