import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-kali-untuk-jumlah", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah dokumen yang disusun | Jumlah dokumen perencanaan + jumlah dokumen evaluasi | 4 dokumen | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah orang yang menerima gaji | Jumlah pegawai x jumlah bulan | 31 orang/bulan | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah dokumen evaluasi di bidang cukai | Jumlah dokumen kegiatan evaluasi x jumlah pelaporan | 4 dokumen | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
