import { iki, ujiAturan } from "./ujiAturan";

const sumber = (teks: string): string =>
  iki(`| 1 | Meningkatnya mutu kios | Persentase kios layak | Kios layak / Kios x 100% | 80% | ${teks} |`);

ujiAturan("sumber-data-kosong", {
  sah: [
    ...["Data", "SIPD"].map(sumber),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    ...['"-"', '"="', "sda", "n/a"].map((teks) => ({ lembar: sumber(teks), sel: ["F4"] })),
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 2 | Meningkatnya modal koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% |  |`),
      sel: ["F5"],
    },
  ],
});
