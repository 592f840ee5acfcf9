/** Worksheets of other agencies with defects planted; figures are made up. What must be found was written down as they were planted. */
export interface LembarCacat {
  tabel: string;
  /** Cell → any of these rules tells it. */
  cacat: Record<string, string[]>;
}

export const cacat: Record<string, LembarCacat> = {
  "Dinas Kesehatan": {
    tabel: `
  | Jabatan : Kepala Bidang Kesehatan Masyarakat |
  | Tugas : Melaksanakan perumusan kebijakan kesehatan masyarakat |
  | |
  | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | SUMBER DATA |
  | 1 | Meningkatnya derajat kesehatan ibu | Persentase ibu hamil yang mendapat pelayanan K6 | Jumlah ibu hamil yang mendapat pelayanan K6 | 95% | Kohort ibu |
  | 2 | Melaksanakan imunisasi dasar lengkap | Persentase bayi yang mendapat imunisasi dasar lengkap | Jumlah bayi diimunisasi lengkap / jumlah bayi x 100% | 92 bayi | Laporan imunisasi |
  | 4 | Menurunnya prevalensi stunting | Prevalensi stunting | Jumlah balita stunting / jumlah balita yang diukur x 100% | 14% | Kepala Puskesmas |
  | 5 | Meningkatnya perilaku hidup bersih dan sehat | Persentase rumah tangga ber-PHBS | Jumlah rumah tangga ber-PHBS / jumlah rumah tangga yang dipantau | 65% | |`,
    cacat: {
      D5: ["formulasi-tanpa-penyebut"],
      B6: ["sasaran-kegiatan"],
      E6: ["target-bukan-persen"],
      A7: ["nomor-urut"],
      F7: ["sumber-data-orang"],
      D8: ["formulasi-tanpa-kali-100"],
      F8: ["sumber-data-kosong"],
    },
  },
  "Dinas Pendidikan": {
    tabel: `
  | 1. Jabatan : Kepala Seksi Kurikulum Sekolah Dasar |
  | 2. Tugas : |
  | a. menyusun bahan kebijakan kurikulum; |
  | b. membina penerapan kurikulum; |
  | d. menilai pelaksanaan kurikulum. |
  | |
  | No | Sasaran | Indikator Kinerja | Formulasi Perhitungan | Target | Sumber Data |
  | 1 | Meningkatnya mutu pembelajaran sekolah dasar | Jumlah guru yang menerapkan kurikulum merdeka | Jumlah guru yang menerapkan / jumlah guru x 100% | 450 orang | Dapodik |
  | 2 | Meningkatnya mutu pembelajaran sekolah dasar sebesar 5% | Rata-rata nilai asesmen literasi | Jumlah nilai peserta / jumlah peserta | 72 | Rapor pendidikan |
  | 3 | Tersusunnya dokumen kurikulum satuan pendidikan | Dokumen kurikulum satuan pendidikan | Jumlah dokumen | 120 dokumen | Laporan pengawas |
  | 4 | Meningkatnya angka melanjutkan sekolah | Persentase peningkatan angka melanjutkan | Angka melanjutkan tahun ini - angka melanjutkan tahun lalu / angka melanjutkan tahun lalu x 100% | 2% | Dapodik |`,
    cacat: {
      A5: ["daftar-huruf-loncat"],
      D8: ["formulasi-rasio-untuk-jumlah"],
      B9: ["sasaran-berangka"],
      C10: ["indikator-tanpa-kata-ukur", "indikator-mengulang-sasaran"],
      D11: ["formulasi-kurung-hilang"],
    },
  },
  "Dinas Lingkungan Hidup": {
    tabel: `
  | Jabatan | : | Pengendali Dampak Lingkungan Ahli Muda | | |
  | Tugas | : | Melaksanakan pengendalian pencemaran air dan udara | | |
  | NO | SASARAN | INDIKATOR KINERJA | FORMASI PENGHITUNGAN | TARGET | SUMBER DATA |
  | 1 | Meningkatnya kualitas air sungai | Indeks kualitas air | Cukup jelas | 62,5 | Hasil uji laboratorium |
  | 2 | Meningkatnya ketaatan pelaku usaha | Persentase usaha yang taat dokumen lingkungan | Cukup jelas | 70% | Laporan pengawasan |
  | 3 | Berkurangnya sampah yang tidak terkelola | 1. Persentase sampah terangkut\\n2. Persentase sampah terolah | Jumlah sampah terangkut / jumlah timbulan sampah x 100% | 80% | Neraca sampah |
  | 3 | Meningkatnya peran serta masyarakat | Jumlah bank sampah | Jumlah peserta sosialisasi | 15 unit | Data bank sampah |
  | 5 | Meningkatnya tutupan lahan | Indeks kualitas lahan | Hasil perhitungan indeks kualitas lahan | banyak | Citra satelit |`,
    cacat: {
      D3: ["judul-kolom-salah-ketik"],
      D5: ["formulasi-cukup-jelas"],
      C6: ["indikator-majemuk"],
      A7: ["nomor-urut"],
      D7: ["formulasi-tidak-terkait", "formulasi-benda-berbeda"],
      E8: ["target-tanpa-angka"],
    },
  },
  "Dinas Perhubungan": {
    tabel: `
  | Jabatan : Kepala UPTD Terminal |
  | |
  | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | | SUMBER DATA |
  | | | | | 2024 | 2025 | 2027 | 2026 | |
  | 1 | Meningkatnya pelayanan terminal | Jumlah kendaraan yang dilayani | Jumlah kendaraan masuk terminal | 12.000 kendaraan | 12.500 kendaraan | 13.500 kendaraan | 13.000 kendaraan | Buku register terminal |
  | 2 | Meningkatnya kelayakan angkutan | Persentase angkutan yang lulus uji kir | Jumlah angkutan lulus uji / jumlah angkutan yang diuji x 100% | 85% | 90% | 95% | 125% | Data uji berkala |
  | 3 | Penyediaan rambu lalu lintas | Jumlah rambu yang terpasang | Jumlah rambu terpasang | 40% | 45% | 50% | 55% | Laporan pemasangan |
  | 4 | Meningkatnya keselamatan lalu lintas | Jumlah laporan | Jumlah laporan | 12 laporan | 12 laporan | 12 laporan | 12 laporan | Jumlah laporan |`,
    cacat: {
      G4: ["target-tahun"],
      H6: ["target-lebih-100"],
      B7: ["sasaran-kegiatan"],
      E7: ["target-persen-untuk-jumlah"],
      C8: ["indikator-terlalu-umum"],
      I8: ["sumber-data-rumus"],
    },
  },
  BPBD: {
    tabel: `
  | INDIKATOR KINERJA INDIVIDU |
  | Jabatan : Analis Mitigasi Bencana |
  | Tugas : Menyiapkan bahan mitigasi bencana dan koordinasi dengan |
  | |
  | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET | SUMBER DATA |
  | 1 | Meningkatnya kesiapsiagaan desa rawan bencana | Persentase desa tangguh bencana | Jumlah desa tangguh bencana Jumlah desa rawan bencana x 100% | 45% | Data desa tangguh |
  | 2 | Bahan peta rawan bencana | Jumlah peta rawan bencana | Jumlah peta yang disusun | 4 | Peta rawan bencana |
  | | Meningkatnya kecepatan tanggap darurat | Persentase kejadian yang ditangani dalam 24 jam | Jumlah kejadian yang ditangani dalam 24 jam / jumlah kejadian x 100% | 100% | Laporan kejadian |
  | 3 | Meningkatnya pengetahuan masyarakat | Jumlah masyarakat yang memahami mitigasi bencana | Jumlah masyarakat yang mengikuti sosialisasi | 300 orang | Daftar hadir |`,
    cacat: {
      A3: ["teks-terpotong"],
      D6: ["formulasi-garis-hilang"],
      B7: ["sasaran-bukan-hasil"],
      E7: ["target-tanpa-satuan"],
      A8: ["nomor-kosong"],
      C9: ["indikator-tidak-terukur"],
    },
  },
  "Badan Pendapatan": {
    tabel: `
  | Jabatan : Kepala Bidang Penagihan |
  | |
  | NO | SASARAN STRATEGIS | INDIKATOR KINERJA | FORMULASI | TARGET | REALISASI | | | CAPAIAN | SUMBER DATA |
  | | | | | 2026 | Jan | Feb | Mar | 2026 | |
  | 1 | Meningkatnya penerimaan pajak daerah | Presentase realisasi pajak daerah | Realisasi pajak / target pajak x 100% | 100% | 8% | | 12% | 12% | SIMPADA |
  | 2 | Menurunnya tunggakan pajak | Jumlah tunggakan yang tertagih | Jumlah tunggakan yang tertagih | Rp 1.200.000.000 | 50000000 | baik | 75000000 | #REF! | Buku piutang |
  | 3 | Menurunnya tunggakan pajak | Persentase peningkatan wajib pajak patuh | Jumlah wajib pajak patuh / jumlah wajib pajak x 100% | 80% | 20% | 21% | 22% | 22% | SIMPADA |`,
    cacat: {
      C5: ["salah-ketik"],
      G5: ["realisasi-terlewat"],
      G6: ["realisasi-bukan-angka"],
      I6: ["sel-galat"],
      D7: ["formulasi-pertumbuhan-tanpa-pembanding"],
    },
  },
  "Dinas Sosial": {
    tabel: `
  | Jabatan : Kepala Bidang Rehabilitasi Sosial |
  | |
  | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | SUMBER DATA |
  | 1 | Meningkatnya kemandirian penyandang disabilitas | Jumlah penyandang disabilitas yang dibina | Jumlah penyandang disabilitas yang dibina | 120 orang | Data SIKS-NG |
  | 2 | Meningkatnya kesejahteraan lanjut usia | Jumlah lanjut usia yang difasilitasi | Jumlah lanjut usia yang difasilitasi | 80 dokumen | Data SIKS-NG |
  | 3 | Meningkatnya kepedulian sosial | | Jumlah relawan / jumlah desa | 1 | Data relawan |
  | 4 | Meningkatnya keberfungsian sosial anak terlantar Meningkatnya keberfungsian sosial anak jalanan | Jumlah anak yang mengikuti bimbingan | | 40 orang | Laporan panti |`,
    cacat: {
      A1: ["pimpinan-hanya-keluaran"],
      E5: ["target-satuan-berbeda"],
      C6: ["indikator-kosong"],
      D7: ["formulasi-kosong"],
    },
  },
  "Dinas PUPR": {
    tabel: `
  | Jabatan : Pengawas Jalan dan Jembatan |
  | |
  | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET | | SUMBER DATA |
  | | | | | | 2025 | 2026 | |
  | 1 | Meningkatnya kemantapan jalan kabupaten | Persentase jalan dalam kondisi mantap | Panjang jalan mantap / panjang jalan kabupaten x 100% | km | 71,5 | 74 | Data leger jalan |
  | 2 | Meningkatnya kemantapan jembatan | Meningkatnya kemantapan jembatan | Jumlah jembatan baik / jumlah jembatan x 100% | % | 80 | 85 | Data jembatan |
  | 3 | Meningkatnya kualitas drainase perkotaan | Persentase drainase dalam kondisi baik | Panjang jalan beraspal / panjang jalan x 100% | % | 55.5 | 60 | Survei drainase |
  | 4 | Meningkatnya kelancaran arus jalan | Jumlah laporan pengawasan jalan | Jumlah laporan pengawasan jalan | laporan | 12 | | Laporan pengawasan |`,
    cacat: {
      E5: ["target-bukan-persen"],
      C6: ["indikator-mengulang-sasaran", "indikator-tanpa-kata-ukur"],
      D7: ["formulasi-tidak-terkait"],
    },
  },
  "Dinas Perpustakaan": {
    tabel: `
  | Jabatan : Pustakawan Ahli Pertama |
  | Tugas : Mengolah bahan pustaka serta melayani pemustaka setiap hari kerja di gedung layanan |
  | |
  | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | SUMBER DATA |
  | 1 | Meningkatkan minat baca masyarakat | Jumlah pemustaka | Jumlah kunjungan x jumlah hari layanan | 12.000 orang | Buku tamu |
  | 2 | Meningkatnya kualitas koleksi koleksi perpustakaan | Persentase koleksi yang mutakhir | Jumlah koleksi terbit lima tahun terakhir / jumlah koleksi x 100% | 40% | Katalog |
  | 3 | Mengolah bahan pustaka serta melayani pemustaka setiap hari kerja di gedung layanan | Jumlah bahan pustaka yang diolah | Jumlah bahan pustaka yang diolah | 2.000 eksemplar | Buku induk |`,
    cacat: {
      B5: ["sasaran-kegiatan"],
      B6: ["salah-ketik"],
      B7: ["sasaran-salinan-tugas", "sasaran-kegiatan"],
    },
  },
  Kecamatan: {
    tabel: `
  | Jabatan : Sekretaris Kecamatan |
  | |
  | NO | SASARAN | INDIKATOR KINERJA | TARGET | |
  | | | | 2025 | 2026 |
  | 1 | Meningkatnya kualitas pelayanan kecamatan | Jumlah dokumen pelayanan | 4 dokumen | 4 dokumen |
  | 2 | Meningkatnya tertib administrasi | Jumlah surat yang dikelola | 500 surat | 550 surat |
  | 3 | Meningkatnya disiplin pegawai | Jumlah rapat pembinaan pegawai | 12 kali | |
  | 3 | Meningkatnya sarana kantor | Jumlah paket pengadaan | 3 paket | 4 paket |`,
    cacat: {
      A1: ["pimpinan-hanya-keluaran"],
      A3: ["kolom-wajib-tidak-ada"],
      A8: ["nomor-urut"],
    },
  },
  "Setda Hukum": {
    tabel: `
  | Jabatan : Kepala Bagian Hukum |
  | Tugas : menyusun produk hukum daerah |
  | |
  | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET | | SUMBER DATA |
  | | | | | 2025 | 2026 | |
  | 1 | Menyusun produk hukum daerah | Jumlah perda yang ditetapkan | Jumlah perda ditetapkan / jumlah propemperda x 100% | 8 perda | 9 perda | Lembaran daerah |
  | 2 | Meningkatnya bantuan hukum | Persentase perkara yang ditangani | Jumlah perkara yang ditangani | 100% | 100% | Kasubbag Bantuan Hukum |
  | 3 | Meningkatnya dokumentasi hukum | Prosentase produk hukum terdokumentasi di JDIH | Jumlah produk hukum di JDIH / jumlah produk hukum x 100% | 100% | 90 dokumen | JDIH |
  | 5 | Terlaksananya rapat | Jumlah rapat | - | 12 kali | | Notulen |`,
    cacat: {
      B6: ["sasaran-kegiatan", "sasaran-salinan-tugas"],
      D6: ["formulasi-rasio-untuk-jumlah"],
      D7: ["formulasi-tanpa-penyebut"],
      G7: ["sumber-data-orang"],
      F8: ["target-bukan-persen"],
      A9: ["nomor-urut"],
      C9: ["indikator-terlalu-umum"],
    },
  },
  "Dinas Kebudayaan": {
    tabel: `
  | Jabatan : Pamong Budaya Ahli Muda |
  | |
  | NO. | SASARAN | INDIKATR KINERJA | FORMULASI | TARGET | SUMBER DATA |
  | 1 | Meningkatnya pelestarian cagar budaya | Persentase cagar budaya yang terpelihara | Jumlah cagar budaya terpelihara dibagi jumlah cagar budaya | 70 | Data cagar budaya |
  | 2 | Meningkatnya pelestarian cagar budaya yang dilestarikan | Terlestarikannya cagar budaya | cukup jelas | baik | Data cagar budaya |
  | 3 | Meningkatnya kunjungan museum | Persentase pertumbuhan kunjungan museum | Kunjungan tahun ini - kunjungan tahun lalu / kunjungan tahun lalu x 100% | 5% | Buku tamu, buku tamu |
  | 4 | Dokumen kajian budaya | Jumlah dokumen kajian | Jumlah kegiatan kajian budaya | 2 laporan | |`,
    cacat: {
      C3: ["judul-kolom-salah-ketik"],
      D4: ["formulasi-tanpa-kali-100"],
      E4: ["target-tanpa-satuan"],
      C5: ["indikator-tanpa-kata-ukur"],
      D6: ["formulasi-kurung-hilang"],
      B7: ["sasaran-bukan-hasil"],
      D7: ["formulasi-benda-berbeda"],
      E7: ["target-satuan-berbeda"],
      F7: ["sumber-data-kosong"],
    },
  },
};
