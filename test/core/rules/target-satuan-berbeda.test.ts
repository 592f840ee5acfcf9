import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("target-satuan-berbeda", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah usaha mikro yang dibina | Jumlah usaha mikro yang dibina | 330 UKM | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah ASN yang dilatih | Jumlah ASN yang dilatih | 20 orang | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan hasil evaluasi kinerja | Jumlah laporan hasil evaluasi kinerja | 4 Dokumen | Data keragaan koperasi |`),
      sel: ["E4"],
    },
  ],
});
