import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("sel-galat", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | Jumlah laporan koperasi yang disusun | laporan | 12 | 1 | #REF! | 2 | Data keragaan koperasi |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET | REALISASI | | | SUMBER DATA |
| | | | | | | Jan | Feb | Mar | |`,
      ),
      sel: ["H5"],
    },
  ],
});
