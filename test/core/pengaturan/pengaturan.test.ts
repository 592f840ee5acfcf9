import { readSkala } from "../../../src/core/capaian/check-skala";
import { hitungCapaian } from "../../../src/core/capaian/hitung-capaian";
import { skalaBawaan } from "../../../src/core/capaian/skala";
import { type Edit, isFormula } from "../../../src/core/edits";
import {
  type Pengaturan,
  kunciBaris,
  pengaturanBawaan,
  pengaturanEdits,
  readPengaturan,
} from "../../../src/core/pengaturan";
import { parseAddress } from "../../../src/core/sheet/address";
import type { CellValue, SheetGrid, WorkbookData } from "../../../src/core/sheet/grid";
import { ownSheets } from "../../../src/core/sheet/own";

/** What the workbook holds after the edits: added sheets, written cells, names. */
function applied(buku: WorkbookData, edits: readonly Edit[]): WorkbookData {
  const sheets = new Map(
    buku.sheets.map((s) => [
      s.nama,
      { v: s.values.map((r) => [...r]), f: (s.formulas ?? []).map((r) => [...r]) },
    ]),
  );
  const names = new Map(buku.names.map((n) => [n.nama, n.acuan]));
  for (const e of edits) {
    if (e.kind === "addSheet") sheets.set(e.lembar, { v: [], f: [] });
    if (e.kind === "name" && e.acuan !== null) names.set(e.nama, e.acuan);
    const sheet = e.kind === "write" ? sheets.get(e.lembar) : undefined;
    if (e.kind !== "write" || !sheet) continue;
    e.contents.forEach((line, r) =>
      line.forEach((c, k) => {
        const row = (sheet.v[e.row + r] ??= []);
        row[e.col + k] = isFormula(c) ? c.nilai : c;
        (sheet.f[e.row + r] ??= [])[e.col + k] = isFormula(c) ? c.formula : null;
      }),
    );
  }
  const grids = [...sheets].map(([nama, { v, f }]): SheetGrid => {
    const width = Math.max(0, ...Array.from(v, (r: CellValue[] | undefined) => r?.length ?? 0));
    const dense = <T>(rows: (T | null)[][]): (T | null)[][] =>
      Array.from({ length: v.length }, (_, r) =>
        Array.from({ length: width }, (__, c) => rows[r]?.[c] ?? null),
      );
    return {
      nama,
      firstRow: 0,
      firstCol: 0,
      values: dense<CellValue>(v),
      formats: null,
      formulas: dense(f),
      merges: null,
    };
  });
  return { sheets: grids, names: [...names].map(([nama, acuan]) => ({ nama, acuan })) };
}

const kosong: WorkbookData = { sheets: [], names: [] };

/** The workbook after a person typed into the sheet. */
function typed(buku: WorkbookData, cells: Record<string, CellValue>): WorkbookData {
  const [sheet] = buku.sheets;
  if (!sheet) throw new Error("no sheet");
  const values = sheet.values.map((r) => [...r]);
  for (const [address, value] of Object.entries(cells)) {
    const at = parseAddress(address);
    const row = at && values[at.row];
    if (at && row) row[at.col] = value;
  }
  return { ...buku, sheets: [{ ...sheet, values }] };
}

/** The address of the cell right of the one that holds a label. */
function beside(buku: WorkbookData, label: string): string {
  const row = buku.sheets[0]?.values.findIndex((r) => r[0] === label) ?? -1;
  return `B${row + 1}`;
}

const pilihan: Pengaturan = {
  ...pengaturanBawaan,
  aturanTurun: "rasio-terbalik",
  batas: null,
  baris: new Map([
    [
      kunciBaris("Kepala Bidang Koperasi", "Persentase koperasi sehat"),
      {
        jabatan: "Kepala Bidang Koperasi",
        indikator: "Persentase koperasi sehat",
        polaritas: "naik",
        konsolidasi: "nilai akhir",
        targetMaksimal: true,
        formula: { teks: "A\nB", pengganti: "A dibagi B dikali 100%", ekspresi: "c1 / c2 * 100" },
        komponen: [{ nama: "Jumlah koperasi sehat", konsolidasi: "nilai akhir" }],
      },
    ],
  ]),
  kolomPasti: { "no|sasaran|indikator|target": { "target > 2024": "target" } },
  aturanMati: ["spasi-berlebih", "target-turun"],
  diabaikan: [
    {
      kode: "salah-ketik",
      lembar: "2026",
      jabatan: "Kepala Bidang Koperasi",
      kolom: "C",
      indikator: "Persentase koperasi sehat",
      alasan: "istilah daerah",
    },
    { kode: "jabatan-ganda", lembar: "2026", jabatan: "", kolom: "A6", indikator: "", alasan: "" },
  ],
};

