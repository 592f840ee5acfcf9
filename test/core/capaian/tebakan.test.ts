import { bacaKonsolidasi, readKonsolidasi, tebakKonsolidasi } from "../../../src/core/capaian/konsolidasi";
import { bacaPolaritas, readPolaritas, tebakPolaritas } from "../../../src/core/capaian/polaritas";
import { isTahunLalu } from "../../../src/core/capaian/tahun-lalu";

test.each([
  "Angka kemiskinan",
  "Persentase Penduduk Miskin",
  "Jumlah keluhan masyarakat",
  "Jumlah temuan BPK",
  "Waktu penyelesaian dokumen izin",
  "Rata-rata keterlambatan laporan",
  "Tingkat Inflasi",
  "Prevalensi stunting",
  "Angka Kematian Bayi per 1.000 kelahiran hidup",
  "Tingkat Pengangguran Terbuka",
  "Persentase deviasi anggaran kas",
  "Rata-rata lama penyelesaian surat",
  "Lama proses penerbitan izin",
  "Durasi penanganan aduan",
  "Jumlah gangguan trantibum",
  "Jumlah kasus gratifikasi",
  "Persentase pegawai yang terkena hukuman disiplin",
])("%s: lower is better", (indikator) => {
  expect(tebakPolaritas(indikator).polaritas).toBe("turun");
});

test.each([
  "Persentase penurunan angka kemiskinan",
  "Persentase temuan yang ditindaklanjuti",
  "Persentase penanganan pengaduan konsumen",
  "Jumlah Penduduk Miskin yang terlayani",
  "Persentase koperasi aktif",
  "Nilai SAKIP OPD",
  "Jumlah dokumen penanggulangan bencana",
  "Jumlah korban bencana yang ditolong",
  "Persentase gangguan ketertiban yang ditangani",
  "Rata-rata lama sekolah",
  "Lama tinggal wisatawan",
])("%s: higher is better", (indikator) => {
  expect(tebakPolaritas(indikator).polaritas).toBe("naik");
});

test.each([
  ["Maximize", "naik"],
  ["TURUN", "turun"],
  ["Minimize", "turun"],
  ["stabil", "stabil"],
  ["semakin tinggi semakin baik", "naik"],
  ["Semakin kecil semakin baik", "turun"],
  ["Semakin rendah realisasi, semakin baik kinerja", "turun"],
  ["Makin rendah makin baik", "turun"],
  ["Semakin tinggi nilainya semakin buruk", "turun"],
  ["Rendah lebih baik", "turun"],
  ["Smaller is better", "turun"],
  ["The higher the better", "naik"],
  ["Semakin mendekati target semakin baik", "stabil"],
  ["Min.", "turun"],
  ["MAX", "naik"],
  ["Minimasi", "turun"],
  ["Indikator negatif", "turun"],
  ["Polaritas: negatif (-)", "turun"],
  ["(+)", "naik"],
  ["Minimize (turun)", "turun"],
  ["Kondisi khusus", "turun"],
  ["Naik/Turun", null],
  ["tidak turun", null],
  ["Semakin cepat semakin baik", null],
  ["xyz", null],
  ["Minimal", null],
  ["", null],
] as const)("polaritas written %j", (teks, polaritas) => {
  expect(readPolaritas(teks)).toBe(polaritas);
});

test("a polaritas of two senses is a doubt, a dash is no polaritas, and other words are told from both", () => {
  expect(bacaPolaritas("Minimal")).toMatchObject({ status: "ragu", nilai: "turun" });
  expect(bacaPolaritas("-")).toEqual({ status: "kosong" });
  expect(bacaPolaritas("xyz")).toEqual({ status: "tolak", teks: "xyz" });
});

test.each([
  ["Jumlah pungli di kantor kelurahan", "Menurunnya pungli", "turun", "menurunnya pungli"],
  ["Persentase kasus HIV", "Berkurangnya kasus HIV baru", "turun", "berkurangnya kasus hiv"],
  ["Jumlah kampanye HIV", "Menurunnya kasus HIV", "naik", null],
  ["Persentase penurunan pungli", "Menurunnya pungli", "naik", null],
  [
    "Jumlah pelanggaran perda yang ditindaklanjuti",
    "Menurunnya pelanggaran perda",
    "naik",
    "ditindaklanjuti",
  ],
  ["Jumlah pungli", "Meningkatnya pelayanan", "naik", null],
])("%s below “%s”: %s", (indikator, sasaran, polaritas, dasar) => {
  expect(tebakPolaritas(indikator, sasaran)).toMatchObject({ polaritas, dasar });
});

