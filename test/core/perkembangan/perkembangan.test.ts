/** How a year goes: the trend, what changed, and what is still to be typed, from a table of months. */
import fc from "fast-check";
import { findSkala } from "../../../src/core/capaian/skala";
import { hitungBuku } from "../../../src/core/hitung";
import { readWorkbook } from "../../../src/core/layout";
import { pengaturanBawaan } from "../../../src/core/pengaturan";
import {
  belumDiisi,
  perkembangan,
  perubahanSejak,
  rerata,
  selisihRerata,
} from "../../../src/core/perkembangan";
import type { BarisBanding } from "../../../src/core/perkembangan/perubahan";
import { workbook, worksheet } from "../worksheet";

const skala = findSkala(pengaturanBawaan.skala);
const opsi = { hariIni: "2026-11-22", pengaturan: pengaturanBawaan, skala };

const bulanan =
  "| 1. JABATAN : Kepala Bidang Koperasi |\n| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | REALISASI | | | |\n| | | | | | Jan | Feb | Mar | Apr |\n";
const triwulan =
  "| 1. JABATAN : Kepala Bidang Koperasi |\n| NO | SASARAN | INDIKATOR | SATUAN | TARGET | TARGET | | | | REALISASI | | | |\n| | | | | 2026 | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |\n";

function buka(tabel: string, periode: string | null = null) {
  const buku = workbook(worksheet(tabel, "IKI"));
  const lembar = readWorkbook(buku);
  const hasil = hitungBuku(buku, lembar, { periode, ...opsi });
  const jalan = perkembangan(buku, lembar, { ...opsi, ...hasil });
  let langkah = jalan.next();
  while (langkah.done !== true) langkah = jalan.next();
  const tren = langkah.value;
  return {
    ...hasil,
    tren,
    perubahan: tren.sebelum === null ? [] : perubahanSejak(hasil.baris, tren.sebelum.baris, skala),
    kosong: belumDiisi(buku, lembar, hasil.periode, hasil.baris, null),
  };
}

describe("the trend", () => {
  test("goes month by month up to the period, over complete rows, and says over how many", () => {
    const { tren } = buka(
      `${bulanan}| 1 | Mutu | Jumlah laporan yang disusun | laporan | 10 | 2 | 3 | 5 | |
       | 2 | Mutu | Persentase koperasi sehat | % | 80 | | 40 | 60 | |`,
    );
    expect(tren.titik.map(({ periode, nilai, dari, jumlah }) => [periode, nilai, dari, jumlah])).toEqual([
      ["2026-01", 20, 1, 2],
      ["2026-02", 50, 2, 2],
      ["2026-03", 87.5, 2, 2],
    ]);
    expect(tren.titik.map((t) => t.kategori)).toEqual([null, "Sangat Rendah", "Tinggi"]);
    expect(tren.sebelum?.periode).toBe("2026-02");
  });

  test("keeps the uncapped average beside the capped one", () => {
    const { tren } = buka(`${bulanan}| 1 | Mutu | Persentase koperasi sehat | % | 10 | 5 | 30 | | |`);
    expect(tren.titik.at(-1)).toMatchObject({ nilai: 120, utuh: 300 });
  });

  test("of quarters goes by quarters, and months that are prepared but empty do not count", () => {
    const { tren } = buka(
      `${triwulan}| 1 | Mutu | Persentase koperasi sehat | % | 80 | 60 | 70 | 75 | 80 | 61 | 70 | | |`,
    );
    expect(tren.titik.map(({ periode, nilai }) => [periode, nilai && Math.round(nilai)])).toEqual([
      ["2026-TW1", 102],
      ["2026-TW2", 100],
    ]);
  });

  test("has one point only where the year has no parts, and nothing to compare with", () => {
    const { tren } = buka(
      "| 1. JABATAN : Kasubbag |\n| NO | SASARAN | INDIKATOR | TARGET 2026 | REALISASI |\n| 1 | Mutu | Jumlah laporan | 10 | 5 |",
    );
    expect(tren.titik).toHaveLength(1);
    expect(tren.sebelum).toBeNull();
  });

  test("of many tables is worked out table by table, with the same figures as the whole", () => {
    const dua = workbook([
      worksheet(`${bulanan}| 1 | Mutu | Persentase koperasi sehat | % | 80 | 40 | 48 | | |`, "A"),
      worksheet(
        `${bulanan}| 1 | Mutu | Jumlah laporan yang disusun | laporan | 10 | 2 | 3 | | |`.replace(
          "Koperasi",
          "Pasar",
        ),
        "B",
      ),
    ]);
    const lembar = readWorkbook(dua);
    const hasil = hitungBuku(dua, lembar, { periode: "2026-02", ...opsi });
    const jalan = perkembangan(dua, lembar, { ...opsi, ...hasil });
    let langkah = 0;
    let kini = jalan.next();
    for (; kini.done !== true; kini = jalan.next()) langkah += 1;
    expect(langkah).toBe(2);
    expect(kini.value.sebelum?.baris).toEqual(hitungBuku(dua, lembar, { periode: "2026-01", ...opsi }).baris);
  });

  test("of a quarter that was asked for is told against the quarter before", () => {
    const tabel = `${bulanan}| 1 | Mutu | Jumlah laporan yang disusun | laporan | 10 | 2 | 3 | 5 | 0 |`;
    expect(buka(tabel, "2026-04").tren.sebelum?.periode).toBe("2026-03");
    expect(buka(tabel, "2026-TW2").tren.sebelum?.periode).toBe("2026-TW1");
    expect(buka(tabel, "2026-01").tren.sebelum).toBeNull();
  });
});

