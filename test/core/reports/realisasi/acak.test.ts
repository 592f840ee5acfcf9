/** Tables as by chance: whatever columns and contents a planner has, LibreOffice shows on the sheet what hitung says. */
import fc from "fast-check";
import { hitungBuku } from "../../../../src/core/hitung";
import { readWorkbook } from "../../../../src/core/layout";
import type { WorkbookData } from "../../../../src/core/sheet/grid";
import { writeNewWorkbook } from "../../../../src/file";
import { workbook, worksheet } from "../../worksheet";
import { type Kasus, bedaLembar, lembarPerencana } from "./banding";
import { hariIni, isi, siapkan, terapkan } from "./lembar";

const BUKU = Number(process.env["IKI_ACAK"] ?? 40);
const SEED = Number(process.env["IKI_SEED"] ?? 2026);

const periode = fc.constantFrom<readonly string[]>(
  ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun"],
  ["TW I", "TW II", "TW III", "TW IV"],
  ["Semester I", "Semester II"],
  ["s.d. TW I", "s.d. TW II", "s.d. TW III"],
  ["s.d. Jan", "s.d. Feb", "s.d. Mar"],
  ["2026"],
  ["Jan", "Feb", "Mar", "TW I", "Apr"],
);
const indikator = fc.constantFrom(
  ["Jumlah peserta pelatihan", "orang", ""],
  ["Indeks kepuasan masyarakat", "nilai", "Survei"],
  ["Rata-rata waktu layanan", "menit", "Rekap"],
  ["Persentase kepatuhan pelaporan", "%", "Rekap"],
  ["Jumlah keluhan masyarakat", "keluhan", ""],
  ["Predikat SAKIP", "predikat", "Evaluasi"],
  ["Persentase aset tercatat", "%", "Jumlah aset tercatat / Jumlah aset x 100%"],
  ["Jumlah usaha mikro yang dibina", "unit", "Jumlah usaha mikro yang dibina"],
);
const target = fc.constantFrom(
  "100",
  "90%",
  "0",
  "BB",
  "12 Orang",
  "≥ 80",
  "3,5 - 4",
  "",
  "-",
  "0.8@0%",
  "-5",
  "N/A",
);
const angka = fc.constantFrom("", "", "5", "12.5", "0", "-", "75", "BB", "n/a", "proses");
const bagian = fc.constantFrom("100", "25", "0", "", "-", "12.5", "20 - 30");
const perubahan = fc.constantFrom("", "", "120", "95%", "A");
const tulis = fc.constantFrom(undefined, undefined, undefined, 7, 0.5, "-", "x", 0);

const tabel = fc.tuple(periode, fc.boolean(), fc.boolean()).chain(([kolom, pisah, ganda]) =>
  fc.record({
    kolom: fc.constant(kolom),
    pisah: fc.constant(pisah),
    ganda: fc.constant(ganda),
    baris: fc.array(
      fc.record({
        indikator,
        target,
        perubahan,
        bagian: fc.array(bagian, { minLength: kolom.length, maxLength: kolom.length }),
        angka: fc.array(angka, { minLength: kolom.length, maxLength: kolom.length }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    tulis: fc.array(tulis, { minLength: 24, maxLength: 24 }),
  }),
);
type Tabel = typeof tabel extends fc.Arbitrary<infer T> ? T : never;

/** The periods stand over the realisasi alone, or over target and realisasi. */
function teks({ kolom, pisah, ganda, baris }: Tabel): string {
  const tahun = ganda ? "TARGET MURNI | TARGET PERUBAHAN" : "TARGET 2026";
  const bagian = pisah && kolom[0] !== "2026" && !(kolom[0] ?? "").startsWith("s.d.");
  const kosong = "| ".repeat(kolom.length - 1);
  const atas = `| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | ${tahun} | ${bagian ? `TARGET ${kosong}| ` : ""}REALISASI ${kosong}|`;
  const bawah = `| | | | | | ${ganda ? "| " : ""}| ${bagian ? `${kolom.join(" | ")} | ` : ""}${kolom.join(" | ")} |`;
  const lines = baris.map((b, i) => {
    const [nama = "", satuan = "", formula = ""] = b.indikator;
    const parts = [
      ...(ganda ? [b.target, b.perubahan] : [b.target]),
      ...(bagian ? b.bagian : []),
      ...b.angka,
    ];
    return `| ${String(i + 1)} | Meningkatnya hal ${String(i + 1)} | ${nama} | ${formula} | ${satuan} | ${parts.join(" | ")} |`;
  });
  return ["| 1. JABATAN : Kepala Bidang Koperasi |", atas, bawah, ...lines].join("\n");
}

async function kasusOf(t: Tabel, i: number): Promise<Kasus> {
  const buku = workbook(worksheet(teks(t), "IKI"));
  const first = siapkan(buku, 2026).edits;
  const filled = isi(terapkan(buku, first), 2026, ({ baris, bulan }) => t.tulis[(baris * 5 + bulan) % 24]);
  const again = siapkan(filled, 2026).edits;
  const settings = first.filter((e) => ("lembar" in e && e.lembar === "Pengaturan IKI") || e.kind === "name");
  return {
    nama: `${String(i)}\n${teks(t)}\n`,
    tahun: 2026,
    buku: terapkan(filled, again),
    bytes: await writeNewWorkbook([...buku.sheets.flatMap(lembarPerencana), ...settings, ...again]),
  };
}

test("tables of every kind, filled by chance", async () => {
  const all = await Promise.all(fc.sample(tabel, { numRuns: BUKU, seed: SEED }).map(kasusOf));
  expect((await bedaLembar(all)).slice(0, 6)).toEqual([]);
}, 180_000);

test("hitung says the same before and after the sheet is made", () => {
  fc.assert(
    fc.property(tabel, (t) => {
      // A quarter beside months, without the quarters that follow: the sheet has all of them, so the next one is still open.
      fc.pre(!(t.kolom.includes("Jan") && t.kolom.includes("TW I")));
      const buku = workbook(worksheet(teks(t), "IKI"));
      const say = (b: WorkbookData) =>
        hitungBuku(b, readWorkbook(b), { hariIni }).baris.map((x) => [
          x.indikator,
          x.realisasi,
          x.capaian,
          x.capaianPeriode,
          x.kategori,
          x.status,
        ]);
      expect(say(terapkan(buku, siapkan(buku, 2026).edits))).toEqual(say(buku));
    }),
    { numRuns: 60, seed: SEED },
  );
}, 60_000);
