import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("capaian-tidak-cocok", {
  sah: [
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | laporan | 10 | 8 | 0.8@0% |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | CAPAIAN |`,
    ),
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | laporan | 10 | 8 | 80 |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | CAPAIAN |`,
    ),
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | laporan | 10 | 12 | 80% |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | CAPAIAN |`,
    ),
  ],
  cacat: [
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | laporan | 10 | 8 | 95% |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | CAPAIAN |`,
      ),
      sel: ["G4"],
    },
  ],
});
