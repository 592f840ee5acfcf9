import { iki, ujiAturan } from "./ujiAturan";

const sasaran = (teks: string): string =>
  iki(`| 1 | ${teks} | Persentase kios layak | Kios layak / kios x 100% | 80% | Register |`);

ujiAturan("sasaran-majemuk", {
  sah: [
    sasaran("Meningkatnya mutu kios beserta kelengkapannya"),
    sasaran("Meningkatnya mutu dan keamanan kios"),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas dan daya saing koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    ...[
      "Meningkatnya mutu kios dan tersedianya data pedagang",
      "Meningkatnya mutu kios, tertibnya pedagang, dan terkelolanya retribusi",
      "1. Meningkatnya mutu kios\\n2. Tertib pedagang",
      "Meningkatnya mutu kios; ketertiban pedagang",
    ].map((teks) => ({ lembar: sasaran(teks), sel: ["B4"] })),
    {
      lembar: iki(`
      | 1 | Meningkatnya mutu produk, akses pasar, akses modal, serta kemitraan | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["B4"],
    },
  ],
});
