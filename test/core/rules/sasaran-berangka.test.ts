import { iki, ujiAturan } from "./ujiAturan";

const sasaran = (teks: string): string =>
  iki(`| 1 | ${teks} | Persentase kios layak | Kios layak / kios x 100% | 80% | Register |`);

ujiAturan("sasaran-berangka", {
  sah: [
    // Numbers that are names.
    ...[
      "Meningkatnya mutu layanan sesuai ISO 9001",
      "Meningkatnya capaian SDG 16 di daerah",
      "Meningkatnya layanan anak usia 0-6 tahun",
      "Meningkatnya mutu 1000 hari pertama kehidupan",
      "Terpenuhinya wajib belajar 12 tahun",
      "Terlaksananya UU 23 Tahun 2014",
    ].map(sasaran),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas 1 (satu) data | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    ...[
      "Terlaksananya rehabilitasi jalan sepanjang 40 km",
      "Meningkatnya mutu kios di 5 pasar",
      "Terbangunnya 3 unit kios",
      "30 orang penerima manfaat kembali ke keluarga",
      "Meningkatnya mutu kios sebesar 10%",
    ].map((teks) => ({ lembar: sasaran(teks), sel: ["B4"] })),
    {
      lembar: iki(`
      | 1 | Meningkatnya koperasi sehat 30% | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["B4"],
    },
  ],
});
