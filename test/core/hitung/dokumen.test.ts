/**
 * The two documents of the corpus, computed anew from their bare cells: which rows of figures stand for what was decided by
 * reading the sheets, and the arithmetic here is this file's own.
 */
import { readFileSync } from "node:fs";
import { hitungBuku } from "../../../src/core/hitung";
import type { BarisHitung } from "../../../src/core/kontrak";
import { readWorkbook } from "../../../src/core/layout";
import { type WorkbookData, formatAt, valueAt } from "../../../src/core/sheet/grid";
import { openWorkbookFile } from "../../../src/file";

type Cara =
  /** The row's own months: the newest one, or their sum. */
  | { jenis: "akhir" | "jumlah" }
  /** Rows of pembilang and penyebut; whether each is summed. */
  | { jenis: "rasio"; atas: [baris: number, jumlah: boolean]; bawah: [baris: number, jumlah: boolean] }
  | { jenis: "tumbuh"; kini: number; lalu: number };

type Rencana = Record<string, Record<number, Cara>>;

const akhir: Cara = { jenis: "akhir" };
const jumlah: Cara = { jenis: "jumlah" };
const jumlahPer = (atas: number, bawah: number): Cara => ({
  jenis: "rasio",
  atas: [atas, true],
  bawah: [bawah, true],
});
const akhirPer = (atas: number, bawah: number): Cara => ({
  jenis: "rasio",
  atas: [atas, false],
  bawah: [bawah, false],
});

interface Dokumen {
  berkas: string;
  tahun: number;
  /** 0-based columns of the target and of January. */
  target: number;
  januari: number;
  rencana: Rencana;
}

const dokumen: readonly Dokumen[] = [
  {
    berkas: "test/corpus/sampang.xlsx",
    tahun: 2024,
    target: 5,
    januari: 6,
    rencana: {
      Sekretaris: { 27: jumlahPer(28, 29) },
      "Kasubbag Umum": { 21: akhir, 22: akhir, 23: akhir, 24: akhir, 25: akhir },
      "Kasubbag Program": { 21: jumlahPer(22, 23) },
      "Kabid Koperasi UM": {
        26: akhirPer(27, 28),
        29: { jenis: "tumbuh", kini: 30, lalu: 31 },
        32: akhirPer(33, 34),
        35: akhirPer(36, 37),
      },
      "Kabid Perindustrian": {
        21: akhirPer(22, 23),
        24: akhirPer(25, 26),
        27: { jenis: "rasio", atas: [28, true], bawah: [29, false] },
      },
      "Kabid Perdagangan": { 24: akhir, 25: akhir, 26: jumlahPer(27, 28), 29: akhir, 30: akhir },
      "Kabid Sarana Distribusi": { 26: akhirPer(27, 28) },
    },
  },
  {
    berkas: "test/corpus/kapuas-hulu.xlsx",
    tahun: 2025,
    target: 6,
    januari: 7,
    rencana: {
      IKI: {
        // 20 and 84: the formula lost its bar, so until it is confirmed the row's own months count.
        ...{ 20: akhir, 23: akhir, 24: akhir, 25: akhir, 26: akhir, 44: akhirPer(45, 46), 64: jumlah },
        ...{ 65: jumlah, 84: akhir, 87: akhir, 88: jumlah, 103: jumlah, 104: jumlah, 121: jumlah },
        ...{ 138: jumlah, 139: akhir, 140: jumlah, 141: akhir, 158: jumlah, 159: jumlah, 177: jumlah },
        ...{ 178: jumlah, 196: jumlah, 197: jumlah, 215: jumlah, 216: jumlah, 217: jumlah, 218: jumlah },
        ...{ 240: jumlah, 241: jumlah, 242: jumlah, 243: jumlah, 260: jumlah, 261: jumlah, 280: jumlah },
        281: jumlah,
      },
    },
  },
];

const letter = (col: number): string => String.fromCharCode(65 + col);

/** What one row of months comes to; null where nothing was typed. */
function ofRow(isi: readonly (number | null)[], sum: boolean): { nilai: number | null; penuh: boolean } {
  const known = isi.filter((v) => v !== null);
  const nilai = known.length === 0 ? null : sum ? known.reduce((a, b) => a + b, 0) : (known.at(-1) ?? null);
  return { nilai, penuh: sum ? known.length === isi.length : known.length > 0 };
}

/** "1.500" and "60 %" and "12 Produk" as these two documents write their targets. */
function targetOf(isi: string | number | boolean | null, format: string): number | null {
  if (typeof isi === "number") return format.includes("%") ? isi * 100 : isi;
  const digits = /^\d[\d.]*/.exec(String(isi))?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(".", ""));
}

interface Harapan {
  realisasi: number | null;
  target: number | null;
  capaian: number | null;
  status: BarisHitung["status"];
  sel: string[][];
}