describe("what changed", () => {
  const jenis = (tabel: string) => {
    const [p] = buka(tabel).perubahan;
    return p && [p.jenis, p.kategori.lalu, p.kategori.kini];
  };
  const naik = (isi: string) =>
    `${bulanan}| 1 | Mutu | Persentase koperasi sehat | % | 80 | ${isi} | |\n| 2 | Mutu | Persentase pasar baik | % | 80 | 80 | 80 | |`;

  test.each([
    ["40 | 76", ["naikKategori", "Sangat Rendah", "Sangat Tinggi"]],
    ["76 | 40", ["turunKategori", "Sangat Tinggi", "Sangat Rendah"]],
    ["40 | 40.5", ["naik", "Sangat Rendah", "Sangat Rendah"]],
    ["40.5 | 40", ["turun", "Sangat Rendah", "Sangat Rendah"]],
    [" | 40", ["lengkap", null, "Sangat Rendah"]],
    ["40 | 40", undefined],
  ])("from one month to the next, %s", (isi, harapan) => {
    expect(jenis(naik(isi))).toEqual(harapan);
  });

  test("a sum that lacks this month is no longer complete, and no fall", () => {
    const { perubahan } = buka(
      `${bulanan}| 1 | Mutu | Jumlah laporan yang disusun | laporan | 10 | 2 | 3 | | |
       | 2 | Mutu | Persentase koperasi sehat | % | 80 | 40 | 40 | 60 | |`,
    );
    expect(perubahan.map((p) => [p.jenis, p.baris.indikator, p.kini])).toEqual([
      ["hilang", "Jumlah laporan yang disusun", null],
      ["naikKategori", "Persentase koperasi sehat", 75],
    ]);
  });

  const baris = (sifat: Partial<BarisBanding>): BarisBanding => ({
    lembar: "IKI",
    baris: 3,
    jabatan: "Kasubbag",
    indikator: "Jumlah laporan",
    status: "terhitung",
    capaian: null,
    capaianPeriode: null,
    kategori: null,
    ...sifat,
  });

  test("capaian against the period's target is never held against one of the year", () => {
    const kini = [baris({ capaianPeriode: 90 })];
    const lalu = [baris({ capaian: 40 })];
    expect(perubahanSejak(kini, lalu, skala)).toEqual([]);
    expect(selisihRerata(kini, lalu, 120)).toBeNull();
  });

  test("a jabatan's average is compared over the rows that are complete in both, capped in both", () => {
    const kini = [
      baris({ capaian: 300 }),
      baris({ baris: 4, capaian: 50 }),
      baris({ baris: 5, capaian: 10 }),
    ];
    const lalu = [
      baris({ capaian: 110 }),
      baris({ baris: 4, capaian: 40 }),
      baris({ baris: 5, status: "belum lengkap" }),
    ];
    expect(selisihRerata(kini, lalu, 120)).toBe(10);
  });

  test("nothing changed where both are the same; turned round, rises are falls", () => {
    const angka = fc.option(fc.integer({ min: 0, max: 200 }), { nil: null });
    const rows = fc
      .array(angka, { maxLength: 8 })
      .map((all) =>
        all.map((capaian, i) =>
          baris({ baris: i, capaian, status: capaian === null ? "belum lengkap" : "terhitung" }),
        ),
      );
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(perubahanSejak(a, a, skala)).toEqual([]);
        const [maju, mundur] = [perubahanSejak(a, b, skala), perubahanSejak(b, a, skala)];
        const jumlah = (daftar: typeof maju, j: string) => daftar.filter((p) => p.jenis === j).length;
        for (const [x, y] of [
          ["naik", "turun"],
          ["naikKategori", "turunKategori"],
          ["lengkap", "hilang"],
        ] as const)
          expect(jumlah(maju, x)).toBe(jumlah(mundur, y));
      }),
    );
  });
});

