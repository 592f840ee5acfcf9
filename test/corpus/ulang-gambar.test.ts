/** The five documents with other columns, numbers and labels read back exactly, in a style of worksheet each. */
import { readWorkbook } from "../../src/core/layout";
import { bandingkan } from "./banding";
import { bukuData, gambarBuku } from "./gambar/buku";
import { GAYA_UJI } from "./gaya-uji";
import type { HarapanLembar } from "./harapan";
import { NAMA_DOKUMEN } from "./seeds/benih";
import { susunDokumen } from "./susun";
import { TULISAN, tulisUlang } from "./ulang-gambar";

const KASUS = NAMA_DOKUMEN.flatMap((dokumen) =>
  TULISAN.map((tulisan, i) => {
    const dasar = GAYA_UJI[i % GAYA_UJI.length];
    if (!dasar) throw new Error("tidak ada gaya");
    return [`${dokumen}, ${tulisan.nama}, ${dasar.nama}`, { dokumen, tulisan, dasar }] as const;
  }),
);

/** A column's number is no part of its label. */
const tanpaNomor = (harapan: HarapanLembar[]): HarapanLembar[] =>
  harapan.map((l) => ({
    ...l,
    blok: l.blok.map((b) => ({
      ...b,
      baris: b.baris.map((r) => ({
        ...r,
        target: r.target.map((a) => ({ ...a, label: a.label.replace(/^\d\s+/, "") })),
      })),
    })),
  }));

describe("dokumen contoh yang diketik ulang terbaca tepat", () => {
  it.each(KASUS)("%s", (_, { dokumen, tulisan, dasar }) => {
    const gaya = { ...dasar, nomorKolom: "tanpa" as const };
    const buku = gambarBuku(tulisUlang(susunDokumen(dokumen, false), tulisan), gaya);
    expect(bandingkan(tanpaNomor(buku.harapan), readWorkbook(bukuData(buku, gaya))).beda).toEqual([]);
  });
});
