/** Workbooks that were written to be recognised, not checked: the few things in them that a reviewer would send back. */
import { readWorkbook } from "../../../src/core/layout";
import { periksaBuku } from "../../../src/core/rules";
import { semuaLain } from "../../corpus/lain/semua";
import { workbook } from "../worksheet";

const harapan: Record<string, string[]> = {
  "Perpustakaan: tanpa NO, tanpa judul, target persen dengan format, label diakhiri titik dua": [
    "D6 target-tanpa-satuan",
  ],
  "Kecamatan: dua kolom nomor, kolom kode, target per TW, sasaran disebut KINERJA UTAMA": [
    "F9 target-tanpa-satuan",
  ],
  "Inspektorat: bulan di atas Target | Realisasi, tahun di judul kelompok, kolom anggaran di ujung": [
    "D6 target-tanpa-satuan",
  ],
  "Kominfo: sasaran terpisah baris kosong, beberapa indikator dalam satu sel, kolom kosong di antara": [
    "C4 indikator-majemuk",
  ],
  "penilaian SKP 2021: perspektif, utama dan tambahan, baris tanda hubung, nilai akhir": [
    "E8 target-tanpa-satuan",
    "E9 target-tanpa-satuan",
  ],
  "TARGET TRIWULAN di atas I II III IV, tugas bersambung ke baris berikut, jabatan huruf besar": [
    "I13 sumber-data-orang",
  ],
};

test.each(semuaLain().map((k) => [k.nama, k] as const))("%s", (nama, { sheets }) => {
  const buku = workbook(sheets);
  const found = periksaBuku(buku, readWorkbook(buku), { tanpa: ["kolom-wajib-tidak-ada"] })
    .filter(({ tingkat }) => tingkat !== "saran")
    .map(({ kode, sel }) => `${sel} ${kode}`);
  expect(found).toEqual(harapan[nama] ?? []);
});
