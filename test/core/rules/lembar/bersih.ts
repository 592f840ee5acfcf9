/** Worksheets of other agencies that a careful reviewer would let pass; figures are made up. */
export const bersih: Record<string, string> = {
  "Dinas Perikanan": `
  | INDIKATOR KINERJA INDIVIDU | | | | | | | | |
  | Jabatan | : | Kepala Bidang Perikanan Budidaya | | | | | | |
  | Tugas | : | Memimpin pelaksanaan kebijakan pembudidayaan ikan di daerah | | | | | | |
  | Fungsi | : | a. perumusan kebijakan teknis pembudidayaan ikan; | | | | | | |
  | | | b. pembinaan pembudi daya ikan; dan | | | | | | |
  | | | c. pelaporan pelaksanaan tugas bidang. | | | | | | |
  | No | Sasaran | Indikator Kinerja | Formulasi Perhitungan | Target | | | Sumber Data |
  | | | | | 2025 | 2026 | 2027 | |
  | 1 | Meningkatnya produksi perikanan budidaya | Persentase pertumbuhan produksi perikanan budidaya | (Produksi tahun n - produksi tahun n-1) / produksi tahun n-1 x 100% | 3,5% | 4% | 4,5% | Statistik perikanan daerah |
  | | | Produktivitas tambak udang | Jumlah produksi udang / luas tambak udang | 1,2 ton/ha | 1,3 ton/ha | 1,4 ton/ha | Laporan produksi bulanan |
  | 2 | Meningkatnya kapasitas pembudi daya ikan | Persentase kelompok pembudi daya ikan yang naik kelas | Jumlah kelompok yang naik kelas / jumlah kelompok yang dibina x 100% | 20% | 25% | 30% | Data penilaian kelas kelompok |
  | | | Jumlah pembudi daya yang memperoleh sertifikat cara budidaya ikan yang baik | Jumlah pembudi daya bersertifikat | 15 orang | 20 orang | 25 orang | Daftar sertifikat CBIB |`,
  RSUD: `
  | 1. JABATAN : Kepala Bidang Pelayanan Medik |
  | 2. TUGAS : Mengoordinasikan pelayanan medik rumah sakit. |
  | |
  | NO | SASARAN KINERJA | INDIKATOR | CARA MENGHITUNG | SATUAN | TARGET 2026 | SUMBER DATA | PENANGGUNG JAWAB |
  | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) |
  | 1 | Meningkatnya mutu pelayanan rawat inap | Bed Occupancy Rate (BOR) | Jumlah hari perawatan / (jumlah tempat tidur x jumlah hari dalam periode) x 100% | % | 75 | Sensus harian rawat inap | Kepala Bidang Pelayanan Medik |
  | | | Angka kematian pasien di atas 48 jam (NDR) | Jumlah pasien meninggal di atas 48 jam / jumlah pasien keluar x 1000 | per mil | 25 | Rekam medis | Kepala Bidang Pelayanan Medik |
  | 2 | Meningkatnya kecepatan pelayanan gawat darurat | Rata-rata waktu tanggap pelayanan gawat darurat | Jumlah waktu tanggap seluruh pasien / jumlah pasien gawat darurat | menit | 5 | Register IGD | Kepala Instalasi Gawat Darurat |
  | 3 | Meningkatnya kepuasan pasien | Indeks Kepuasan Masyarakat | Nilai hasil survei kepuasan masyarakat | indeks | 86,5 | Laporan survei kepuasan | Kepala Seksi Pelayanan Medik |`,
  "Dinas Kominfo": `
  | Jabatan : Pranata Komputer Ahli Muda |
  | Tugas : |
  | 1. merancang arsitektur sistem informasi; |
  | 2. mengelola pusat data daerah; |
  | 3. mengevaluasi keamanan aplikasi. |
  | |
  | No. | Sasaran | Indikator Kinerja Individu | Penjelasan/Formulasi | Target | | | | Sumber Data |
  | | | | | TW I | TW II | TW III | TW IV | |
  | 1 | Meningkatnya ketersediaan layanan pusat data | Persentase waktu layanan pusat data tersedia | Σ jam layanan tersedia / Σ jam dalam periode x 100% | 99% | 99% | 99% | 99% | Log pemantauan pusat data |
  | 2 | Meningkatnya keamanan aplikasi pemerintah daerah | Jumlah aplikasi yang lulus uji keamanan | Σ aplikasi yang lulus uji keamanan | 2 aplikasi | 4 aplikasi | 6 aplikasi | 8 aplikasi | Laporan uji penetrasi |
  | 3 | Berkurangnya gangguan jaringan | Jumlah gangguan jaringan yang melebihi 4 jam | Σ gangguan yang melebihi 4 jam | 3 kali | 3 kali | 2 kali | 2 kali | Tiket layanan |`,
  "Satpol PP": `
  | Jabatan : Kepala Seksi Penegakan Perda |
  | |
  | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | SUMBER DATA |
  | 1. | Meningkatnya kepatuhan masyarakat terhadap peraturan daerah | Persentase pelanggaran perda yang diselesaikan | Jumlah pelanggaran yang diselesaikan : jumlah pelanggaran yang ditemukan x 100% | 90% | Register penanganan pelanggaran |
  | 2. | Terjaganya ketertiban di kawasan pasar dan alun-alun | Persentase penurunan jumlah pelanggaran ketertiban umum | (Pelanggaran tahun lalu - pelanggaran tahun ini) dibagi pelanggaran tahun lalu dikali 100% | 10% | Rekapitulasi patroli |
  | | | Jumlah titik rawan yang dipantau setiap hari | Jumlah titik rawan yang dipantau | 24 titik | Jadwal dan laporan patroli |
  | 3. | Meningkatnya kemampuan anggota dalam penegakan perda | Persentase anggota yang memiliki sertifikat penyidik | Jumlah anggota yang bersertifikat penyidik dibagi jumlah anggota seksi dikali 100% | 60% | Data kepegawaian |`,
  Inspektorat: `
  | Jabatan : Inspektur Pembantu Wilayah I |
  | |
  | No | Sasaran Program | Indikator | Definisi Operasional | Satuan | Target 2025 | Target 2026 | Sumber Data | Ket |
  | 1 | Meningkatnya akuntabilitas kinerja perangkat daerah | Nilai SAKIP perangkat daerah binaan | Rata-rata nilai hasil evaluasi SAKIP perangkat daerah binaan | nilai | 72,5 | 75 | Laporan hasil evaluasi SAKIP | |
  | | | Persentase perangkat daerah binaan dengan predikat SAKIP minimal BB | Jumlah perangkat daerah berpredikat minimal BB / jumlah perangkat daerah binaan x 100% | % | 60 | 70 | Laporan hasil evaluasi SAKIP | |
  | 2 | Meningkatnya tindak lanjut hasil pengawasan | Persentase rekomendasi hasil pengawasan yang ditindaklanjuti | Jumlah rekomendasi yang selesai ditindaklanjuti / jumlah rekomendasi x 100% | % | 85 | 90 | Aplikasi tindak lanjut hasil pengawasan | |
  | | | Jumlah hari penyelesaian laporan hasil pengawasan | Rata-rata hari dari penugasan sampai laporan terbit | hari | 15 | 12 | Register surat tugas | makin cepat makin baik |
  | 3 | Meningkatnya kualitas pengelolaan keuangan daerah | Opini BPK atas laporan keuangan | Opini hasil pemeriksaan BPK | opini | WTP | WTP | Laporan hasil pemeriksaan BPK | |`,
  Disnaker: `
  | PERJANJIAN KINERJA TAHUN 2026 |
  | Nama Jabatan : Kepala Bidang Penempatan Tenaga Kerja |
  | |
  | No | Sasaran Kinerja | Indikator Kinerja | Satuan | Target |
  | 1 | Meningkatnya penyerapan tenaga kerja | Persentase pencari kerja terdaftar yang ditempatkan | % | 45 |
  | 2 | Meningkatnya perlindungan pekerja migran | Persentase calon pekerja migran yang berdokumen lengkap | % | 100 |
  | 3 | Menurunnya pengangguran terbuka | Tingkat pengangguran terbuka | % | 5,2 |`,
  Puskesmas: `
  | Jabatan : Bidan Terampil |
  | Uraian Tugas : |
  | a. memeriksa ibu hamil; |
  | b. memberikan imunisasi; dan |
  | c. mencatat hasil pelayanan. |
  | |
  | NO | SASARAN | INDIKATOR KINERJA INDIVIDU | FORMULASI PENGHITUNGAN | TARGET | SUMBER DATA |
  | 1 | Meningkatnya cakupan pelayanan ibu hamil | Cakupan kunjungan ibu hamil K4 | Jumlah ibu hamil yang memperoleh pelayanan K4 / jumlah sasaran ibu hamil x 100% | 95% | Kohort ibu |
  | 2 | Meningkatnya cakupan imunisasi | Persentase bayi dengan imunisasi dasar lengkap | Jumlah bayi dengan imunisasi dasar lengkap : jumlah bayi sasaran × 100% | 92% | Kohort bayi |
  | 3 | Tercatatnya pelayanan dengan lengkap | Persentase rekam medis yang lengkap dalam 24 jam | Jumlah rekam medis lengkap dalam 24 jam / jumlah rekam medis x 100% | 90% | Rekam medis |
  | 4 | Terlayaninya persalinan yang aman | Jumlah persalinan yang ditolong | Jumlah persalinan yang ditolong | 24 persalinan | Register persalinan |`,
  "Dinas Pertanian": `
  | Jabatan | : | Penyuluh Pertanian Ahli Muda |
  | |
  | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
  | 1 | Meningkatnya produktivitas padi | Produktivitas padi sawah | Produksi padi sawah dibagi luas panen | 6,2 ton/ha | Statistik pertanian |
  | 2 | Meningkatnya kelas kelompok tani | Jumlah kelompok tani yang naik kelas | Jumlah kelompok tani yang naik kelas | 4 kelompok | Berita acara penilaian |
  | 3 | Meningkatnya adopsi teknologi | Persentase petani yang menerapkan teknologi anjuran | (Jumlah petani yang menerapkan / jumlah petani binaan) x 100% | 60% | Laporan penyuluhan |
  | 4 | Berkurangnya kehilangan hasil | Persentase kehilangan hasil panen | Jumlah hasil yang hilang / jumlah hasil panen x 100% | 8% | Survei ubinan |`,
};
