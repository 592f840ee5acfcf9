import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-benda-berbeda", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah usaha mikro yang dibina | Jumlah UMKM yang dibina | 30 UMKM | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah monitoring koperasi | Jumlah pelaporan hasil monitoring koperasi | 4 kegiatan | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah ASN yang dilatih | Jumlah peserta pelatihan | 20 orang | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan monitoring program | Jumlah kegiatan yang dilaksanakan | 4 laporan | Data keragaan koperasi |`),
      sel: ["D4"],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah usaha mikro yang mengikuti bimbingan | Jumlah peserta pelatihan kewirausahaan | 4 UMKM | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
