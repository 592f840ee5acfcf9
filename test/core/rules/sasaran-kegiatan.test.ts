import { iki, ujiAturan } from "./ujiAturan";

const sasaran = (teks: string): string =>
  iki(
    `| 1 | ${teks} | Persentase layanan yang baik | Jumlah layanan baik / Jumlah layanan x 100% | 80% | Register |`,
  );

ujiAturan("sasaran-kegiatan", {
  sah: [
    // Typing errors, told as that.
    ...["Meningkatya layanan", "Meningkat nya layanan"].map(sasaran),
    // What became of it, and states.
    ...["Menguatnya kelembagaan desa", "Membaiknya layanan", "Merata dan bermutunya pendidikan"].map(sasaran),
    ...["Pengangguran menurun", "Pendapatan daerah meningkat", "Pemerintahan yang bersih"].map(sasaran),
    ...["Penatausahaan keuangan yang tertib", "Penyuluhan terlaksana dengan baik"].map(sasaran),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Pengelolaan keuangan yang tertib | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    // Any active verb, and the noun of one.
    ...[
      "Mencetak dokumen kependudukan",
      "Mendampingi kelompok tani",
      "Membantu Kepala Bidang dalam pelayanan",
      "Melestarikan budaya daerah",
      "Menyusun laporan yang akuntabel",
      "Penatausahaan keuangan",
      "Penegakan peraturan daerah",
      "Rekonsiliasi aset",
    ].map((teks) => ({ lembar: sasaran(teks), sel: ["B4"] })),
    { lembar: sasaran("Penguatan kelembagaan desa"), sel: ["B4"], sesudah: ["Menguatnya kelembagaan desa"] },
    {
      lembar: iki(`
      | 1 | Meningkatkan kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["B4"],
      sesudah: ["Meningkatnya kualitas koperasi"],
    },
    {
      lembar: iki(`
      | 1 | Melaksanakan pembinaan koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["B4"],
    },
  ],
});