describe("what is still to be typed", () => {
  const sel = (isi: string, indikator = "Jumlah laporan yang disusun", periode: string | null = "2026-03") =>
    buka(`${bulanan}| 1 | Mutu | ${indikator} | laporan | 10 | ${isi} |`, periode).kosong.data.map(
      (d) => `${d.sel} ${d.label}${d.baru ? " (baru)" : ""}`,
    );

  test("a sum lacks every blank month up to the period, this month's and those before told apart", () => {
    expect(sel("2 | | | ")).toEqual(["IKI!G4 Feb", "IKI!H4 Mar (baru)"]);
  });

  test("a figure taken at its newest lacks one, and only where there is none at all", () => {
    expect(sel(" | | | ", "Indeks kepuasan masyarakat")).toEqual(["IKI!H4 Mar (baru)"]);
    expect(sel("70 | | | ", "Indeks kepuasan masyarakat")).toEqual([]);
  });

  test("komponen rows lack their own cells", () => {
    const { kosong } = buka(
      `| 1. JABATAN : Kepala Bidang Koperasi |
       | NO | SASARAN | INDIKATOR | FORMULASI | TARGET 2026 | Realisasi Jan | Realisasi Feb |
       | 1 | Mutu | Persentase koperasi sehat | Jumlah koperasi sehat / jumlah koperasi aktif x 100% | 80% | | |
       | | | | Jumlah koperasi sehat | | 4 | |
       | | | | Jumlah koperasi aktif | | | |`,
      "2026-02",
    );
    expect(kosong.data.map((d) => [d.nama, d.sel])).toEqual([["jumlah koperasi aktif", "IKI!G5"]]);
  });

  test("a table without realisasi columns has no place to type into", () => {
    const { kosong } = buka(
      "| 1. JABATAN : Kasubbag |\n| NO | SASARAN | INDIKATOR | TARGET 2026 |\n| 1 | Mutu | Jumlah laporan | 10 |",
    );
    expect(kosong.data).toEqual([]);
    expect(kosong.tanpaTempat.map((t) => t.indikator)).toEqual(["Jumlah laporan"]);
  });

  test("what is complete, or waits for its formula, lacks nothing", () => {
    expect(sel("2 | 3 | 1 | ")).toEqual([]);
    expect(sel("2 | 3 | 1 | ", "Jumlah laporan", "2026-02")).toEqual([]);
  });
});

test("an average of nothing is nothing, never 0", () => {
  expect(rerata([{ status: "belum lengkap", capaian: null, capaianPeriode: null }], 120)).toEqual({
    nilai: null,
    utuh: null,
    dari: 0,
    jumlah: 1,
  });
});