test("without the sheet the defaults count", () => {
  expect(readPengaturan(kosong)).toEqual(pengaturanBawaan);
});

test("what is written is read back, and the sheet is known as ours", () => {
  const buku = applied(kosong, pengaturanEdits(kosong, pilihan));
  expect(ownSheets(buku.names)).toEqual(new Set(["Pengaturan IKI"]));
  expect(readPengaturan(buku)).toEqual(pilihan);
});

test.each(skalaBawaan.map((s) => [s.id]))("the scale %s survives the sheet", (skala) => {
  const buku = applied(kosong, pengaturanEdits(kosong, { ...pengaturanBawaan, skala }));
  const read = readPengaturan(buku);
  expect([read.skala, read.skalaSendiri, read.catatan]).toEqual([skala, [], []]);
});

const cellsOf = (buku: WorkbookData): CellValue[] => buku.sheets.flatMap((s) => s.values.flat());

test("roles and rules stand on the sheet as words, and ids of earlier versions are read too", () => {
  const roles = { A: "penanggungJawab", B: "lain", C: "sumberData" } as const;
  const p: Pengaturan = { ...pilihan, kolomPasti: { "a | b": roles } };
  const buku = applied(kosong, pengaturanEdits(kosong, p));
  const words = cellsOf(buku);
  expect(words).toEqual(expect.arrayContaining(["Penanggung jawab", "Tidak dipakai", "Sumber data"]));
  expect(words).toEqual(expect.arrayContaining(["Spasi berlebih", "Salah ketik"]));
  expect(words).not.toEqual(expect.arrayContaining(["penanggungJawab"]));
  expect(readPengaturan(buku)).toEqual(p);
  const ids: Record<string, string> = {
    "Penanggung jawab": "penanggungJawab",
    "Tidak dipakai": "lain",
    "Sumber data": "sumberData",
    "Spasi berlebih": "spasi-berlebih",
    "Salah ketik": "salah-ketik",
  };
  const [sheet] = buku.sheets;
  if (!sheet) throw new Error("no sheet");
  const values = sheet.values.map((r) => r.map((v) => (typeof v === "string" ? (ids[v] ?? v) : v)));
  expect(readPengaturan({ ...buku, sheets: [{ ...sheet, values }] })).toEqual(p);
});

test("a column told by its neighbour survives the sheet, and the blank key of earlier versions does", () => {
  const kolomPasti = {
    "no | satuan": { "(tanpa judul, di kanan satuan)": "target", "": "realisasi" },
  } as const;
  const buku = applied(kosong, pengaturanEdits(kosong, { ...pengaturanBawaan, kolomPasti }));
  expect(readPengaturan(buku).kolomPasti).toEqual(kolomPasti);
});

test("what is there already is not written again", () => {
  const buku = applied(kosong, pengaturanEdits(kosong, pilihan));
  expect(pengaturanEdits(buku, pilihan)).toEqual([]);
});

test("a change writes only the lines that differ, guarded by what they held", () => {
  const buku = applied(kosong, pengaturanEdits(kosong, pengaturanBawaan));
  const edits = pengaturanEdits(buku, { ...pengaturanBawaan, batas: 100 });
  expect(edits).toMatchObject([
    {
      kind: "write",
      contents: [["Batas capaian di ringkasan (%)", 100]],
      before: [["Batas capaian di ringkasan (%)", 120]],
    },
  ]);
});

test("a choice taken back leaves a blank line", () => {
  const buku = applied(kosong, pengaturanEdits(kosong, pilihan));
  const after = applied(buku, pengaturanEdits(buku, { ...pilihan, baris: new Map() }));
  expect(readPengaturan(after).baris.size).toBe(0);
});

test("a sheet of an earlier version gets the tables that it lacks", () => {
  const buku = applied(kosong, pengaturanEdits(kosong, pilihan));
  const [sheet] = buku.sheets;
  if (!sheet) throw new Error("no sheet");
  const width = sheet.values[4]?.indexOf("Aturan yang dimatikan") ?? 0;
  const lama = { ...sheet, values: sheet.values.map((row) => row.slice(0, width)) };
  const dulu = { ...buku, sheets: [lama] };
  expect(readPengaturan(dulu)).toEqual({ ...pilihan, aturanMati: [], diabaikan: [] });
  expect(readPengaturan(applied(dulu, pengaturanEdits(dulu, pilihan)))).toEqual(pilihan);
});

