/** Every rule there is, in the order of a reviewer's reading: structure, cells, words, formulas, figures, the whole. */
import type { Aturan } from "./aturan";
import { aturan as angkaBelumTetap } from "./angka-belum-tetap";
import { aturan as angkaMustahil } from "./angka-mustahil";
import { aturan as barisDisalin } from "./baris-disalin";
import { aturan as capaianTidakCocok } from "./capaian-tidak-cocok";
import { aturan as daftarHurufLoncat } from "./daftar-huruf-loncat";
import { aturan as ejaanTidakBaku } from "./ejaan-tidak-baku";
import { aturan as formulasiBendaBerbeda } from "./formulasi-benda-berbeda";
import { aturan as formulasiCukupJelas } from "./formulasi-cukup-jelas";
import { aturan as formulasiGarisHilang } from "./formulasi-garis-hilang";
import { aturan as formulasiKaliUntukJumlah } from "./formulasi-kali-untuk-jumlah";
import { aturan as formulasiKosong } from "./formulasi-kosong";
import { aturan as formulasiKurungHilang } from "./formulasi-kurung-hilang";
import { aturan as formulasiKurungTimpang } from "./formulasi-kurung-timpang";
import { aturan as formulasiMenyalinIndikator } from "./formulasi-menyalin-indikator";
import { aturan as formulasiPecahanTidakSejalan } from "./formulasi-pecahan-tidak-sejalan";
import { aturan as formulasiPerluDipastikan } from "./formulasi-perlu-dipastikan";
import { aturan as formulasiPertumbuhanTanpaPembanding } from "./formulasi-pertumbuhan-tanpa-pembanding";
import { aturan as formulasiRasioUntukJumlah } from "./formulasi-rasio-untuk-jumlah";
import { aturan as formulasiTanpaKali100 } from "./formulasi-tanpa-kali-100";
import { aturan as formulasiTanpaPenyebut } from "./formulasi-tanpa-penyebut";
import { aturan as formulasiTanpaRumus } from "./formulasi-tanpa-rumus";
import { aturan as formulasiTerbalik } from "./formulasi-terbalik";
import { aturan as formulasiTidakTerkait } from "./formulasi-tidak-terkait";
import { aturan as indeksDalamPersen } from "./indeks-dalam-persen";
import { aturan as indikatorBerangka } from "./indikator-berangka";
import { aturan as indikatorKataUkurTersirat } from "./indikator-kata-ukur-tersirat";
import { aturan as indikatorKosong } from "./indikator-kosong";
import { aturan as indikatorMajemuk } from "./indikator-majemuk";
import { aturan as indikatorMengulangSasaran } from "./indikator-mengulang-sasaran";
import { aturan as indikatorTanpaKataUkur } from "./indikator-tanpa-kata-ukur";
import { aturan as indikatorTerlaluBanyak } from "./indikator-terlalu-banyak";
import { aturan as indikatorTerlaluUmum } from "./indikator-terlalu-umum";
import { aturan as indikatorTidakTerukur } from "./indikator-tidak-terukur";
import { aturan as isiSamaUnitSejenis } from "./isi-sama-unit-sejenis";
import { aturan as jabatanGanda } from "./jabatan-ganda";
import { aturan as jabatanKosong } from "./jabatan-kosong";
import { aturan as judulKolomSalahKetik } from "./judul-kolom-salah-ketik";
import { aturan as jumlahPersentase } from "./jumlah-persentase";
import { aturan as kolomTargetTidakAda } from "./kolom-target-tidak-ada";
import { aturan as kolomWajibTidakAda } from "./kolom-wajib-tidak-ada";
import { aturan as nomorBarisLanjutan } from "./nomor-baris-lanjutan";
import { aturan as nomorBelumDiisi } from "./nomor-belum-diisi";
import { aturan as nomorKolomMenyatu } from "./nomor-kolom-menyatu";
import { aturan as nomorKolomTidakRuntut } from "./nomor-kolom-tidak-runtut";
import { aturan as nomorKosong } from "./nomor-kosong";
import { aturan as nomorUrut } from "./nomor-urut";
import { aturan as persenPecahan } from "./persen-pecahan";
import { aturan as persenSangatKecil } from "./persen-sangat-kecil";
import { aturan as pimpinanHanyaKeluaran } from "./pimpinan-hanya-keluaran";
import { aturan as realisasiBukanAngka } from "./realisasi-bukan-angka";
import { aturan as realisasiBerbeda } from "./realisasi-berbeda";
import { aturan as realisasiTampakKumulatif } from "./realisasi-tampak-kumulatif";
import { aturan as realisasiTerlewat } from "./realisasi-terlewat";
import { aturan as realisasiTotalBerbeda } from "./realisasi-total-berbeda";
import { aturan as salahKetik } from "./salah-ketik";
import { aturan as sasaranBerangka } from "./sasaran-berangka";
import { aturan as sasaranBukanHasil } from "./sasaran-bukan-hasil";
import { aturan as sasaranKegiatan } from "./sasaran-kegiatan";
import { aturan as sasaranKeluaran } from "./sasaran-keluaran";
import { aturan as sasaranKosong } from "./sasaran-kosong";
import { aturan as sasaranLanjutanKosong } from "./sasaran-lanjutan-kosong";
import { aturan as sasaranMajemuk } from "./sasaran-majemuk";
import { aturan as sasaranSalinanTugas } from "./sasaran-salinan-tugas";
import { aturan as selGalat } from "./sel-galat";
import { aturan as spasiBerlebih } from "./spasi-berlebih";
import { aturan as sumberDataKosong } from "./sumber-data-kosong";
import { aturan as sumberDataOrang } from "./sumber-data-orang";
import { aturan as sumberDataRumus } from "./sumber-data-rumus";
import { aturan as targetAngkaTeks } from "./target-angka-teks";
import { aturan as targetBedaJenis } from "./target-beda-jenis";
import { aturan as targetBelumDiisi } from "./target-belum-diisi";
import { aturan as targetBukanPersen } from "./target-bukan-persen";
import { aturan as targetDesimalCampur } from "./target-desimal-campur";
import { aturan as targetKosong } from "./target-kosong";
import { aturan as targetLebih100 } from "./target-lebih-100";
import { aturan as targetNaik } from "./target-naik";
import { aturan as targetPersenUntukJumlah } from "./target-persen-untuk-jumlah";
import { aturan as targetSatuanBerbeda } from "./target-satuan-berbeda";
import { aturan as targetSebagianKosong } from "./target-sebagian-kosong";
import { aturan as targetTahun } from "./target-tahun";
import { aturan as targetTanpaAngka } from "./target-tanpa-angka";
import { aturan as targetTanpaSatuan } from "./target-tanpa-satuan";
import { aturan as targetTriwulanBerbeda } from "./target-triwulan-berbeda";
import { aturan as targetTurun } from "./target-turun";
import { aturan as teksTerpotong } from "./teks-terpotong";
import { aturan as tugasDisalin } from "./tugas-disalin";

