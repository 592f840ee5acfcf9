/** Formulas offered into the empty columns of a planner's table: only blank cells, and LibreOffice gives what hitung gives. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hitungBuku } from "../../../../src/core/hitung";
import { readWorkbook } from "../../../../src/core/layout";
import { readPengaturan } from "../../../../src/core/pengaturan";
import { type HasilKolom, usulKolom } from "../../../../src/core/reports/kolom";
import { parseAddress } from "../../../../src/core/sheet/address";
import { type WorkbookData, valueAt } from "../../../../src/core/sheet/grid";
import { writeNewWorkbook } from "../../../../src/file";
import { recalculateAll } from "../../../libreoffice";
import { workbook, worksheet } from "../../worksheet";
import { lembarPerencana } from "../realisasi/banding";
import { bukuGanjil } from "../realisasi/buku-ganjil";
import { hariIni, terapkan } from "../realisasi/lembar";

const buku = (tabel: string): WorkbookData =>
  workbook(worksheet(`| 1. JABATAN : Kepala Bidang Koperasi |\n${tabel}`, "IKI"));
const usul = (b: WorkbookData, periode?: string): HasilKolom =>
  usulKolom(b, readWorkbook(b), {
    hariIni,
    pengaturan: readPengaturan(b),
    ...(periode === undefined ? {} : { periode }),
  });

const tahunan = `
  | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | REALISASI 2026 | CAPAIAN | KATEGORI |
  | 1 | Tersedianya layanan | Jumlah peserta pelatihan | orang | 100 | 80 | | |
  | 2 | Menurunnya aduan | Jumlah keluhan masyarakat | keluhan | 5 | 7 | | |
  | 3 | Tersedianya layanan | Jumlah berita yang dimuat | berita | 12 Berita | | | |
  | 4 | Naiknya mutu | Indeks kepuasan | nilai | 84 | 85 | sudah | |
  | 5 | Naiknya mutu | Predikat SAKIP | predikat | BB | B | | |`;

test("the planner's own empty columns are filled, a cell that holds something never is", () => {
  const { kolom, sel, edits } = usul(buku(tahunan));
  expect(kolom.map(({ kolom: k, isi, periode, judul, terisi }) => [k, isi, periode, judul, terisi])).toEqual([
    ["G", "capaian", "2026", null, 4],
    ["H", "kategori", "2026", null, 4],
  ]);
  expect(sel.filter((s) => s.isi === "capaian").map((s) => [s.sel, s.nilai])).toEqual([
    ["G3", 0.8],
    ["G4", 0.6],
    ["G5", ""],
    ["G7", 0.8],
  ]);
  expect(sel.filter((s) => s.isi === "kategori").map((s) => s.nilai)).toEqual([
    "Tinggi",
    "Rendah",
    "",
    "Tinggi",
  ]);
  for (const e of edits)
    if (e.kind === "write" && e.before !== null) expect(e.before.flat().every((c) => c === null)).toBe(true);
});

test("in columns a quarter each is to its own end, as hitung says for that quarter", () => {
  const b = buku(`
  | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TW I | | | TW II | | |
  | | | | | Target | Realisasi | Capaian | Target | Realisasi | Capaian |
  | 1 | Tersedianya layanan | Jumlah peserta pelatihan | orang | 20 | 10 | | 30 | 35 | |
  | 2 | Naiknya mutu | Persentase kepatuhan pelaporan | % | 80% | 0.6@0% | | 90% | 0.9@0% | |`);
  const { kolom, sel } = usul(b);
  expect(kolom.map((k) => [k.kolom, k.periode])).toEqual([
    ["G", "2026-TW1"],
    ["J", "2026-TW2"],
  ]);
  for (const periode of ["2026-TW1", "2026-TW2"]) {
    const { baris } = hitungBuku(b, readWorkbook(b), { hariIni, periode });
    const col = periode.endsWith("1") ? "G" : "J";
    expect(
      sel.filter((s) => s.sel.startsWith(col)).map((s) => Math.round(Number(s.nilai) * 1e11) / 1e9),
    ).toEqual(baris.map((x) => x.capaianPeriode).filter((x) => x !== null));
  }
});

test("a table without such columns gets new ones beside it, past whatever stands there", () => {
  const tabel = `
  | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | REALISASI | |
  | | | | | | Jan | Feb |
  | 1 | Tersedianya layanan | Jumlah peserta pelatihan | orang | 100 | 20 | 30 |`;
  const { kolom } = usul(buku(tabel));
  expect(kolom.map((k) => [k.kolom, k.judul])).toEqual([
    ["H", "Capaian s.d. Februari 2026"],
    ["I", "Kategori s.d. Februari 2026"],
  ]);
  expect(usul(buku(`${tabel} | dilihat lagi |`)).kolom.map((k) => k.kolom)).toEqual(["J", "K"]);
});

test("months that have no column leave the year's capaian blank, as hitung does", () => {
  const b = buku(`
  | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | REALISASI | |
  | | | | | | Jan | Feb |
  | 1 | Tersedianya layanan | Jumlah peserta pelatihan | orang | 30 | 20 | 30 |
  | 2 | Naiknya mutu | Indeks kepuasan | nilai | 84 | 80 | 84 |`);
  const shown = usul(b, "2026").sel.filter((s) => s.isi === "capaian");
  expect(shown.map((s) => s.nilai)).toEqual(["", 1]);
});

test("offered again, nothing is written twice", () => {
  const b = buku(tahunan);
  expect(usul(terapkan(b, usul(b).edits)).sel).toEqual([]);
});

test("LibreOffice calculates every offered formula to the value that it carries", async () => {
  const work = mkdtempSync(join(tmpdir(), "iki-kolom-"));
  try {
    const all = [
      { nama: "tahunan", b: buku(tahunan), periode: undefined },
      ...Object.entries(bukuGanjil).flatMap(([nama, { tabel }]) =>
        [undefined, "2026", "2026-TW1"].map((periode) => ({
          nama: `${nama}, ${periode ?? "sekarang"}`,
          b: workbook(worksheet(tabel, "IKI")),
          periode,
        })),
      ),
    ].map((k) => ({ ...k, hasil: usul(k.b, k.periode) }));
    const paths = await Promise.all(
      all.map(async ({ b, hasil }, i) => {
        const path = join(work, `kolom-${String(i)}.xlsx`);
        writeFileSync(path, await writeNewWorkbook([...b.sheets.flatMap(lembarPerencana), ...hasil.edits]));
        return path;
      }),
    );
    const books = await recalculateAll(paths);
    const wrong = all.flatMap(({ nama, hasil }, i) =>
      hasil.sel.flatMap((s) => {
        const at = parseAddress(s.sel);
        const shown = at ? (books[i]?.["IKI"]?.[at.row]?.[at.col] ?? "") : undefined;
        const same =
          typeof shown === "number" && typeof s.nilai === "number"
            ? Math.abs(shown - s.nilai) < 1e-8
            : shown === s.nilai;
        return same
          ? []
          : [`${nama} ${s.indikator} ${s.isi}: ${String(shown)} and not ${String(s.nilai)}: ${s.rumus}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(all.flatMap((k) => k.hasil.sel).length).toBeGreaterThan(100);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}, 120_000);

test("nothing of the planner's is changed but blank cells", () => {
  for (const { tabel } of Object.values(bukuGanjil)) {
    const b = workbook(worksheet(tabel, "IKI"));
    const [before] = b.sheets;
    const after = terapkan(b, usul(b).edits).sheets.find((s) => s.nama === "IKI");
    before?.values.forEach((line, r) =>
      line.forEach((v, c) => {
        if (v !== null) expect(after && valueAt(after, r, c)).toBe(v);
      }),
    );
  }
});
