/** Filling a unit and writing a carried sasaran out change what is mended and nothing else, in reading and in figures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { hitungBuku } from "../../../src/core/hitung";
import { readWorkbook } from "../../../src/core/layout";
import {
  denganUbahan,
  periksaBuku,
  rencanaPerbaikan,
  type Temuan,
  type UbahanSel,
} from "../../../src/core/rules";
import type { BarisTerbaca } from "../../../src/core/layout";
import type { WorkbookData } from "../../../src/core/sheet/grid";
import { openWorkbookFile } from "../../../src/file";

const periksa = (buku: WorkbookData, ...aturan: string[]): Temuan[] =>
  periksaBuku(buku, readWorkbook(buku), { aturan });

const rows = (buku: WorkbookData): { tempat: string; baris: BarisTerbaca }[] =>
  readWorkbook(buku).flatMap(({ nama, blok }) =>
    blok.flatMap((b) => b.baris.map((baris) => ({ tempat: nama, baris }))),
  );

/** A reading without units, and without whether a sasaran is carried. */
const tanpaSatuan = (buku: WorkbookData): unknown =>
  readWorkbook(buku).map(({ nama, blok }) => ({
    nama,
    blok: blok.map(({ baris, kolom, rentang, jabatan, jenis }) => ({
      rentang,
      jabatan,
      jenis,
      kolom: kolom.map(({ peran, kolom: k, label }) => [peran, k, label]),
      baris: baris.map(({ target, satuan: _satuan, sasaranLanjutan: _lanjutan, sel: _sel, ...rest }) => ({
        ...rest,
        target: target.map(({ satuan: _s, teks: _t, ...angka }) => angka),
      })),
    })),
  }));

const angka = (buku: WorkbookData): unknown =>
  hitungBuku(buku, readWorkbook(buku), { hariIni: "2026-11-22" }).baris.map(
    ({ baris, realisasi, target, capaian, targetPeriode, capaianPeriode, kategori, status, komponen }) => ({
      baris,
      realisasi,
      target,
      capaian,
      targetPeriode,
      capaianPeriode,
      kategori,
      status,
      komponen: komponen.map(({ nilai }) => nilai),
    }),
  );

/** Units taken off some targets, as if a planner had typed bare numbers. */
function tanpaSatuanTarget(buku: WorkbookData, keep: (sel: string) => boolean): WorkbookData {
  const ubahan = rows(buku).flatMap(({ tempat, baris }) =>
    baris.target.flatMap(({ sel, teks }): UbahanSel[] => {
      const m = /^(\d+(?:[.,]\d+)*)\s*[\p{L}%/ ]+$/u.exec(teks);
      if (!m?.[1] || keep(`${tempat}!${sel}`)) return [];
      return [{ lembar: tempat, sel, sebelum: teks, sesudah: m[1], format: "@" }];
    }),
  );
  return denganUbahan(buku, ubahan);
}

describe.each(["kapuas-hulu", "lampung-barat", "perekonomian", "purwakarta", "sampang"])("in %s", (nama) => {
  let buku: WorkbookData;
  beforeAll(async () => {
    const opened = await openWorkbookFile(
      new Uint8Array(readFileSync(join(__dirname, "../../corpus", `${nama}.xlsx`))),
    );
    if (opened.status !== "terbaca") throw new Error(nama);
    buku = opened.data;
  });

  test("units that were taken off come back as they were, and only they", () => {
    const odd = new Set(
      periksa(buku, "target-satuan-berbeda", "target-bukan-persen", "target-persen-untuk-jumlah").map(
        ({ lembar, indikator }) => `${lembar}|${indikator ?? ""}`,
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.nat(3), (n, rest) => {
        const bare = tanpaSatuanTarget(buku, (sel) => sel.length % n === rest || sel.endsWith(String(rest)));
        const { ubahan } = rencanaPerbaikan(bare, (kini) => periksa(kini, "target-tanpa-satuan"));
        const mended = denganUbahan(bare, ubahan);
        expect(tanpaSatuan(mended)).toEqual(tanpaSatuan(bare));
        expect(angka(mended)).toEqual(angka(bare));
        const cells = new Set(ubahan.map(({ lembar, sel }) => `${lembar}!${sel}`));
        const before = rows(buku);
        for (const [i, { tempat, baris }] of rows(mended).entries()) {
          if (odd.has(`${tempat}|${baris.indikator}`)) continue;
          for (const [k, { sel, satuan }] of baris.target.entries()) {
            if (!cells.has(`${tempat}!${sel}`)) continue;
            // "31 orang/bulan": the indikator announces the orang.
            const asli = before[i]?.baris.target[k]?.satuan?.toLowerCase().split("/")[0] ?? "";
            // "Jumlah koperasi … | 50 unit usaha": the planner's word was not the indikator's.
            if (asli !== "%" && !baris.indikator.toLowerCase().includes(asli)) continue;
            if (asli === "") continue;
            expect([sel, baris.indikator, satuan?.toLowerCase()]).toEqual([sel, baris.indikator, asli]);
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  test("a sasaran that is written out reads as it did while it was carried", () => {
    const terpisah = { ...buku, sheets: buku.sheets.map((s) => ({ ...s, merges: [] })) };
    const { ubahan } = rencanaPerbaikan(terpisah, (kini) => periksa(kini, "sasaran-lanjutan-kosong"));
    const mended = denganUbahan(terpisah, ubahan);
    expect(tanpaSatuan(mended)).toEqual(tanpaSatuan(terpisah));
    expect(angka(mended)).toEqual(angka(terpisah));
    expect(periksa(mended, "sasaran-lanjutan-kosong")).toEqual([]);
    const lain = (b: WorkbookData): string[] =>
      periksa(b, "nomor-kosong", "nomor-urut", "indikator-terlalu-banyak", "sasaran-majemuk").map(
        ({ kode, lembar, sel }) => `${kode} ${lembar}!${sel}`,
      );
    expect(lain(mended)).toEqual(lain(terpisah));
  });
});