export const semuaAturan: readonly Aturan[] = [
  kolomWajibTidakAda,
  kolomTargetTidakAda,
  judulKolomSalahKetik,
  nomorKolomTidakRuntut,
  nomorKolomMenyatu,
  jabatanKosong,
  nomorUrut,
  nomorKosong,
  nomorBarisLanjutan,
  nomorBelumDiisi,
  daftarHurufLoncat,
  indikatorKosong,
  sasaranKosong,
  sasaranLanjutanKosong,
  formulasiKosong,
  formulasiCukupJelas,
  formulasiTanpaRumus,
  sumberDataKosong,
  sumberDataOrang,
  sumberDataRumus,
  spasiBerlebih,
  salahKetik,
  ejaanTidakBaku,
  teksTerpotong,
  sasaranKegiatan,
  sasaranKeluaran,
  sasaranBukanHasil,
  sasaranBerangka,
  sasaranMajemuk,
  sasaranSalinanTugas,
  indikatorTanpaKataUkur,
  indikatorKataUkurTersirat,
  indikatorTerlaluUmum,
  indikatorBerangka,
  indikatorMengulangSasaran,
  indikatorMajemuk,
  indikatorTidakTerukur,
  indikatorTerlaluBanyak,
  formulasiTanpaPenyebut,
  formulasiTanpaKali100,
  formulasiRasioUntukJumlah,
  formulasiKaliUntukJumlah,
  formulasiPertumbuhanTanpaPembanding,
  formulasiKurungHilang,
  formulasiKurungTimpang,
  formulasiGarisHilang,
  formulasiPerluDipastikan,
  formulasiMenyalinIndikator,
  formulasiTidakTerkait,
  formulasiBendaBerbeda,
  formulasiPecahanTidakSejalan,
  formulasiTerbalik,
  targetKosong,
  targetSebagianKosong,
  targetBelumDiisi,
  targetTanpaAngka,
  targetTanpaSatuan,
  angkaBelumTetap,
  targetBukanPersen,
  targetPersenUntukJumlah,
  targetSatuanBerbeda,
  indeksDalamPersen,
  targetBedaJenis,
  targetLebih100,
  persenPecahan,
  persenSangatKecil,
  targetTurun,
  targetNaik,
  targetTriwulanBerbeda,
  targetTahun,
  targetAngkaTeks,
  targetDesimalCampur,
  realisasiBukanAngka,
  angkaMustahil,
  realisasiTerlewat,
  realisasiTampakKumulatif,
  realisasiTotalBerbeda,
  realisasiBerbeda,
  capaianTidakCocok,
  selGalat,
  jumlahPersentase,
  jabatanGanda,
  barisDisalin,
  isiSamaUnitSejenis,
  tugasDisalin,
  pimpinanHanyaKeluaran,
];
