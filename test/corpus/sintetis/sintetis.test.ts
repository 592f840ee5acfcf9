/**
 * Random tables of other agencies. The seed is fixed, so that the suite says the same twice; `cari.ts` looks further.
 * What counts most: nothing is invented. A row that is not read exactly is shown by `cari.ts`, and the floor only rises.
 */
import fc from "fast-check";
import { readWorkbook } from "../../../src/core/layout";
import { bandingkan } from "../banding";
import { gambarBuku, bukuData } from "../gambar/buku";
import { gayaAcak } from "../gaya-acak";
import { NAMA_DOKUMEN } from "../seeds/benih";
import { susunDokumen } from "../susun";
import { gambarSintetis } from "./gambar";
import { soalSintetis } from "./soal";

const BATAS_TEPAT = 0.99;

describe("tabel acak instansi lain", () => {
  const hasil = fc
    .sample(soalSintetis, { numRuns: 200, seed: 11 })
    .map((soal) => gambarSintetis(soal))
    .map((b) => bandingkan(b.harapan, readWorkbook(b.data)));

  it("tidak ada baris atau blok yang dikarang", () => {
    expect(hasil.flatMap((h) => h.beda).filter((b) => b.includes("dikarang"))).toEqual([]);
  });

  it("baris terbaca tepat sekurang-kurangnya sebesar batas", () => {
    const jumlah = (f: (h: (typeof hasil)[number]) => number) => hasil.reduce((n, h) => n + f(h), 0);
    expect(jumlah((h) => h.tepat) / jumlah((h) => h.baris)).toBeGreaterThanOrEqual(BATAS_TEPAT);
  });
});

describe("dokumen contoh dalam gaya acak", () => {
  it("setiap baris terbaca tepat, tanpa blok yang dikarang", () => {
    const soal = fc.tuple(fc.constantFrom(...NAMA_DOKUMEN), gayaAcak);
    for (const [nama, gaya] of fc.sample(soal, { numRuns: 30, seed: 7 })) {
      const buku = gambarBuku(susunDokumen(nama, false), gaya);
      const { beda, baris, tepat } = bandingkan(buku.harapan, readWorkbook(bukuData(buku, gaya)));
      expect({ nama, gaya, tepat, karangan: beda.filter((b) => b.includes("dikarang")) }).toEqual({
        nama,
        gaya,
        tepat: baris,
        karangan: [],
      });
    }
  });
});
