import { readWorkbook } from "../../../src/core/layout";
import { periksaBuku } from "../../../src/core/rules";
import { sentence } from "../../../src/messages";
import { workbook, worksheet } from "../worksheet";
import { iki, ujiAturan } from "./ujiAturan";

const baris = (indikator: string, formulasi: string, target = "80%"): string =>
  iki(`| 1 | Meningkatnya mutu | ${indikator} | ${formulasi} | ${target} | Register |`);
const persen = (formulasi: string): string => baris("Persentase koperasi sehat", formulasi);

ujiAturan("formulasi-tanpa-penyebut", {
  sah: [
    persen("Jumlah koperasi sehat / Jumlah koperasi aktif x 100%"),
    // The plan of a year is a divisor, too.
    persen("Jumlah laporan koperasi / 12 x 100%"),
    persen("cukup jelas"),
    baris("Jumlah koperasi sehat", "Jumlah koperasi sehat", "20 koperasi"),
    // A figure that comes ready.
    baris("Rata-rata nilai evaluasi", "Rata-rata nilai evaluasi perangkat daerah", "75"),
    baris("Rata-rata waktu layanan", "Waktu sejak berkas lengkap sampai izin terbit", "30 menit"),
    baris("Prevalensi stunting", "Persentase balita stunting menurut survei", "14%"),
    baris("Rata-rata lama sekolah", "Data BPS", "8 tahun"),
    // Amounts and cases, not shares.
    baris("Nilai investasi", "Jumlah nilai investasi PMA", "Rp 100.000.000"),
    baris("Angka kriminalitas", "Jumlah tindak pidana", "20 kasus"),
  ],
  cacat: [
    { lembar: persen("Jumlah koperasi sehat"), sel: ["D4"] },
    { lembar: persen("koperasi sehat yang tercatat"), sel: ["D4"] },
    { lembar: persen("Persentase koperasi sehat"), sel: ["D4"] },
    { lembar: persen("dihitung dari koperasi binaan"), sel: ["D4"] },
    { lembar: persen("Jumlah koperasi sehat / 100"), sel: ["D4"] },
    { lembar: persen("Rata-rata koperasi sehat tiap bulan"), sel: ["D4"] },
    { lembar: persen("Jumlah koperasi - jumlah koperasi sakit"), sel: ["D4"] },
    // Quotients by other words, by the unit, by what they are told per.
    {
      lembar: baris("Rata-rata nilai pascates pedagang", "Jumlah nilai pascates pedagang", "80"),
      sel: ["D4"],
    },
    { lembar: baris("Rasio pedagang terhadap kios", "Jumlah pedagang", "2"), sel: ["D4"] },
    { lembar: baris("Prevalensi stunting", "Jumlah balita stunting", "14%"), sel: ["D4"] },
    {
      lembar: baris(
        "Angka Kematian Ibu per 100.000 kelahiran hidup",
        "Jumlah kelahiran hidup",
        "98 per 100.000 KH",
      ),
      sel: ["D4"],
    },
    {
      lembar: baris("Angka putus sekolah", "Jumlah siswa - jumlah siswa yang putus sekolah", "0,3%"),
      sel: ["D4"],
    },
  ],
});

test.each([
  ["Jumlah koperasi sehat", "hanya menyebut satu jumlah"],
  ["dihitung dari koperasi binaan", "tidak memuat hitungan"],
  ["Jumlah koperasi + jumlah koperasi sehat", "hanya menjumlahkan"],
  ["Jumlah koperasi - jumlah koperasi sakit", "hanya mengurangkan"],
  ["Persentase koperasi sehat", "hanya mengulang indikatornya"],
])("%s is said for what it is", (formulasi, kata) => {
  const buku = workbook([worksheet(persen(formulasi))]);
  const [temuan] = periksaBuku(buku, readWorkbook(buku), { aturan: ["formulasi-tanpa-penyebut"] });
  expect(temuan && sentence(temuan.pesan, "id")).toContain(kata);
});
