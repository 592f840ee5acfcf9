/** Doing it again, and links that no longer hold. */
import { hitungBuku } from "../../../../src/core/hitung";
import { readWorkbook } from "../../../../src/core/layout";
import { readPengaturan } from "../../../../src/core/pengaturan";
import { realisasiSheets, usulTautan } from "../../../../src/core/reports/realisasi";
import { bacaLembar } from "../../../../src/core/reports/realisasi/baca-lembar";
import type { CellValue, SheetGrid, WorkbookData } from "../../../../src/core/sheet/grid";
import { workbook, worksheet } from "../../worksheet";
import { bukuGanjil } from "./buku-ganjil";
import { hariIni, isi, siapkan, terapkan } from "./lembar";

const tabel = (isi: string): WorkbookData =>
  workbook(
    worksheet(
      `
    | 1. JABATAN : Kepala Bidang Koperasi |
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 |
    ${isi}`,
      "IKI",
    ),
  );
const A =
  "| 1 | Meningkatnya tertib dokumen | Persentase dokumen tepat waktu | Jumlah dokumen tepat waktu / Jumlah dokumen wajib x 100% | 80% |";
const B =
  "| 2 | Tersedianya layanan | Jumlah pelatihan yang dilaksanakan | Jumlah pelatihan yang dilaksanakan | 12 Kegiatan |";
const C = "| 3 | Terjaganya mutu | Indeks kepuasan masyarakat | Hasil survei kepuasan masyarakat | 84 |";

const buat = (buku: WorkbookData, opsi = {}): WorkbookData => terapkan(buku, siapkan(buku, 2026, opsi).edits);
const hitung = (buku: WorkbookData) => hitungBuku(buku, readWorkbook(buku), { hariIni });
const ganti = (buku: WorkbookData, baru: WorkbookData): WorkbookData => ({
  ...buku,
  sheets: buku.sheets.map((s) => baru.sheets.find((x) => x.nama === s.nama) ?? s),
});

/** What stands in the columns of figures, by name. */
function angka(buku: WorkbookData): Record<string, CellValue[]> {
  const [found] = realisasiSheets(buku);
  const l = found ? bacaLembar(buku, 2026, found.grid) : null;
  return Object.fromEntries(
    (l?.baris ?? []).map((b) => [
      `${b.nama}${b.hilang ? " (hilang)" : ""}`,
      b.angka.map((c) => (typeof c === "object" && c !== null ? null : c)),
    ]),
  );
}

const terisi = isi(buat(tabel(`${A}\n${B}`)), 2026, ({ bulan, baris }) =>
  bulan <= 3 ? baris + bulan : undefined,
);

test("a percentage has its komponen below it, a count is typed in directly", () => {
  expect(siapkan(tabel(`${A}\n${B}`), 2026).ringkasan).toMatchObject({
    lembar: "Realisasi 2026",
    jabatan: 1,
    indikator: 2,
    komponen: 2,
    baru: 2,
    angka: 0,
  });
});

test("done again on the same table nothing changes", () => {
  const lagi = siapkan(terisi, 2026);
  expect(lagi.ringkasan).toMatchObject({ baru: 0, hilang: 0, angka: 9 });
  expect(angka(terapkan(terisi, lagi.edits))).toEqual(angka(terisi));
});

test("a new indikator is added, one that went is kept below with its figures, and comes back", () => {
  const lain = ganti(terisi, tabel(`${A}\n${C}`));
  const { ringkasan, edits } = siapkan(lain, 2026);
  expect(ringkasan).toMatchObject({ indikator: 2, baru: 1, hilang: 1, angka: 9 });
  const sesudah = terapkan(lain, edits);
  expect(angka(sesudah)["Jumlah pelatihan yang dilaksanakan (hilang)"]).toEqual(
    angka(terisi)["Jumlah pelatihan yang dilaksanakan"],
  );
  const kembali = ganti(sesudah, tabel(`${A}\n${B}`));
  expect(angka(terapkan(kembali, siapkan(kembali, 2026).edits))).toEqual(angka(terisi));
});

