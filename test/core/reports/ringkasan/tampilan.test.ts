/** What a head of office sees of the summary before reading a figure. */
import type { Edit } from "../../../../src/core/edits";
import { namaPendek } from "../../../../src/core/reports/ringkasan/nama-pendek";
import { workbook, worksheet } from "../../worksheet";
import { rencana } from "./banding";

const tabel = `
| 1. JABATAN : Kepala Bidang Pendapatan |
| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI |
| | | | | 2026 | TW I |
| 1 | Naiknya PAD | Jumlah pendapatan asli daerah | Rupiah | 1250000000000 | 410500000000 |`;

const edits = (isi: string): Edit[] => rencana(workbook(worksheet(isi, "IKI")), "2026-TW1").edits;

/** The agency as the second line of the summary names it. */
function instansi(judul: string): unknown {
  const sheet = edits(`${judul}\n${tabel}`).find(
    (e): e is Extract<Edit, { kind: "write" }> => e.kind === "write" && e.lembar.startsWith("Ringkasan"),
  );
  return sheet?.contents[1]?.[0];
}

test.each([
  ["| DINAS KOPERASI DAN UKM KABUPATEN SAMPANG |", "DINAS KOPERASI DAN UKM KABUPATEN SAMPANG"],
  ["| KEPUTUSAN KEPALA BADAN PENDAPATAN DAERAH KOTA BIMA |", "BADAN PENDAPATAN DAERAH KOTA BIMA"],
  ["| INDIKATOR KINERJA INDIVIDU (IKI) TAHUN 2026 DINAS SOSIAL |", "DINAS SOSIAL"],
  ["| Perangkat Daerah | : | Dinas Perhubungan Kota Ambon |", "Dinas Perhubungan Kota Ambon"],
  ["| Perangkat Daerah : Inspektorat Kabupaten Ende |", "Inspektorat Kabupaten Ende"],
])("%s names the agency", (judul, nama) => {
  expect(instansi(judul)).toBe(nama);
});

test("an agency that nothing names is left to fill", () => {
  expect(instansi("| Membantu Kepala Dinas menyusun program kerja |")).toMatch(/^Perangkat Daerah : \.+$/);
});

test("billions fit their columns", () => {
  const widths = edits(tabel).flatMap((e) =>
    e.kind === "columnWidth" && e.lembar.startsWith("Ringkasan") && e.from === 5 ? [e.points] : [],
  );
  // "1,250,000,000,000" has 17 letters of at least 5.4 points.
  expect(widths[0]).toBeGreaterThanOrEqual(17 * 5.4);
});

test.each([
  ["Sekretaris", "Sekretaris"],
  ["Kepala Bidang Perdagangan", "Kabid Perdagangan"],
  ["Kepala Sub Bagian Umum, Kepegawaian dan Keuangan", "Kasubbag Umum,…"],
  ["Penera Ahli Muda pada UPTD Metrologi Legal", "Penera Ahli Muda pada…"],
])("the axis of the chart says %s as %s", (jabatan, pendek) => {
  expect(namaPendek(jabatan)).toBe(pendek);
});

test("a target that no number can be read from stands as the planner wrote it, without a capaian", () => {
  const isi = tabel.replace("| Rupiah | 1250000000000 | 410500000000 |", "| % | 2,5 ± 1 | 2,8 |");
  const lines = edits(isi).flatMap((e) =>
    e.kind === "write" && e.lembar.startsWith("Ringkasan") ? e.contents : [],
  );
  const line = lines.find((l) => l.includes("2,5 ± 1"));
  expect(line?.[5]).toBe("2,5 ± 1");
  expect(line).toContainEqual(expect.objectContaining({ nilai: "tidak dapat dihitung" }));
});