test("another scale brings its bands and moves the names that formulas use", () => {
  const buku = applied(kosong, pengaturanEdits(kosong, pengaturanBawaan));
  const after = applied(buku, pengaturanEdits(buku, { ...pengaturanBawaan, skala: "sakip" }));
  expect(readPengaturan(after).skala).toBe("sakip");
  const rows = (b: WorkbookData): string | undefined =>
    b.names.find((n) => n.nama === "_IKI_SKALA_BATAS")?.acuan;
  expect([rows(buku), rows(after)]).toEqual([
    expect.stringMatching(/\$G\$16:\$G\$20$/) as string,
    expect.stringMatching(/\$G\$16:\$G\$22$/) as string,
  ]);
});

describe("a person changes the sheet", () => {
  const buku = applied(kosong, pengaturanEdits(kosong, pengaturanBawaan));

  test("a band: the scale becomes one of their own", () => {
    const read = readPengaturan(typed(buku, { A19: 90, B19: "Istimewa" }));
    expect(read.catatan).toEqual([]);
    expect(hitungCapaian({ target: 100, realisasi: 90 }, read).kategori).toBe("Istimewa");
  });

  test("a refused scale is not written over when another setting is kept", () => {
    const buku = applied(kosong, pengaturanEdits(kosong, pengaturanBawaan));
    const rusak = typed(buku, { A17: 66 });
    const read = readPengaturan(rusak);
    expect(read.catatan).not.toEqual([]);
    const lanjut = applied(rusak, pengaturanEdits(rusak, { ...read, batas: 100 }));
    const ulang = readPengaturan(lanjut);
    expect([ulang.batas, ulang.skala, ulang.catatan]).toEqual([100, read.skala, read.catatan]);
  });

  test.each([
    [{ A17: 66 }, "capaian.skalaTumpang"],
    [{ A16: 40 }, "capaian.skalaDasar"],
  ])("bands out of order, %j: no kategori at all, and a sentence that says why", (isi, kunci) => {
    const read = readPengaturan(typed(buku, isi));
    expect(read.catatan.map((p) => p.kunci)).toEqual([kunci]);
    const { capaian, kategori, catatan } = hitungCapaian({ target: 100, realisasi: 95 }, read);
    expect([capaian, kategori]).toEqual([95, null]);
    expect(catatan.map((p) => p.kunci)).toEqual(["capaian.skalaDitolak", kunci]);
  });

  test("a rule or cap that is none: told, the default counts", () => {
    const read = readPengaturan(
      typed(buku, {
        [beside(buku, "Aturan polaritas turun")]: "terserah",
        [beside(buku, "Batas capaian di ringkasan (%)")]: "banyak",
      }),
    );
    expect([read.aturanTurun, read.batas, read.catatan.map((p) => p.kunci)]).toEqual([
      "selisih",
      120,
      ["pengaturan.aturanTakDikenal", "pengaturan.batasTakTerbaca"],
    ]);
  });

  test("the name of a scale over other bands: the bands count", () => {
    const read = readPengaturan(typed(buku, { [beside(buku, "Skala kategori")]: "sakip" }));
    expect([read.skala, read.catatan.map((p) => p.kunci)]).toEqual([
      "permendagri-86-2017",
      ["pengaturan.namaSkalaBeda"],
    ]);
  });
});

test("a scale of one's own is kept", () => {
  const read = readSkala({
    id: "kota",
    nama: "Kota Contoh",
    pita: [
      { kategori: "Kurang", dari: 0 },
      { kategori: "Baik", dari: 75, dariTermasuk: false },
    ],
  });
  if (read.status !== "terbaca") throw new Error("refused");
  const p = { ...pengaturanBawaan, skala: "kota", skalaSendiri: [read.skala] };
  const back = readPengaturan(applied(kosong, pengaturanEdits(kosong, p)));
  expect(back.catatan).toEqual([]);
  expect([75, 75.01].map((r) => hitungCapaian({ target: 100, realisasi: r }, back).kategori)).toEqual([
    "Kurang",
    "Baik",
  ]);
});