test("inserted rows of the table move no figure", () => {
  const geser = ganti(terisi, tabel(`${C}\n${B}\n${A}`));
  expect(angka(terapkan(geser, siapkan(geser, 2026).edits))).toMatchObject(angka(terisi));
});

test("a reworded indikator in its old place keeps its figures", () => {
  const diubah = ganti(
    terisi,
    tabel(`${A}\n${B.replace("pelatihan yang dilaksanakan |", "pelatihan koperasi yang dilaksanakan |")}`),
  );
  const { ringkasan, edits } = siapkan(diubah, 2026);
  expect(ringkasan).toMatchObject({ baru: 0, hilang: 0 });
  expect(angka(terapkan(diubah, edits))["Jumlah pelatihan koperasi yang dilaksanakan"]).toEqual(
    angka(terisi)["Jumlah pelatihan yang dilaksanakan"],
  );
});

test("quarters where asked; a sheet with figures keeps its columns, and says so", () => {
  expect(siapkan(tabel(A), 2026, { triwulan: true }).ringkasan.berkala).toBe("triwulanan");
  expect(siapkan(terisi, 2026, { triwulan: true }).ringkasan).toMatchObject({
    berkala: "bulanan",
    berkalaTetap: true,
    angka: 9,
  });
});

test("a name that is taken is not written over", () => {
  const buku = tabel(A);
  const lain = { ...buku, sheets: [...buku.sheets, worksheet("| catatan saya |", "Realisasi 2026")] };
  expect(siapkan(lain, 2026).ringkasan.lembar).toBe("Realisasi 2026 (2)");
});

describe("links", () => {
  test.each([
    ["a sort", `${B}\n${A}`],
    ["a changed formulasi", `${A.replace("wajib", "keluaran")}\n${B}`],
    ["a changed indikator", `${A.replace("tepat waktu |", "yang terlambat |")}\n${B}`],
  ])("after %s the row has no number, and says why", (_, baru) => {
    const { baris } = hitung(ganti(terisi, tabel(baru)));
    const putus = baris.filter((b) => b.catatan.some((c) => c.kunci === "realisasi.periksaTautan"));
    expect(putus.length).toBeGreaterThan(0);
    for (const b of putus)
      expect([b.realisasi, b.capaian, b.kategori, b.status]).toEqual([
        null,
        null,
        null,
        "tidak dapat dihitung",
      ]);
  });

  test("it is shown where each would go, and bringing the sheet up to date mends them with their figures", () => {
    const urut = ganti(terisi, tabel(`${B}\n${A}`));
    const usul = (buku: WorkbookData) => usulTautan(buku, readWorkbook(buku), 2026, readPengaturan(buku));
    expect(usul(terisi)).toEqual([]);
    expect(usul(urut).map(({ teks, dari, ke }) => [teks, dari?.sel, ke?.sel])).toEqual([
      ["Persentase dokumen tepat waktu", "C3", "C4"],
      ["Jumlah pelatihan yang dilaksanakan", "C4", "C3"],
    ]);
    const pulih = terapkan(urut, siapkan(urut, 2026).edits);
    expect(usul(pulih)).toEqual([]);
    expect(angka(pulih)).toEqual(angka(terisi));
  });

  test("every row is linked to a row of its own", () => {
    const [found] = realisasiSheets(terisi);
    const l = found ? bacaLembar(terisi, 2026, found.grid) : null;
    const links = (l?.baris ?? []).flatMap((b) => (b.tautan ? [JSON.stringify(b.tautan)] : []));
    expect(new Set(links).size).toBe(links.length);
  });
});

