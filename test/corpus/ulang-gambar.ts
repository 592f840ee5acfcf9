/** Rewritings of a whole document, as another office would have typed the same decree: columns, numbers, sasaran. */
import type { Peran } from "../../src/core/kontrak";
import type { BarisDok, BlokDok, DokumenDok, KolomDok } from "./dokumen";

export interface Tulisan {
  nama: string;
  ubah: (blok: BlokDok) => BlokDok;
}

const baris = (blok: BlokDok, ubah: (b: BarisDok) => BarisDok): BlokDok => ({
  ...blok,
  baris: blok.baris.map(ubah),
});

const urut = (blok: BlokDok, urutan: readonly Peran[]): BlokDok => {
  const tempat = (k: KolomDok): number => (urutan.includes(k.peran) ? urutan.indexOf(k.peran) : 99);
  return { ...blok, nomorKolom: null, kolom: [...blok.kolom].sort((a, b) => tempat(a) - tempat(b)) };
};

/** Labels as others word them, by role; a column with years below keeps its word TARGET. */
const LABEL: Partial<Record<Peran, string>> = {
  no: "No. Urut",
  sasaran: "Rencana Hasil Kerja",
  indikator: "Indikator Kinerja Individu (IKI)",
  formulasi: "Rumus / Cara Menghitung",
  sumberData: "Sumber Data/Dokumen",
  ket: "Catatan",
};

const kosongkan = (label: string): KolomDok => ({ peran: "lain", label, anak: null, periode: null });

export const TULISAN: Tulisan[] = [
  {
    nama: "sasaran diulang di tiap baris",
    ubah: (blok) => baris(blok, (b) => ({ ...b, sasaranTercetak: b.sasaran, sasaranLanjutan: false })),
  },
  {
    nama: "tanpa kolom nomor",
    ubah: (blok) => ({ ...blok, nomorKolom: null, kolom: blok.kolom.filter((k) => k.peran !== "no") }),
  },
  {
    nama: "target dan sumber data di muka formulasi",
    ubah: (blok) => urut(blok, ["no", "sasaran", "indikator", "satuan", "target", "sumberData", "formulasi"]),
  },
  {
    nama: "indikator di muka sasaran",
    ubah: (blok) => urut(blok, ["no", "indikator", "sasaran", "formulasi", "target", "sumberData"]),
  },
  {
    nama: "nomor kolom diketik di dalam label",
    ubah: (blok) => ({
      ...blok,
      nomorKolom: null,
      kolom: blok.kolom.map((k, i) => ({ ...k, label: k.label === "" ? "" : `${String(i + 1)} ${k.label}` })),
    }),
  },
  {
    nama: "label dengan kata lain",
    ubah: (blok) => ({
      ...blok,
      kolom: blok.kolom.map((k) => ({ ...k, label: (k.label !== "" && LABEL[k.peran]) || k.label })),
    }),
  },
  {
    nama: "kolom kode, bukti dukung dan anggaran yang belum diisi",
    ubah: (blok) => ({
      ...blok,
      nomorKolom: null,
      kolom: blok.kolom.flatMap((k) =>
        k.peran === "indikator" ? [kosongkan("Kode"), k, kosongkan("Bukti Dukung")] : [k],
      ),
    }),
  },
  {
    nama: "nomor baris 01) dan huruf kecil di awal butir",
    ubah: (blok) => ({
      ...baris(blok, (b) => ({
        ...b,
        no: b.no === null || b.no.trim() === "" ? b.no : `${b.no.replace(/\D/g, "").padStart(2, "0")})`,
      })),
      tugas: blok.tugas,
    }),
  },
];

/** The document with each block written otherwise. */
export const tulisUlang = (dok: DokumenDok, { ubah }: Tulisan): DokumenDok => ({
  ...dok,
  blok: dok.blok.map(ubah),
});
