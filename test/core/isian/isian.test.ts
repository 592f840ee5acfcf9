/** What a month asks for, on the Realisasi sheet and in the planner's own table. */
import { kemajuan, kosongBerikut, kurangBuku, rincianSiapkan } from "../../../src/core/isian";
import { readWorkbook } from "../../../src/core/layout";
import { readPengaturan } from "../../../src/core/pengaturan";
import { dataBernama, denganLembar, isiData, isian, ketik, koperasi, semua, tabel } from "./buku";

const RAT = "Jumlah koperasi yang melaksanakan RAT";
const AKTIF = "Jumlah koperasi aktif";
const IKM = "Indeks kepuasan masyarakat";

describe("on the Realisasi sheet", () => {
  const siap = denganLembar(koperasi);

  test("a share asks for its komponen, other rows for themselves", () => {
    const buku = isian(siap, 3);
    expect(buku.lembar).toBe("Realisasi 2026");
    expect(semua(buku).map(({ data }) => [data.nama, data.tempat.jenis, data.wajib])).toEqual([
      [RAT, "sel", true],
      [AKTIF, "sel", true],
      ["Jumlah pelatihan yang dilaksanakan", "sel", true],
      [IKM, "sel", true],
      ["Predikat SAKIP", "sel", true],
    ]);
    expect(buku.kolom.map((k) => k.akhir)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test("the newest figure before is shown, and the column before where nothing stands", () => {
    const january = isiData(siap, 1, RAT, 31);
    expect(dataBernama(isian(january, 3), RAT).data).toMatchObject({
      nilai: null,
      sebelum: { jenjang: "bulan", akhir: 2 },
      lalu: { jenjang: "bulan", akhir: 1, nilai: 31 },
    });
    expect(dataBernama(isian(january, 1), RAT).data).toMatchObject({ nilai: 31, sebelum: null, lalu: null });
  });

  test("grades are typed as grades of the target's scale", () => {
    const { data } = dataBernama(isian(siap, 3), "Predikat SAKIP");
    expect(data.predikat).toContain("BB");
    const graded = dataBernama(isian(isiData(siap, 3, "Predikat SAKIP", "A"), 3), "Predikat SAKIP").data;
    expect(graded).toMatchObject({ nilai: null, nilaiPredikat: "A" });
  });

  test("what stands there and is no figure is said, and still owed", () => {
    const { data } = dataBernama(isian(isiData(siap, 3, IKM, "menyusul"), 3), IKM);
    expect(data).toMatchObject({ nilai: null, wajib: true, masalah: { kunci: "sheet.tanpaAngka" } });
  });

  test("a row whose text changed asks for nothing and says why", () => {
    const changed = ketik(siap, "IKI", { C3: "Persentase koperasi sehat" });
    const [first] = isian(changed, 3).jabatan[0]?.indikator ?? [];
    expect(first).toMatchObject({ putus: { kunci: "realisasi.periksaTautan" }, data: [] });
  });

  test("on a quarterly sheet a month asks for nothing, and says which column is next", () => {
    const quarterly = denganLembar(koperasi, { triwulan: true });
    expect(isian(quarterly, 2).kolom.map((k) => k.akhir)).toEqual([3, 6, 9, 12]);
    expect(dataBernama(isian(quarterly, 2), RAT).data.tempat).toEqual({
      jenis: "bukan periode ini",
      berikut: { jenjang: "triwulan", akhir: 3 },
    });
    expect(kemajuan(isian(quarterly, 2).jabatan)).toEqual({ terisi: 0, semua: 0 });
  });

  test("how a row's figures are read stands in cells of its own", () => {
    const { pilihan, konsolidasi, kumulatif } = dataBernama(isian(siap, 3), RAT).data;
    expect({ konsolidasi, kumulatif }).toEqual({ konsolidasi: pilihan?.konsolidasi.isi, kumulatif: false });
    expect(pilihan?.cara).toMatchObject({ lembar: "Realisasi 2026", isi: "per periode" });
  });

  test("a percentage that is typed in directly stands there as a fraction", () => {
    const percent = denganLembar(
      tabel(`
      | 1. JABATAN : Kepala Bidang Koperasi |
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 |
      | 1 | Tertib | Persentase koperasi sehat | Data dari provinsi | 80% |`),
    );
    expect(
      dataBernama(isian(isiData(percent, 3, "Persentase koperasi sehat", 75), 3), "Persentase koperasi sehat")
        .data,
    ).toMatchObject({ persen: true, nilai: 75, tempat: { isi: 0.75, bagi: 100 } });
  });
});

describe("a komponen of the year before", () => {
  const growth = denganLembar(
    tabel(`
    | 1. JABATAN : Kepala Bidang Koperasi |
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 |
    | 1 | Tumbuh | Pertumbuhan omzet koperasi | (Omzet koperasi tahun ini - omzet koperasi tahun lalu) / omzet koperasi tahun lalu x 100% | 5% |`),
  );
  const LALU = semua(isian(growth, 1)).find(({ data }) => data.setahun)?.data.nama ?? "";

  test("is asked for once: filled in January it is there in every month", () => {
    expect(LALU).toMatch(/lalu/);
    const filled = isiData(growth, 3, LALU, 120);
    for (const month of [1, 3, 11])
      expect(dataBernama(isian(filled, month), LALU).data).toMatchObject({
        nilai: 120,
        lalu: null,
        wajib: true,
      });
  });
});

describe("in the planner's own table", () => {
  const bulanan = tabel(`
    | 1. JABATAN : Kepala Bidang Koperasi |
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI JAN | REALISASI FEB | REALISASI MAR |
    | 1 | Tertib | Jumlah pelatihan yang dilaksanakan | Jumlah pelatihan yang dilaksanakan | 12 kegiatan | 2 | 1 | |`);

  test("figures go to the cells that are there, without a Realisasi sheet", () => {
    const buku = isian(bulanan, 3);
    expect(buku.lembar).toBeNull();
    expect(dataBernama(buku, "Jumlah pelatihan yang dilaksanakan").data).toMatchObject({
      tempat: { jenis: "sel", lembar: "IKI", sel: "H3", isi: null },
      lalu: { akhir: 2, nilai: 1 },
      wajib: true,
    });
  });

  test("and still do where the Realisasi sheet repeats them by formula", () => {
    const both = denganLembar(bulanan);
    expect(dataBernama(isian(both, 2), "Jumlah pelatihan yang dilaksanakan").data).toMatchObject({
      tempat: { jenis: "sel", lembar: "IKI", sel: "G3", isi: 1 },
      nilai: 1,
    });
    // April has no column in the table: the sheet takes it.
    expect(dataBernama(isian(both, 4), "Jumlah pelatihan yang dilaksanakan").data.tempat).toMatchObject({
      jenis: "sel",
      lembar: "Realisasi 2026",
    });
  });

  test("two columns for one month: which is meant is not guessed", () => {
    const twice = tabel(`
      | 1. JABATAN : Kepala Bidang Koperasi |
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI JAN | REALISASI JAN |
      | 1 | Tertib | Jumlah pelatihan yang dilaksanakan | Jumlah pelatihan yang dilaksanakan | 12 kegiatan | | |`);
    const [found] = semua(isian(twice, 1));
    expect(found?.data).toMatchObject({ tempat: { jenis: "ganda" }, wajib: false });
  });

  test("one column for the year takes every month's, and is owed at the end", () => {
    const one = tabel(`
      | 1. JABATAN : Kepala Bidang Koperasi |
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI |
      | 1 | Tertib | Jumlah pelatihan yang dilaksanakan | Jumlah pelatihan yang dilaksanakan | 12 kegiatan | |`);
    const [march, december] = [3, 12].map((m) => semua(isian(one, m))[0]?.data);
    expect([march?.tempat.jenis, march?.wajib, december?.wajib]).toEqual(["sel", false, true]);
  });

  test("a table without any such column has no place: it says what it would ask for", () => {
    const buku = isian(koperasi, 3);
    expect(buku.kolom).toEqual([]);
    expect(buku.jabatan[0]?.indikator.map((i) => [i.sumber, i.data.map((d) => d.nama)])).toEqual([
      ["tidak ada", [RAT, AKTIF]],
      ["tidak ada", ["Jumlah pelatihan yang dilaksanakan"]],
      ["tidak ada", [IKM]],
      ["tidak ada", ["Predikat SAKIP"]],
    ]);
  });
});

describe("what is still missing", () => {
  const siap = denganLembar(koperasi);
  const half = isiData(isiData(siap, 3, RAT, 42), 3, IKM, 85.5);

  test("is one list by jabatan, and a count", () => {
    const buku = isian(half, 3);
    expect(kemajuan(buku.jabatan)).toEqual({ terisi: 2, semua: 5 });
    expect(
      kurangBuku(buku).map(({ jabatan, kurang }) => [jabatan.jabatan, kurang.map((k) => k.data.nama)]),
    ).toEqual([["Kepala Bidang Koperasi", [AKTIF, "Jumlah pelatihan yang dilaksanakan", "Predikat SAKIP"]]]);
  });

  test("the next one comes after the one before, the first again after the last", () => {
    const buku = isian(half, 3);
    const id = (nama: string): string => dataBernama(buku, nama).data.id;
    expect(kosongBerikut(buku, null)?.data.nama).toBe(AKTIF);
    expect(kosongBerikut(buku, id(AKTIF))?.data.nama).toBe("Jumlah pelatihan yang dilaksanakan");
    expect(kosongBerikut(buku, id("Predikat SAKIP"))?.data.nama).toBe(AKTIF);
    expect(kosongBerikut(isian(koperasi, 3), null)).toBeNull();
  });
});

test("a row of the Realisasi sheet that would be new, and one that would be marked, are named", () => {
  const siap = denganLembar(koperasi);
  const rincian = (buku: typeof siap, jabatan: string[] | null = null) =>
    rincianSiapkan(buku, readWorkbook(buku), 2026, readPengaturan(buku), jabatan);
  expect(rincian(koperasi)).toMatchObject({ lembar: null, tetap: 0, hilang: [] });
  expect(rincian(koperasi).baru[0]).toEqual({
    jabatan: "Kepala Bidang Koperasi",
    indikator: "Persentase koperasi yang melaksanakan RAT",
    komponen: [RAT, AKTIF],
  });
  expect(rincian(koperasi, ["Sekretaris"]).baru).toEqual([]);
  expect(rincian(siap)).toMatchObject({ lembar: "Realisasi 2026", baru: [], tetap: 4, hilang: [] });
  const changed = ketik(isiData(siap, 1, IKM, 80), "IKI", { C5: "Angka kemiskinan" });
  expect(rincian(changed)).toMatchObject({
    baru: [{ indikator: "Angka kemiskinan" }],
    tetap: 3,
    hilang: [{ indikator: IKM, angka: true }],
  });
});
