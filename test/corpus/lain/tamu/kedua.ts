/** A second round: what offices add, leave out, or put where nobody expects it. */
import type { Tamu } from "./baris";

export const kedua: Tamu[] = [
  {
    nama: "triwulan di atas Target | Realisasi | %, tiga tingkat kepala dengan tahun",
    tabel: `
    | FORM PENGUKURAN KINERJA |
    | Jabatan | : | Kepala Bidang Kebudayaan |
    | No | Sasaran | Indikator | Tahun 2026 | | | | | |
    |    |         |           | Triwulan I | | | Triwulan II | | |
    |    |         |           | T | R | % | T | R | % |
    | 1 | Lestarinya budaya daerah | Jumlah cagar budaya yang dipelihara | 5 | 4 | 80 | 10 | 9 | 90 |
    | 2 | | Persentase sanggar aktif | 50% | 55% | 110% | 60% | 57% | 95% |`,
    blok: ["pengukuran Kepala Bidang Kebudayaan"],
    baris: [
      "6: 1 Lestarinya budaya daerah > Jumlah cagar budaya yang dipelihara | target 2026-TW1=5, 2026-TW2=10 | realisasi 2026-TW1=4, 2026-TW2=9 | capaian 2026-TW1=80 %, 2026-TW2=90 %",
      "7: 2 Lestarinya budaya daerah (lanjutan) > Persentase sanggar aktif | target 2026-TW1=50 %, 2026-TW2=60 % | realisasi 2026-TW1=55 %, 2026-TW2=57 % | capaian 2026-TW1=110 %, 2026-TW2=95 %",
    ],
  },
  {
    nama: "bulan di atas Target dan Realisasi, jumlah di ujung",
    tabel: `
    | Jabatan : Petugas Retribusi |
    | No | Kinerja | Indikator Kinerja | Satuan | Januari | | Februari | | Jumlah | |
    | | | | | Target | Realisasi | Target | Realisasi | Target | Realisasi |
    | 1 | Meningkatnya penerimaan | Jumlah retribusi yang dipungut | juta rupiah | 10 | 9,5 | 10 | 11 | 20 | 20,5 |`,
    blok: ["IKI Petugas Retribusi"],
    baris: [
      "4: 1 Meningkatnya penerimaan > Jumlah retribusi yang dipungut | satuan juta rupiah | target 01=10 juta rupiah, 02=10 juta rupiah, -=20 juta rupiah | realisasi 01=9.5 juta rupiah, 02=11 juta rupiah, -=20.5 juta rupiah",
    ],
  },
  {
    nama: "PK eselon III dengan program dan anggaran di samping indikator",
    tabel: `
    | LAMPIRAN PERJANJIAN KINERJA TAHUN 2026 |
    | KEPALA BIDANG PERUMAHAN DINAS PUPR |
    | No | Sasaran Program | Indikator Kinerja | Satuan | Target | Program | Anggaran | Ket |
    | 1 | Meningkatnya rumah layak huni | Persentase rumah layak huni | % | 92,5 | Program Perumahan | Rp 4.500.000.000 | APBD |
    | 2 | Berkurangnya kawasan kumuh | Luas kawasan kumuh yang ditangani | Ha | 12,5 | Program Kawasan Permukiman | Rp 2.000.000.000 | DAK |
    | Jumlah | | | | | | Rp 6.500.000.000 | |`,
    blok: ["PK KEPALA BIDANG PERUMAHAN DINAS PUPR"],
    baris: [
      "4: 1 Meningkatnya rumah layak huni > Persentase rumah layak huni | satuan % | target -=92.5 % | ket APBD",
      "5: 2 Berkurangnya kawasan kumuh > Luas kawasan kumuh yang ditangani | satuan Ha | target -=12.5 Ha | ket DAK",
    ],
  },
  {
    nama: "sasaran atasan di samping sasaran sendiri",
    tabel: `
    | Jabatan : Kepala Seksi Persampahan |
    | No | Sasaran Kepala Bidang | Sasaran Kepala Seksi | Indikator Kinerja | Target |
    | 1 | Meningkatnya kebersihan kota | Meningkatnya pengangkutan sampah | Persentase sampah terangkut | 85% |
    | 2 | | Terpeliharanya armada | Jumlah armada laik jalan | 24 unit |`,
    blok: ["IKI Kepala Seksi Persampahan"],
    baris: [
      "3: 1 Meningkatnya pengangkutan sampah > Persentase sampah terangkut | target -=85 %",
      "4: 2 Terpeliharanya armada > Jumlah armada laik jalan | target -=24 unit",
    ],
  },
  {
    nama: "nomor ganda: nomor sasaran dan nomor indikator",
    tabel: `
    | Jabatan : Kepala Bagian Hukum |
    | No | Sasaran | No | Indikator | Formula | Target |
    | 1 | Meningkatnya produk hukum yang harmonis | 1 | Persentase raperda yang diharmonisasi | Raperda diharmonisasi / raperda diajukan x 100% | 100% |
    | | | 2 | Jumlah perbup yang diundangkan | Jumlah perbup | 40 dokumen |
    | 2 | Meningkatnya kesadaran hukum | 3 | Jumlah desa sadar hukum | Jumlah desa | 5 desa |`,
    blok: ["IKI Kepala Bagian Hukum"],
    baris: [
      "3: 1 Meningkatnya produk hukum yang harmonis > Persentase raperda yang diharmonisasi | rumus Raperda diharmonisasi / raperda diajukan x 100% | target -=100 %",
      "4: Meningkatnya produk hukum yang harmonis (lanjutan) > Jumlah perbup yang diundangkan | rumus Jumlah perbup | target -=40 dokumen",
      "5: 2 Meningkatnya kesadaran hukum > Jumlah desa sadar hukum | rumus Jumlah desa | target -=5 desa",
    ],
  },
  {
    nama: "penjelasan: definisi, rumus dan sumber berlabel dalam satu sel",
    tabel: `
    | Jabatan | Kepala Bidang P2P |
    | NO | SASARAN | INDIKATOR KINERJA | PENJELASAN |
    | 1 | Menurunnya penyakit menular | Angka penemuan kasus TBC | Definisi : kasus baru yang ditemukan\\nRumus : Kasus ditemukan / estimasi kasus x 100%\\nTipe Perhitungan : Kumulatif\\nSumber Data : SITB |`,
    blok: ["IKI Kepala Bidang P2P"],
    baris: [
      "3: 1 Menurunnya penyakit menular > Angka penemuan kasus TBC | rumus Kasus ditemukan / estimasi kasus x 100% | konsolidasi Kumulatif | sumber SITB",
    ],
  },
  {
    nama: "analisis di ujung: hambatan, upaya, bukti; capaian dua macam",
    tabel: `
    | LAPORAN CAPAIAN KINERJA TRIWULAN II |
    | NAMA JABATAN : KEPALA BIDANG SANITASI |
    | NO | SASARAN | INDIKATOR | TARGET TAHUN | TARGET TW II | REALISASI TW II | CAPAIAN TW II (%) | CAPAIAN TAHUN (%) | FAKTOR PENGHAMBAT | UPAYA | BUKTI |
    | 1 | Meningkatnya akses sanitasi | Persentase rumah tangga berakses sanitasi layak | 90% | 45% | 44% | 97,78 | 48,89 | Lahan terbatas | Advokasi | BA |`,
    blok: ["pengukuran KEPALA BIDANG SANITASI"],
    baris: [
      "4: 1 Meningkatnya akses sanitasi > Persentase rumah tangga berakses sanitasi layak | target -=90 %, TW2=45 % | realisasi TW2=44 % | capaian TW2=97.78 %, -=48.89 %",
    ],
  },
  {
    nama: "bukan: pohon kinerja tanpa ukuran",
    tabel: `
    | POHON KINERJA DINAS SOSIAL |
    | Ultimate Outcome | Intermediate Outcome | Immediate Outcome | Output |
    | Menurunnya kemiskinan | Meningkatnya pendapatan | Meningkatnya keterampilan | Pelatihan |`,
    blok: [],
    baris: [],
  },
  {
    nama: "bukan: daftar sasaran dan indikator dalam RPJMD tanpa target, dikutip dalam bab",
    tabel: `
    | BAB II GAMBARAN UMUM |
    | Indikator kinerja digunakan untuk mengukur sasaran. |
    | NO | PEJABAT | SASARAN YANG DIAMPU |
    | 1 | Kepala Bidang A | Meningkatnya A |`,
    blok: [],
    baris: [],
  },
  {
    nama: "bukan: DPA: indikator dan tolok ukur kinerja belanja langsung",
    tabel: `
    | DOKUMEN PELAKSANAAN ANGGARAN |
    | Indikator & Tolok Ukur Kinerja Belanja Langsung |
    | Indikator | Tolok Ukur Kinerja | Target Kinerja |
    | Capaian Program | Persentase layanan | 100 % |
    | Masukan | Jumlah dana | Rp 100.000.000 |
    | Keluaran | Jumlah dokumen | 12 dokumen |
    | Hasil | Terlaksananya layanan | 100 % |`,
    blok: [],
    baris: [],
  },
  {
    nama: "judul berulang tiap halaman, nomor berlanjut, tanda tangan di akhir saja",
    tabel: `
    | INDIKATOR KINERJA INDIVIDU |
    | Jabatan : Kepala Puskesmas Melati |
    | No | Sasaran | Indikator | Target |
    | 1 | Meningkatnya gizi balita | Persentase balita stunting | ≤ 14% |
    | 2 | Meningkatnya imunisasi | Cakupan imunisasi dasar lengkap | 95% |
    | INDIKATOR KINERJA INDIVIDU |
    | Jabatan : Kepala Puskesmas Melati |
    | No | Sasaran | Indikator | Target |
    | 3 | Meningkatnya kunjungan ibu hamil | Cakupan K6 | 90% |
    | | | Rimba, 5 Januari 2026 |
    | | | Kepala Puskesmas Melati |
    | | | dr. Ani |
    | | | NIP. 198001012006042001 |`,
    blok: ["IKI Kepala Puskesmas Melati"],
    baris: [
      "4: 1 Meningkatnya gizi balita > Persentase balita stunting | target -=14 %",
      "5: 2 Meningkatnya imunisasi > Cakupan imunisasi dasar lengkap | target -=95 %",
      "9: 3 Meningkatnya kunjungan ibu hamil > Cakupan K6 | target -=90 %",
    ],
  },
  {
    nama: "PJ dan sumber di muka indikator, target sebagai rentang dan predikat",
    tabel: `
    | JABATAN : Sekretaris Badan Pendapatan |
    | NO. | PENANGGUNG JAWAB | SUMBER DATA | SASARAN KINERJA | INDIKATOR KINERJA | TARGET 2025 | TARGET 2026 |
    | 1. | Subbag Program | LHE Inspektorat | Meningkatnya akuntabilitas | Predikat SAKIP | BB | A |
    | 2. | Subbag Keuangan | LRA | Tertib anggaran | Deviasi serapan anggaran | 3% - 5% | 2% - 4% |`,
    blok: ["IKI Sekretaris Badan Pendapatan"],
    baris: [
      "3: 1. Meningkatnya akuntabilitas > Predikat SAKIP | target 2025=BB, 2026=A | sumber LHE Inspektorat | pj Subbag Program",
      "4: 2. Tertib anggaran > Deviasi serapan anggaran | target 2025=3..5 %, 2026=2..4 % | sumber LRA | pj Subbag Keuangan",
    ],
  },
  {
    nama: "tabel IKI di bawah tabel data dasar, keduanya di satu lembar",
    tabel: `
    | DATA DASAR |
    | No | Kecamatan | Jumlah Penduduk | Jumlah Miskin |
    | 1 | Melati | 12500 | 1200 |
    | 2 | Mawar | 9800 | 950 |
    | INDIKATOR KINERJA INDIVIDU |
    | Jabatan : Analis Kemiskinan |
    | No | Sasaran | Indikator | Formulasi | Target |
    | 1 | Tersedianya data kemiskinan | Persentase desa dengan data mutakhir | Desa mutakhir dibagi seluruh desa dikali 100% | 100% |`,
    blok: ["IKI Analis Kemiskinan"],
    baris: [
      "8: 1 Tersedianya data kemiskinan > Persentase desa dengan data mutakhir | rumus Desa mutakhir dibagi seluruh desa dikali 100% | target -=100 %",
    ],
  },
  {
    nama: "kepala salah ketik dan disingkat: SASRAN, INDKTR, TRGT, KET.",
    tabel: `
    | Jabatn : Bendahara Penerimaan |
    | No | Sasran | Indikatr Kinerja | Formulasi Penghitungn | Tagret | Sumbr Data | Ket. |
    | 1 | Tertib penerimaan | Persentase setoran tepat waktu | Setoran tepat waktu / seluruh setoran x 100% | 100 % | STS | |`,
    blok: ["IKI Bendahara Penerimaan"],
    baris: [
      "3: 1 Tertib penerimaan > Persentase setoran tepat waktu | rumus Setoran tepat waktu / seluruh setoran x 100% | target -=100 % | sumber STS",
    ],
  },
];
