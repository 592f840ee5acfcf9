/** Paragraphs from facts: what the table holds is told, what it lacks is left blank. */
import { readWorkbook } from "../../../src/core/layout";
import { pengaturanBawaan } from "../../../src/core/pengaturan";
import type { Edit } from "../../../src/core/edits";
import type { Pesan } from "../../../src/core/pesan";
import { narasiBuku, narasiEdits, paragraf as asText } from "../../../src/core/reports/narasi";
import { sentence } from "../../../src/messages";
import { worksheet, workbook } from "../worksheet";

const paragraf = (tabel: string, periode: string): string[] => {
  const buku = workbook(worksheet(`| 1. JABATAN : Kepala Bidang Koperasi |\n${tabel}`, "IKI"));
  const opsi = { periode, hariIni: "2026-11-22", pengaturan: pengaturanBawaan };
  return narasiBuku(buku, readWorkbook(buku), opsi).map((n) =>
    [...n.kalimat, ...n.isian].map((p) => sentence(p)).join(" "),
  );
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
      "Sampai dengan Triwulan II Tahun 2026, realisasinya sebesar 2 dokumen.",
      "Terhadap target sampai dengan Triwulan II Tahun 2026 sebesar 2 dokumen, capaiannya 100% dengan kategori Sangat Tinggi.",
      "Terhadap target tahun 2026, capaiannya 50%.",
      "Dibandingkan dengan realisasi sampai dengan Triwulan I Tahun 2026 sebesar 1 dokumen, realisasi tersebut bertambah 1 dokumen.",
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
  expect(teks).toContain("belum lengkap; dari data yang sudah tercatat diperoleh 50 orang");
  expect(teks).toContain("Data yang belum tersedia: jumlah peserta pelatihan (TW II).");
  expect(teks).not.toMatch(/kategori|capaiannya \d|Dibandingkan/);
});

test("lower-is-better is said, percentages differ in points, a fall is told as a fall", () => {
  const [teks = ""] = paragraf(
    `${triwulan}| 1 | Mutu | Persentase keluhan pelanggan | % | 10 | 10 | 10 | 10 | 10 | 8 | "7,5" | | | |`,
    "2026-TW2",
  );
  expect(teks).toContain("makin rendah");
  expect(teks).toContain("sebesar 8%, realisasi tersebut turun 0,5 poin persen.");
});

test("figures of no named year are not told as last year's", () => {
  const [teks = ""] = paragraf(
    `${triwulan}| 1 | Mutu | Persentase koperasi sehat | % | 80 | 60 | 70 | 75 | 80 | 61 | 72 | | | |`,
    "2026-TW1",
  );
  expect(teks).not.toContain("2025");
});

test("a reader who subtracts the printed figures finds the printed difference", () => {
  const [teks = ""] = paragraf(
    `${triwulan}| 1 | Mutu | Persentase koperasi sehat | % | 80 | 60 | 70 | 75 | 80 | 60.576 | 61.244 | | | |`,
    "2026-TW2",
  );
  expect(teks).toContain("sebesar 60,58%, realisasi tersebut naik 0,66 poin persen.");
});

test("money is written before its amount, other units small, names without the full stops of a list", () => {
  const [teks = ""] = paragraf(
    `${triwulan}| 1 | Meningkatnya pendapatan. | Jumlah retribusi pasar; | Rp | 4000000 | 1000000 | 1000000 | 1000000 | 1000000 | 900000 | | | | |`,
    "2026-TW1",
  );
  expect(teks).toContain(
    "sasaran “Meningkatnya pendapatan”, indikator “Jumlah retribusi pasar” pada tahun 2026 ditargetkan sebesar Rp4.000.000.",
  );
  expect(teks).toContain("realisasinya sebesar Rp900.000.");
});

test("nothing typed yet is told as that, and no instruction for the planner stands in the report", () => {
  const [teks = ""] = paragraf(
    `${triwulan}| 1 | Mutu | Jumlah dokumen yang disusun | dokumen | 4 | 1 | 1 | 1 | 1 | | | | | |`,
    "2026-TW1",
  );
  expect(teks).toContain("Realisasi sampai dengan Triwulan I Tahun 2026 belum tercatat");
  expect(teks).not.toMatch(/isilah|tambahkan|pastikan|periksalah/);
});

test("what can't be calculated is left to its author, in brackets at the end", () => {
  const buku = workbook(
    worksheet(
      `| 1. JABATAN : Kepala Bidang Koperasi |\n${triwulan}| 1 | Mutu | Jumlah dokumen yang disusun | dokumen | 0 | 0 | 0 | 0 | 0 | 1 | | | | |`,
      "IKI",
    ),
  );
  const opsi = { periode: "2026-TW1", hariIni: "2026-11-22", pengaturan: pengaturanBawaan };
  const [satu] = narasiBuku(buku, readWorkbook(buku), opsi);
  expect(satu && asText(satu, (p) => sentence(p))).toMatch(
    /tidak dapat dihitung\.\nFaktor pendorong: .*\nFaktor penghambat: .*\nRencana tindak lanjut: .*\n\[Catatan penyusun: Targetnya 0, .*\]$/,
  );
});

test("the sheet: a row an indikator, text only, ours by name, and a second one beside the first", () => {
  const tabel = `| 1. JABATAN : Kepala Bidang Koperasi |\n${triwulan}| 1 | Mutu | Jumlah dokumen yang disusun | dokumen | 4 | 1 | 1 | 1 | 1 | 1 | | | | |`;
  const buku = workbook(worksheet(tabel, "IKI"));
  const opsi = { periode: "2026-TW1", hariIni: "2026-11-22", pengaturan: pengaturanBawaan };
  const narasi = narasiBuku(buku, readWorkbook(buku), opsi);
  const kalimat = { periode: "2026-TW1", kalimat: (p: Pesan) => sentence(p) };
  const rencana = narasiEdits(buku, narasi, kalimat);
  expect(rencana?.lembar).toBe("Narasi TW I 2026");
  const tulis = rencana?.edits.find((e) => e.kind === "write");
  expect(tulis?.contents[4]).toEqual(["No", "Jabatan", "Sasaran", "Indikator", "Narasi"]);
  expect(tulis?.contents[5]?.slice(0, 4)).toEqual([
    1,
    "Kepala Bidang Koperasi",
    "Mutu",
    "Jumlah dokumen yang disusun",
  ]);
  const nama = (edits: readonly Edit[] = []) => edits.flatMap((e) => (e.kind === "name" ? [e.nama] : []));
  expect(nama(rencana?.edits)).toEqual(["_IKI_NARASI_2026_TW1"]);
  const lagi = narasiEdits(
    {
      sheets: [...buku.sheets, { ...worksheet("", "Narasi TW I 2026") }],
      names: [{ nama: "_IKI_NARASI_2026_TW1", acuan: "='Narasi TW I 2026'!$A$1" }],
    },
    narasi,
    kalimat,
  );
  expect([lagi?.lembar, nama(lagi?.edits)]).toEqual(["Narasi TW I 2026 (2)", ["_IKI_NARASI_2026_TW1_2"]]);
});