test.each([
  ["Jumlah dokumen yang disusun", "jumlah"],
  ["Jumlah Laporan Keuangan bulanan", "jumlah"],
  ["Jumlah kegiatan pembinaan", "jumlah"],
  ["Jumlah IKM yang difasilitasi usahanya", "jumlah"],
  ["Dokumen administrasi kepegawaian", "jumlah"],
  ["Jumlah desa mandiri", "nilai akhir"],
  ["Jumlah koperasi aktif", "nilai akhir"],
  ["Persentase Koperasi aktif", "nilai akhir"],
  ["% Koperasi yang Sehat", "nilai akhir"],
  ["Indeks Kepuasan Masyarakat", "nilai akhir"],
  ["Nilai Sakip OPD", "nilai akhir"],
  ["Rata-rata lama sekolah", "rata-rata"],
  ["rata - rata perubahan harga", "rata-rata"],
  ["PDRB Sektor Industri", "nilai akhir"],
  ["Jumlah UMKM tahun lalu", "nilai akhir"],
  ["Jumlah koperasi", "nilai akhir"],
  ["Jumlah ASN", "nilai akhir"],
  ["Jumlah IKM pada tahun N", "nilai akhir"],
  ["Jumlah koperasi berkualitas th N", "nilai akhir"],
  ["Jumlah IKM yang memiliki izin usaha industri", "nilai akhir"],
  ["Jumlah ASN yang mengikuti bimtek", "jumlah"],
  ["Jumlah Koperasi yang di awasi", "jumlah"],
  ["Jumlah UMKM terfasilitasi", "jumlah"],
  ["Jumlah Peserta", "jumlah"],
  ["Jumlah pengaduan yang ditindaklanjuti", "jumlah"],
  ["Jumlah wajib pajak baru tahun n", "jumlah"],
  ["Jumlah wajib pajak", "nilai akhir"],
  ["Jumlah unit kerja", "nilai akhir"],
] as const)("%s: %s", (nama, konsolidasi) => {
  expect(tebakKonsolidasi(nama)).toBe(konsolidasi);
});

test.each([
  ["Sum", "jumlah"],
  ["Take Last Known", "nilai akhir"],
  ["Rata-rata", "rata-rata"],
  ["Rata - rata", "rata-rata"],
  ["Sum/Jumlah", "jumlah"],
  ["Dijumlahkan per bulan", "jumlah"],
  ["AVG", "rata-rata"],
  ["Nilai Akhir Tahun", "nilai akhir"],
  ["Posisi", "nilai akhir"],
  ["Posisi akhir periode", "nilai akhir"],
  ["Ambil data terakhir", "nilai akhir"],
  ["Last known value", "nilai akhir"],
  ["Jumlah / rata-rata", null],
  ["Rata-rata tertimbang", null],
  ["Nilai tertinggi", null],
  ["Tahunan", null],
  ["Kumulatif", null],
  ["Non kumulatif", null],
  ["entah", null],
] as const)("konsolidasi written %j", (teks, konsolidasi) => {
  expect(readKonsolidasi(teks)).toBe(konsolidasi);
});

test("“kumulatif” may say that figures are added up, or that they are typed to date", () => {
  expect(bacaKonsolidasi("Kumulatif")).toMatchObject({ status: "ragu", nilai: "jumlah" });
  expect(bacaKonsolidasi("Non kumulatif")).toMatchObject({ status: "ragu", nilai: "nilai akhir" });
  expect(bacaKonsolidasi("Kumulatif (nilai akhir)")).toMatchObject({
    status: "terbaca",
    nilai: "nilai akhir",
  });
});

test.each([
  ["Jumlah koperasi aktif tahun lalu", true],
  ["Produksi th. sebelumnya", true],
  ["Nilai N - 1", true],
  ["PDRB (t-1)", true],
  ["Kondisi awal", true],
  ["Jumlah koperasi aktif tahun ini", false],
  ["Jumlah lulusan SMP tahun 2025-1", false],
  ["Nilai awalan", false],
])("%s speaks of the year before: %s", (nama, benar) => {
  expect(isTahunLalu(nama)).toBe(benar);
});

test("a time that something takes is a level, not a sum", () => {
  expect(tebakKonsolidasi("Waktu tunggu layanan")).toBe("nilai akhir");
  expect(tebakKonsolidasi("Rata-rata waktu layanan")).toBe("rata-rata");
});
