import fc from "fast-check";
import {
  type Pengaturan,
  type PengaturanBaris,
  kunciBaris,
  pengaturanBawaan,
} from "../../../src/core/pengaturan";
import { hitung, kunci, pick } from "./hitung-tabel";

describe("what the planner confirmed", () => {
  const tabel = `
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI JAN | REALISASI FEB |
    | 1 | Tumbuhnya ekspor | Pertumbuhan ekspor | Jumlah ekspor tahun ini - Jumlah ekspor tahun lalu / Jumlah ekspor tahun lalu x 100% | 5% | | |
    | | | | Jumlah ekspor tahun ini | | 104 | 110 |
    | | | | Jumlah ekspor tahun lalu | | 100 | 100 |`;
  const indikator = "Pertumbuhan ekspor";
  const jabatan = "Kepala Bidang Koperasi";
  const dengan = (isi: Partial<PengaturanBaris>): Pengaturan => ({
    ...pengaturanBawaan,
    baris: new Map([
      [
        kunciBaris(jabatan, indikator),
        {
          jabatan,
          indikator,
          polaritas: null,
          konsolidasi: null,
          targetMaksimal: false,
          formula: null,
          komponen: [
            { nama: "Jumlah ekspor tahun ini", konsolidasi: "nilai akhir" },
            { nama: "Jumlah ekspor tahun lalu", konsolidasi: "nilai akhir" },
          ],
          ...isi,
        },
      ],
    ]),
  });
  const teks = "Jumlah ekspor tahun ini - Jumlah ekspor tahun lalu / Jumlah ekspor tahun lalu x 100%";

  test("a doubtful formula counts once its reading is confirmed", () => {
    const formula = { teks, pengganti: teks, ekspresi: null };
    const { baris } = hitung(tabel, { pengaturan: dengan({ formula }) });
    expect(pick(baris[0], "realisasi", "satuan", "capaian", "status")).toEqual([10, "%", 200, "terhitung"]);
  });

  test("another text in the cell makes the choice void", () => {
    const formula = { teks: "sesuatu yang lain", pengganti: teks, ekspresi: null };
    expect(kunci(hitung(tabel, { pengaturan: dengan({ formula }) }).baris[0])).toContain(
      "hitung.formulaRagu",
    );
  });

  test("a reading that is no longer there is told", () => {
    const formula = { teks, pengganti: teks, ekspresi: "c1 * c2" };
    expect(kunci(hitung(tabel, { pengaturan: dengan({ formula }) }).baris[0])).toContain(
      "hitung.pilihanHilang",
    );
  });

  test("polaritas and konsolidasi go before any guess", () => {
    const satu = `
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI JAN | REALISASI FEB |
    | 1 | Tumbuhnya ekspor | Pertumbuhan ekspor | 10 | 4 | 6 |`;
    const { baris } = hitung(satu, { pengaturan: dengan({ polaritas: "turun", konsolidasi: "rata-rata" }) });
    expect(pick(baris[0], "realisasi", "capaian")).toEqual([5, 150]);
    expect(kunci(baris[0])).toEqual([]);
  });
});

test("komponen rows that no formula names are not taken by their place", () => {
  const { baris } = hitung(`
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI JAN |
    | 1 | Meningkatnya mutu | Persentase dokumen tepat waktu | Jumlah dokumen tepat waktu / Jumlah dokumen wajib x 100% | 80% | 75% |
    | | | | Jumlah rapat | | 1 |
    | | | | Jumlah hadirin | | 2 |`);
  expect(pick(baris[0], "realisasi")).toEqual([75]);
  expect(kunci(baris[0])).toContain("hitung.komponenTakCocok");
});

test("the sum of any months is their sum, in any order of filling", () => {
  const bulan = ["JAN", "FEB", "MAR", "APR", "MEI", "JUN"];
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 6, maxLength: 6 }),
      fc.integer({ min: 1, max: 6 }),
      (isi, akhir) => {
        const { baris } = hitung(
          `| NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | ${bulan.map((b) => `REALISASI ${b}`).join(" | ")} |
         | 1 | Tertibnya laporan | Jumlah laporan yang disusun | 12 | ${isi.join(" | ")} |`,
          { periode: `2026-0${akhir}` },
        );
        expect(baris[0]?.realisasi).toBe(isi.slice(0, akhir).reduce((a, b) => a + b, 0));
      },
    ),
    { numRuns: 25 },
  );
});
