/** How the findings are laid out: the worst first, many of one rule as one row, and still while the planner works. */
import type { Temuan, Tingkat } from "../../src/core/rules";
import { butirTemuan } from "../../src/taskpane/periksa/daftar";
import { kelompokkan, susun } from "../../src/taskpane/periksa/kelompok";
import type { Kelompok } from "../../src/taskpane/periksa/kelompok";

const satu = (jabatan: string, kode: string, tingkat: Tingkat, sel: string, lembar = "IKI"): Temuan => ({
  kode,
  tingkat,
  lembar,
  sel,
  jabatan,
  indikator: `Indikator ${sel}`,
  pesan: { kunci: `rules.${kode}`, isi: {} },
  perbaikan: null,
});

const nama = { jabatan: ({ jabatan }: Temuan) => jabatan ?? "", aturan: (kode: string) => kode };
const perJabatan = (temuan: readonly Temuan[]): Kelompok[] =>
  kelompokkan(butirTemuan(temuan, null), "jabatan", nama);

const camat = [
  satu("Camat", "spasi-berlebih", "saran", "C4"),
  satu("Camat", "nomor-urut", "peringatan", "A5"),
];
const lurah = [
  satu("Lurah", "sel-galat", "galat", "F14"),
  satu("Lurah", "sumber-data-kosong", "peringatan", "G14"),
];
const teks = ["E4", "F4", "G4", "E5"].map((sel) => satu("Sekcam", "target-angka-teks", "saran", sel));

test("the group with the gravest findings comes first, and its head counts each level", () => {
  const { kelompok } = susun(perJabatan([...camat, ...teks, ...lurah]), "", false, null);
  expect(kelompok.map(({ judul, jumlah }) => [judul, jumlah])).toEqual([
    ["Lurah", { galat: 1, peringatan: 1, saran: 0 }],
    ["Camat", { galat: 0, peringatan: 1, saran: 1 }],
    ["Sekcam", { galat: 0, peringatan: 0, saran: 4 }],
  ]);
});

test("in a group galat stand before peringatan, and these before saran", () => {
  const [pertama] = perJabatan(camat);
  expect(pertama?.baris.map(({ kode }) => kode)).toEqual(["nomor-urut", "spasi-berlebih"]);
});

test("three findings of one rule are one row, two are not, and a rule's own group has no such row", () => {
  const baris = (temuan: readonly Temuan[]) => perJabatan(temuan)[0]?.baris.map(({ butir }) => butir.length);
  expect(baris(teks)).toEqual([4]);
  expect(baris(teks.slice(0, 2))).toEqual([1, 1]);
  const [aturan] = kelompokkan(butirTemuan(teks, null), "aturan", nama);
  expect(aturan?.baris).toHaveLength(4);
});

test("the same jabatan on two sheets is told apart by the sheet", () => {
  const dua = perJabatan([
    satu("Camat", "nomor-urut", "peringatan", "A5", "Murni"),
    satu("Camat", "nomor-urut", "peringatan", "A5", "Perubahan"),
    ...lurah,
  ]);
  expect(dua.map(({ judul, keterangan }) => [judul, keterangan])).toEqual([
    ["Camat", "Murni"],
    ["Camat", "Perubahan"],
    ["Lurah", null],
  ]);
});

test("of many groups the first ones are open as far as they fit; of few all are", () => {
  const banyak = Array.from({ length: 40 }, (_, i) => satu(`Kasi ${String(i)}`, "sel-galat", "galat", "F14"));
  expect(susun(perJabatan(banyak), "", false, null).susunan.terbuka.size).toBe(10);
  expect(susun(perJabatan(banyak), "kasi", true, null).susunan.terbuka.size).toBe(40);
  expect(susun(perJabatan([...camat, ...lurah]), "", false, null).susunan.terbuka.size).toBe(2);
});

test("a group that gets better stays where it is until the filter changes", () => {
  const urutan = (kelompok: readonly Kelompok[]) => kelompok.map(({ judul }) => judul);
  const awal = susun(perJabatan([...camat, ...lurah]), "semua", false, null);
  expect(urutan(awal.kelompok)).toEqual(["Lurah", "Camat"]);
  const dibetulkan = perJabatan([...camat, ...lurah.slice(1), ...teks]);
  const tetap = susun(dibetulkan, "semua", false, awal.susunan);
  expect(urutan(tetap.kelompok)).toEqual(["Lurah", "Camat", "Sekcam"]);
  // What is new comes last, folded: nothing opens under the planner's hands.
  expect(tetap.susunan.terbuka.size).toBe(2);
  expect(urutan(susun(dibetulkan, "peringatan", false, tetap.susunan).kelompok)[0]).toBe("Camat");
});
