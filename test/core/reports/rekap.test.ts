/** Many workbooks in one: every row with its file, what stands twice, what differs, what could not be read. */
import { hitungBuku } from "../../../src/core/hitung";
import { readWorkbook } from "../../../src/core/layout";
import { type BerkasRekap, rekapEdits } from "../../../src/core/reports/rekap";
import type { Edit, Write } from "../../../src/core/edits";
import { rangeAddress } from "../../../src/core/sheet/address";
import { sentence } from "../../../src/messages";
import { worksheet, workbook } from "../worksheet";

const kepala = "| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | REALISASI |\n";

function file(berkas: string, jabatan: string, baris: string): BerkasRekap {
  const buku = workbook(worksheet(`| 1. JABATAN : ${jabatan} |\n${kepala}${baris}`, "IKI"));
  const lembar = readWorkbook(buku);
  const hitungan = hitungBuku(buku, lembar, { periode: "2026", hariIni: "2026-11-22" });
  return { status: "terbaca", berkas, lembar, hitungan, batas: 120 };
}

const rekap = (daftar: BerkasRekap[]) => rekapEdits(daftar, (p) => sentence(p));
const cells = (edits: readonly Edit[], lembar: string): Write["contents"] =>
  edits.flatMap((e) => (e.kind === "write" && e.lembar === lembar ? [...e.contents.slice(4)] : []));

const dua = [
  file("a.xlsx", "Kepala Bidang Koperasi", "| 1 | Mutu | Jumlah koperasi yang dibina | koperasi | 10 | 15 |"),
  file("b.xlsx", "Kepala Bidang Koperasi.", "| 1 | Mutu | Jumlah koperasi yang dibina | koperasi | 12 | 6 |"),
  file("c.xlsx", "Kepala Bidang Perdagangan", "| 1 | Tertib | Jumlah pasar yang ditata | pasar | 4 | |"),
];

test("each row says its file; averages are of capped values over complete indikator", () => {
  const { edits } = rekap(dua);
  const rows = cells(edits, "Rekap");
  expect(rows.map((r) => [r[1], r[5], r[14], r[16]])).toEqual([
    ["a.xlsx", "Kepala Bidang Koperasi", 1.2, "terhitung"],
    ["b.xlsx", "Kepala Bidang Koperasi", 0.5, "terhitung"],
    ["c.xlsx", "Kepala Bidang Perdagangan", null, "belum lengkap"],
  ]);
  const jabatan = cells(edits, "Per Jabatan");
  expect(jabatan.map((r) => [r[0], r[5], r[6]])).toEqual([
    [1, 1, 1],
    [2, 1, 1],
    [3, 0, 1],
  ]);
});

test("row numbers, units and words out of a short list stand in the middle, as in the summary", () => {
  const centred = (lembar: string): string[] =>
    rekap(dua).edits.flatMap((e) =>
      e.kind === "style" && e.lembar === lembar && e.look.horizontal === "Center" && e.rentang.row > 3
        ? [rangeAddress(e.rentang)]
        : [],
    );
  expect(centred("Rekap")).toEqual(["A5:A7", "D5:E7", "I5:I7", "P5:R7", "T5:T7"]);
  expect(centred("Per Jabatan")).toEqual(["A5:A7"]);
});

test("the same jabatan in two files is named, and the same indikator with other figures as a conflict", () => {
  const { temuan, edits } = rekap(dua);
  expect(temuan.map((t) => [t.jenis, t.indikator, t.tempat])).toEqual([
    ["kembar", null, ["a.xlsx, IKI", "b.xlsx, IKI"]],
    ["beda", "Jumlah koperasi yang dibina", ["a.xlsx, IKI baris 3", "b.xlsx, IKI baris 3"]],
  ]);
  expect(cells(edits, "Rekap").map((r) => r[17])).toEqual(["beda", "beda", null]);
});

test("a file that could not be read is named and passed over", () => {
  const { edits, blok } = rekap([
    { status: "gagal", berkas: "rusak.xlsx", pesan: "Berkas rusak." },
    ...dua.slice(0, 1),
  ]);
  expect(blok).toHaveLength(1);
  expect(cells(edits, "Berkas").map((r) => [r[1], r[2], r[7]])).toEqual([
    ["rusak.xlsx", "tidak terbaca", "Berkas rusak."],
    ["a.xlsx", "terbaca", null],
  ]);
});

test("nothing to recap still gives a workbook that says so", () => {
  const { edits } = rekap([{ status: "gagal", berkas: "rusak.xlsx", pesan: "Berkas rusak." }]);
  expect(edits.flatMap((e) => (e.kind === "addSheet" ? [e.lembar] : []))).toEqual([
    "Rekap",
    "Per Jabatan",
    "Kembar dan Beda",
    "Berkas",
  ]);
  expect(cells(edits, "Rekap")).toEqual([]);
});
