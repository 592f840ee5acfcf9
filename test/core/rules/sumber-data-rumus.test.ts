import { iki, ujiAturan } from "./ujiAturan";

const sumber = (teks: string): string =>
  iki(`| 1 | Meningkatnya mutu kios | Persentase kios layak | Kios layak / Kios x 100% | 80% | ${teks} |`);

ujiAturan("sumber-data-rumus", {
  sah: [
    ...["Data penduduk yang dibagi per kecamatan"].map(sumber),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data Jumlah Koperasi |`),
  ],
  cacat: [
    ...["dibagi jumlah buku baru", "Jumlah kios dibagi jumlah los"].map((teks) => ({
      lembar: sumber(teks),
      sel: ["F4"],
    })),
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Jumlah koperasi aktif |`),
      sel: ["F4"],
    },
  ],
});
