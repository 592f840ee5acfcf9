/** The sheet of odd workbooks, filled in odd ways: LibreOffice and hitung say the same of every line. */
import type { Edit } from "../../../../src/core/edits";
import { hitungBuku } from "../../../../src/core/hitung";
import { readWorkbook } from "../../../../src/core/layout";
import { evaluateWorkbook } from "../../../../src/calc";
import { loadEngineInNode } from "../../../../src/calc/node";
import { parseAddress } from "../../../../src/core/sheet/address";
import type { CellValue, WorkbookData } from "../../../../src/core/sheet/grid";
import { writeNewWorkbook } from "../../../../src/file";
import { workbook, worksheet } from "../../worksheet";
import { type Kasus, bedaLembar, lembarPerencana } from "./banding";
import { bukuGanjil } from "./buku-ganjil";
import { type SelIsian, hariIni, isi, siapkan, terapkan } from "./lembar";

const chance = (seed: number): number => {
  const x = Math.sin(seed * 12.9898) * 43758.5453;
  return x - Math.floor(x);
};
const odd = (sel: SelIsian): CellValue | undefined => {
  const some: (CellValue | undefined)[] = [0, undefined, "-", "proses", -3.5, 7, 12, "BB", 1 / 3, undefined];
  return some[Math.floor(chance(sel.baris * 7 + sel.bulan * 3) * some.length)];
};
const isian: Record<string, (sel: SelIsian) => CellValue | undefined> = {
  "tak diisi": () => undefined,
  "sebagian diketik": (s) => (s.bulan === 4 || s.bulan === 6 ? (s.satuan === "%" ? 0.5 : 5) : undefined),
  ganjil: odd,
};

export async function berkas(buku: WorkbookData, edits: readonly Edit[]): Promise<Uint8Array> {
  return writeNewWorkbook([...buku.sheets.flatMap(lembarPerencana), ...edits]);
}

async function kasusOf(nama: string, tabel: string, tahun: number): Promise<Kasus[]> {
  const buku = workbook(worksheet(tabel, "IKI"));
  const all: Kasus[] = [];
  for (const triwulan of [undefined, true])
    for (const [cara, angka] of Object.entries(isian)) {
      const opsi = triwulan === undefined ? {} : { triwulan };
      const first = siapkan(buku, tahun, opsi).edits;
      const filled = isi(terapkan(buku, first), tahun, angka);
      const again = siapkan(filled, tahun, opsi).edits;
      const settings = first.filter(
        (e) => ("lembar" in e && e.lembar === "Pengaturan IKI") || e.kind === "name",
      );
      all.push({
        nama: `${nama}, ${triwulan ? "triwulan" : "bulan"}, ${cara}`,
        tahun,
        buku: terapkan(filled, again),
        bytes: await berkas(buku, [...settings, ...again]),
      });
    }
  return all;
}

test("every workbook, filled in every way", async () => {
  const all = await Promise.all(
    Object.entries(bukuGanjil).map(([n, { tabel, tahun }]) => kasusOf(n, tabel, tahun)),
  );
  expect(await bedaLembar(all.flat())).toEqual([]);
}, 180_000);

test.each(Object.entries(bukuGanjil))(
  "%s: hitung says the same before and after the sheet is made",
  (_, { tabel, tahun }) => {
    const buku = workbook(worksheet(tabel, "IKI"));
    const say = (b: WorkbookData) =>
      hitungBuku(b, readWorkbook(b), { hariIni }).baris.map((x) => [
        x.indikator,
        x.realisasi,
        x.capaian,
        x.capaianPeriode,
        x.kategori,
        x.status,
      ]);
    expect(say(buku).length).toBe(tabel.match(/^\| *\d+ \|/gm)?.length);
    expect(say(terapkan(buku, siapkan(buku, tahun).edits))).toEqual(say(buku));
  },
);

/** The planner's table, or the setting, changed after the sheet was made: by what stands in its cells, or in one of them. */
const ubah = (buku: WorkbookData, dari: string | number, ke: CellValue): WorkbookData => {
  const at = typeof dari === "string" ? parseAddress(dari) : null;
  return {
    ...buku,
    sheets: buku.sheets.map((s) =>
      s.nama.startsWith("Realisasi") || (at !== null && s.nama !== "IKI")
        ? s
        : {
            ...s,
            values: s.values.map((line, r) =>
              line.map((v, c) => ((at === null ? v === dari : r === at.row && c === at.col) ? ke : v)),
            ),
          },
    ),
  };
};

describe("the table changes after the sheet was made", () => {
  beforeAll(loadEngineInNode);
  const perubahan: [string, string, string | number, CellValue][] = [
    ["angka target", "target murni dan perubahan", 120, 150],
    ["teks target", "target tahun dan target P-APBD", "120 Orang", "150 Orang"],
    ["target yang kosong diisi", "dua tahun", "G5", 77],
    ["target dikosongkan", "target murni dan perubahan", 120, null],
    ["target perubahan yang kosong diisi", "target murni dan perubahan", "G5", 44],
    ["target persen", "target murni dan perubahan", "3,5% - 4%", "95%"],
    ["target triwulan", "target triwulan di samping target tahun", "G4", 30],
    ["target tahun di samping triwulan", "target triwulan di samping target tahun", "F4", 120],
    ["target triwulan yang kosong diisi", "target triwulan di samping target tahun", "G6", 1],
    ["target menjadi teks", "bulan bolong di tengah, jumlah", 84, "delapan puluh"],
    ["target nol dikosongkan", "target negatif, nol, rentang, ≥, predikat", "F6", null],
    ["angka realisasi", "bulan bolong di tengah, jumlah", "H4", 5],
    ["realisasi persen tanpa format", "teks di sel bulan", 75, 88],
    ["realisasi teks", "teks di sel bulan", "2 Dokumen", "3 Dokumen"],
    ["realisasi kosong diisi", "semester", "H4", 45],
    ["murni berlaku", "target murni dan perubahan", "perubahan", "murni"],
    ["murni berlaku per triwulan", "target sebelum dan sesudah perubahan per triwulan", "perubahan", "murni"],
    ["murni berlaku, P-APBD", "target tahun dan target P-APBD", "perubahan", "murni"],
  ];

  test("the sheet and hitung still agree", async () => {
    const all = await Promise.all(
      perubahan.map(async ([apa, nama, dari, ke]): Promise<Kasus> => {
        const { tabel, tahun } = bukuGanjil[nama] ?? { tabel: "", tahun: 0 };
        const asli = workbook(worksheet(tabel, "IKI"));
        const { edits } = siapkan(asli, tahun);
        const sel = parseAddress(String(dari)) === null ? dari : null;
        const changed = edits.map((e): Edit =>
          e.kind === "write" && e.lembar === "Pengaturan IKI"
            ? {
                ...e,
                contents: e.contents.map((line) => line.map((c) => (sel !== null && c === sel ? ke : c))),
              }
            : e,
        );
        const buku = evaluateWorkbook(ubah(terapkan(asli, changed), dari, ke), "all");
        return { nama: apa, tahun, buku, bytes: await berkas(ubah(asli, dari, ke), changed) };
      }),
    );
    expect(await bedaLembar(all, false)).toEqual([]);
  }, 60_000);
});