describe("what the sheet's own cells say counts", () => {
  const sel = (
    buku: WorkbookData,
    kunci: "konsolidasi" | "polaritas" | "cara",
    nilai: CellValue,
  ): WorkbookData => {
    const [found] = realisasiSheets(buku);
    const l = found ? bacaLembar(buku, 2026, found.grid) : null;
    const row = l?.baris.find((b) => b.nama.startsWith("Jumlah pelatihan"))?.row ?? -1;
    if (!l) throw new Error("no sheet");
    const values = l.grid.values.map((line, r) =>
      line.map((v, c) => (r === row && c === l.kolom[kunci] ? nilai : v)),
    );
    return { ...buku, sheets: buku.sheets.map((s) => (s === l.grid ? { ...s, values } : s)) };
  };
  const pelatihan = (buku: WorkbookData) =>
    hitung(buku).baris.find((b) => b.indikator.startsWith("Jumlah pelatihan"));

  test("konsolidasi, polaritas and cumulative figures", () => {
    const biasa = pelatihan(terisi)?.realisasi;
    const terakhir = pelatihan(sel(terisi, "konsolidasi", "nilai akhir"))?.realisasi;
    expect(biasa).toBeGreaterThan(terakhir ?? 0);
    expect(pelatihan(sel(terisi, "cara", "kumulatif"))?.realisasi).toBe(terakhir);
    expect(pelatihan(sel(terisi, "polaritas", "turun"))?.rumus?.kunci).toBe("capaian.rumusTurun");
  });

  test("a word that is no choice stops the row", () => {
    expect(pelatihan(sel(terisi, "konsolidasi", "dijumlah saja"))?.status).toBe("tidak dapat dihitung");
  });
});

test("a renamed sheet keeps every figure, quarters too", () => {
  const nama = "triwulan di tabel bulanan dan sebaliknya";
  const asli = workbook(worksheet(bukuGanjil[nama]?.tabel ?? "", "IKI"));
  const isian = isi(buat(asli), 2026, ({ bulan, baris }) => (bulan === 9 ? baris : undefined));
  const lain: WorkbookData = {
    ...isian,
    sheets: isian.sheets.map((s) => renamed(s, "IKI", "Bidang Koperasi")),
  };
  const sesudah = terapkan(lain, siapkan(lain, 2026).edits);
  const typed = (b: WorkbookData): CellValue[] =>
    Object.values(angka(b))
      .flat()
      .filter((v) => v !== null);
  expect(typed(sesudah)).toEqual(typed(isian));
  expect(typed(isian).length).toBeGreaterThan(2);
});

/** As Excel renames a sheet: the formulas of others follow. */
function renamed(s: SheetGrid, dari: string, ke: string): SheetGrid {
  return {
    ...s,
    nama: s.nama === dari ? ke : s.nama,
    formulas:
      s.formulas?.map((line) => line.map((f) => f?.replaceAll(`${dari}!`, `'${ke}'!`) ?? null)) ?? null,
  };
}

test("a sheet of quarters becomes one of months when the table has months, figures in the months that close them", () => {
  const triwulan = isi(buat(tabel(B), { triwulan: true }), 2026, ({ bulan }) =>
    bulan <= 6 ? bulan : undefined,
  );
  const bulanan = ganti(
    triwulan,
    workbook(
      worksheet(
        `
    | 1. JABATAN : Kepala Bidang Koperasi |
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI | |
    | | | | | | Jan | Feb |
    | 2 | Tersedianya layanan | Jumlah pelatihan yang dilaksanakan | Jumlah pelatihan yang dilaksanakan | 12 Kegiatan | | |
    | 3 | Terjaganya mutu | Indeks kepuasan masyarakat | Hasil survei kepuasan masyarakat | 84 | 80 | 81 |`,
        "IKI",
      ),
    ),
  );
  const { ringkasan, edits } = siapkan(bulanan, 2026);
  expect(ringkasan.berkala).toBe("bulanan");
  const sesudah = terapkan(bulanan, edits);
  expect(angka(sesudah)["Jumlah pelatihan yang dilaksanakan"]?.map((v) => v ?? 0)).toEqual([
    0, 0, 3, 0, 0, 6, 0, 0, 0, 0, 0, 0,
  ]);
  expect(hitung(sesudah).baris[0]).toMatchObject({ realisasi: 9, status: "terhitung" });
});