function harapan(buku: WorkbookData, d: Dokumen, lembar: string, baris: number, bulan: number): Harapan {
  const grid = buku.sheets.find((s) => s.nama === lembar);
  const cara = d.rencana[lembar]?.[baris];
  if (!grid || !cara) throw new Error(`${lembar} ${baris} is not planned`);
  const months = (row: number): (number | null)[] =>
    Array.from({ length: bulan }, (_, m) => {
      const value = valueAt(grid, row - 1, d.januari + m);
      const percent = formatAt(grid, row - 1, d.januari + m).includes("%");
      return typeof value === "number" ? (percent ? value * 100 : value) : null;
    });
  const cells = (row: number): string[] =>
    Array.from(
      { length: 12 },
      (_, m) => `${/^\w+$/.test(lembar) ? lembar : `'${lembar}'`}!${letter(d.januari + m)}${row}`,
    );
  const value = ((): { nilai: number | null; penuh: boolean; sel: string[][] } => {
    switch (cara.jenis) {
      case "akhir":
      case "jumlah":
        return { ...ofRow(months(baris), cara.jenis === "jumlah"), sel: [cells(baris)] };
      case "rasio": {
        const [a, b] = [cara.atas, cara.bawah].map(([row, sum]) => ofRow(months(row), sum));
        const known = a !== undefined && b !== undefined && a.nilai !== null && b.nilai !== null;
        return {
          nilai: known ? ((a.nilai ?? 0) / (b.nilai ?? 0)) * 100 : null,
          penuh: known && a.penuh && b.penuh,
          sel: [cells(cara.atas[0]), cells(cara.bawah[0])],
        };
      }
      case "tumbuh": {
        const kini = ofRow(months(cara.kini), false).nilai;
        const lalu = ofRow(months(cara.lalu), false).nilai;
        return {
          nilai: kini === null || lalu === null ? null : ((kini - lalu) / lalu) * 100,
          penuh: kini !== null && lalu !== null,
          sel: [cells(cara.kini), cells(cara.lalu)],
        };
      }
    }
  })();
  const target = targetOf(valueAt(grid, baris - 1, d.target), formatAt(grid, baris - 1, d.target));
  const done = value.penuh && value.nilai !== null;
  return {
    realisasi: value.nilai,
    target,
    capaian: done && target !== null ? ((value.nilai ?? 0) / target) * 100 : null,
    status: !done ? "belum lengkap" : target === null ? "tidak dapat dihitung" : "terhitung",
    sel: value.sel,
  };
}

const kategori = (c: number | null): string | null =>
  c === null
    ? null
    : c >= 91
      ? "Sangat Tinggi"
      : c >= 76
        ? "Tinggi"
        : c >= 66
          ? "Sedang"
          : c >= 51
            ? "Rendah"
            : "Sangat Rendah";

const near = (a: number | null): unknown => (a === null ? null : (expect.closeTo(a, 6) as unknown));

describe.each(dokumen)("$berkas", (d) => {
  let buku: WorkbookData;
  beforeAll(async () => {
    const opened = await openWorkbookFile(readFileSync(d.berkas));
    if (opened.status === "galat") throw new Error(opened.kode);
    buku = opened.data;
  });

  const periods: [string, number][] = [
    ...Array.from({ length: 12 }, (_, m): [string, number] => [
      `${d.tahun}-${String(m + 1).padStart(2, "0")}`,
      m + 1,
    ]),
    [`${d.tahun}-TW2`, 6],
    [`${d.tahun}-S1`, 6],
    [String(d.tahun), 12],
  ];

  test.each(periods)("%s", (periode, bulan) => {
    const { baris } = hitungBuku(buku, readWorkbook(buku), { periode, hariIni: "2026-11-22" });
    const rows = Object.entries(d.rencana).flatMap(([lembar, rows]) =>
      Object.keys(rows).map((r) => ({ lembar, baris: Number(r) })),
    );
    expect(baris.map((b) => ({ lembar: b.lembar, baris: b.baris }))).toEqual(rows);
    for (const b of baris) {
      const h = harapan(buku, d, b.lembar, b.baris, bulan);
      expect({
        at: `${b.lembar} ${b.baris}`,
        realisasi: b.realisasi,
        target: b.target,
        capaian: b.capaian,
        kategori: b.kategori,
        status: b.status,
        ofYear: [b.targetPeriode, b.capaianPeriode],
      }).toEqual({
        at: `${b.lembar} ${b.baris}`,
        realisasi: near(h.realisasi),
        target: near(h.target),
        capaian: near(h.capaian),
        kategori: kategori(h.capaian),
        status: h.status,
        ofYear: [null, null],
      });
      const filled = b.komponen.map((k) => k.sel).filter((sel) => sel.length > 0);
      if (filled.length > 0) expect(filled).toEqual(h.sel);
    }
  });
});
