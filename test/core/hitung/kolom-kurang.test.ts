/** A month without a column is as little filled as a blank one: only what runs to the period's end is a sum or an average. */
import { hitung, kunci, pick } from "./hitung-tabel";

const bulan = (
  isi: string,
  indikator = "Jumlah laporan yang disusun",
  kepala = "Jan | Realisasi Feb",
): string => `
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | Realisasi ${kepala} | Realisasi Mar |
    | 1 | Tertibnya laporan | ${indikator} | 4 | ${isi} |`;

test("a table that ends in March says nothing of the year's sum, and names its last column", () => {
  const { baris } = hitung(bulan("1 | 2 | 1"), { periode: "2026" });
  expect(pick(baris[0], "realisasi", "capaian", "kategori", "status")).toEqual([
    4,
    null,
    null,
    "belum lengkap",
  ]);
  expect(baris[0]?.catatan[0]).toMatchObject({
    kunci: "hitung.kolomSampai",
    isi: { sel: "IKI!G3" },
  });
});

test("it answers for what it covers: March, the quarter, and the newest month where no period is asked for", () => {
  for (const opsi of [{ periode: "2026-03" }, { periode: "2026-TW1" }, {}])
    expect(pick(hitung(bulan("1 | 2 | 1"), opsi).baris[0], "realisasi", "status")).toEqual([4, "terhitung"]);
});

test("an average of some months is none of the year's, a newest value is", () => {
  const average = hitung(bulan("1 | 2 | 3", "Rata-rata waktu layanan"), { periode: "2026" });
  expect(pick(average.baris[0], "realisasi", "capaian", "status")).toEqual([2, null, "belum lengkap"]);
  const newest = hitung(bulan("1 | 2 | 3", "Indeks kepuasan masyarakat"), { periode: "2026" });
  expect(pick(newest.baris[0], "realisasi", "capaian", "status")).toEqual([3, 75, "terhitung"]);
});

test("a month left out between the columns, or before the first, leaves the sum open", () => {
  for (const tabel of [bulan("1 | 1", undefined, "Jan"), bulan("1 | 1", undefined, "Feb")]) {
    const { baris } = hitung(tabel);
    expect(pick(baris[0], "realisasi", "capaian", "status")).toEqual([2, null, "belum lengkap"]);
    expect(kunci(baris[0])[0]).toBe("hitung.kolomBerlubang");
  }
});

test("a quarter without a target of its own needs no column", () => {
  const { baris } = hitung(`
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | | | | | REALISASI | | |
    | | | | 2026 | TW I | TW II | TW III | TW IV | TW II | TW III | TW IV |
    | 1 | Tertibnya laporan | Jumlah laporan yang disusun | 6 | | 3 | | 3 | 3 | 1 | 2 |`);
  expect(pick(baris[0], "realisasi", "capaian", "status")).toEqual([6, 100, "terhitung"]);
});

test("columns that run from the year's start keep their own rule", () => {
  const { baris } = hitung(
    `
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | Realisasi s.d. Feb | Realisasi s.d. Mar |
    | 1 | Tertibnya laporan | Jumlah laporan yang disusun | 4 | 2 | 3 |`,
    { periode: "2026-03" },
  );
  expect(pick(baris[0], "realisasi", "capaian", "status")).toEqual([3, 75, "terhitung"]);
});

test("the columns of every komponen must reach the period's end", () => {
  const { baris } = hitung(
    `
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | Realisasi Jan | Realisasi Feb | Realisasi Mar |
    | 1 | Tertib | Persentase dokumen tepat waktu | Jumlah dokumen tepat waktu / Jumlah dokumen wajib x 100% | 80% | | | |
    | | | | Jumlah dokumen tepat waktu | | 1 | 1 | 6 |
    | | | | Jumlah dokumen wajib | | 2 | 4 | 8 |`,
    { periode: "2026-S1" },
  );
  expect(pick(baris[0], "capaian", "status")).toEqual([null, "belum lengkap"]);
});
