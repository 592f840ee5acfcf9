/** Paragraphs from facts: what the table holds is told, what it lacks is left blank. */
import { readWorkbook } from "../../../src/core/layout";
import { pengaturanBawaan } from "../../../src/core/pengaturan";
import { narasiBuku } from "../../../src/core/reports/narasi";
import { sentence } from "../../../src/messages";
import { worksheet, workbook } from "../worksheet";

const paragraf = (tabel: string, periode: string): string[] => {
  const buku = workbook(worksheet(`| 1. JABATAN : Kepala Bidang Koperasi |\n${tabel}`, "IKI"));
  const opsi = { periode, hariIni: "2026-11-22", pengaturan: pengaturanBawaan };
  return narasiBuku(buku, readWorkbook(buku), opsi).map((n) => n.kalimat.map((p) => sentence(p)).join(" "));
};

const triwulan =
  "| NO | SASARAN | INDIKATOR | SATUAN | TARGET | TARGET | | | | REALISASI | | | | KENDALA |\n| | | | | 2026 | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV | |\n";

test("a complete indikator: target, realisasi, both capaian, kategori, the change since the period before", () => {
  const [teks] = paragraf(
    `${triwulan}| 1 | Meningkatnya mutu koperasi | Jumlah dokumen yang disusun | dokumen | 4 | 1 | 1 | 1 | 1 | 1 | 1 | | | Data terlambat. |`,
    "2026-TW2",
  );
  expect(teks).toBe(
    [
      "Untuk mewujudkan sasaran “Meningkatnya mutu koperasi”, indikator “Jumlah dokumen yang disusun” pada tahun 2026 ditargetkan sebesar 4 dokumen.",
      "Sampai dengan Triwulan II Tahun 2026 (sampai dengan Juni), realisasinya mencapai 2 dokumen.",
      "Terhadap target periode sebesar 2 dokumen, capaiannya 100%.",
      "Terhadap target tahun 2026, capaiannya 50%.",
      "Capaian tersebut termasuk kategori Sangat Tinggi.",
      "Dibandingkan dengan Triwulan I Tahun 2026 (sampai dengan Maret) yang sebesar 1 dokumen, realisasi bertambah 1 dokumen.",
      "Faktor pendorong: ................",
      "Faktor penghambat: Data terlambat.",
      "Rencana tindak lanjut: ................",
    ].join(" "),
  );
});

test("what is not complete is never told as reached, nor compared", () => {
  const [teks = ""] = paragraf(
    `${triwulan}| 1 | Mutu | Jumlah peserta pelatihan | orang | 100 | 25 | 25 | 25 | 25 | 20 | | 30 | | |`,
    "2026-TW3",
  );
  expect(teks).toContain("belum lengkap; angka yang sudah tercatat adalah 50 orang");
  expect(teks).not.toMatch(/kategori|capaiannya \d|Dibandingkan/);
});

test("lower-is-better is said, percentages differ in points, a fall is told as a fall", () => {
  const [teks = ""] = paragraf(
    `${triwulan}| 1 | Mutu | Persentase keluhan pelanggan | % | 10 | 10 | 10 | 10 | 10 | 8 | "7,5" | | | |`,
    "2026-TW2",
  );
  expect(teks).toContain("makin rendah");
  expect(teks).toContain("yang sebesar 8%, realisasi berkurang 0,5 poin persen.");
});

test("figures of no named year are not told as last year's", () => {
  const [teks = ""] = paragraf(
    `${triwulan}| 1 | Mutu | Persentase koperasi sehat | % | 80 | 60 | 70 | 75 | 80 | 61 | 72 | | | |`,
    "2026-TW1",
  );
  expect(teks).not.toContain("2025");
});
