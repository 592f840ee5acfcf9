import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-tidak-terkait", {
  sah: [
    iki(`
      | 1 | Meningkatnya keamanan informasi | Tingkat kematangan keamanan siber | Skor area tata kelola + skor area proteksi | 3 Level | CSM |`),
    // The parts of a score have names of their own.
    iki(`
      | 1 | Meningkatnya layanan | Indeks Kepuasan Masyarakat Kecamatan Sukamaju | Total nilai persepsi per unsur / Total unsur yang terisi x nilai penimbang | 86 | Survei |`),
    iki(`
      | 1 | Meningkatnya penanaman modal | Nilai realisasi investasi | Jumlah PMA + jumlah PMDN | Rp 100.000.000 | LKPM |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya layanan | Nilai kinerja puskesmas | Jumlah kunjungan pasien rawat jalan x tarif layanan | 80 | Laporan puskesmas |`),
      sel: ["D4"],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah penduduk miskin yang terlayani | Jumlah operasi pasar murah | 20 orang | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
