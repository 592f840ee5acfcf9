/** How the sheet looks and what its cells take: styles by runs of lines that are alike, choices, page setup. */
import { type Content, type Edit, type Look, formula } from "../../edits";
import { type FormatGaris, formatGaris, panjangGaris } from "./format-baris";
import type { Garis } from "./garis";
import { runs } from "./lari";
import {
  BARIS_DATA,
  BARIS_KEPALA,
  BARIS_NOMOR,
  BARIS_TUTUP,
  type CaraIsi,
  KOLOM_ATAS,
  KOLOM_LABEL_ATAS,
  type TataLetak,
  barisAtas,
  label,
} from "./tata-letak";
import { lebarKolom, tinggiGaris } from "./ukuran-lembar";

const GARIS = { line: "thin", color: "#BFBFBF" } as const;
const KEPALA: Look = {
  bold: true,
  fill: "#E2EFDA",
  wrap: true,
  horizontal: "Center",
  vertical: "Center",
  borders: GARIS,
};
const JABATAN: Look = { bold: true, fill: "#F2F2F2", vertical: "Top" };
const ISI: Look = { vertical: "Top", borders: GARIS };
const HILANG: Look = { italic: true, fontColor: "#7F7F7F", vertical: "Top" };
const PUDAR: Look = { fontColor: "#7F7F7F" };
/** Numbers for the formulas alone, in rows of a hair's height: nobody reads them, on paper they are not there. */
const BANTU: Look = { fontColor: "#FFFFFF", fontSize: 8 };

/** Conditional formats are set once, far enough down for lines that come later: setting them again would pile them up. */
const BARIS_PERINGATAN = 3000;

/**
 * @param tabel the lines' cells with their values.
 * @param baru the sheet is made in the same list of edits.
 */
export function tampilanEdits(
  lembar: string,
  t: TataLetak,
  garis: readonly Garis[],
  tabel: readonly (readonly Content[])[],
  baru: boolean,
): Edit[] {
  const { kolom } = t;
  const last = BARIS_DATA + Math.max(garis.length, 1) - 1;
  const style = (row: number, col: number, row2: number, col2: number, look: Look): Edit => ({
    kind: "style",
    lembar,
    rentang: { row, col, row2, col2 },
    look,
  });
  const format = (from: number, to: number, col: number, col2: number, code: string): Edit => ({
    kind: "numberFormat",
    lembar,
    rentang: { row: from, col, row2: to, col2 },
    format: code,
  });
  const looks: Record<Garis["jenis"], Look> = {
    jabatan: JABATAN,
    indikator: ISI,
    komponen: ISI,
    bagian: { ...HILANG, bold: true },
    hilang: HILANG,
  };
  const isInput = (g: Garis): boolean | null => (g.masukan ? true : null);
  const formats = new Map(garis.map((g, i) => [g, formatGaris(g, tabel[i] ?? [], t)]));
  const formatOf =
    (kunci: keyof FormatGaris) =>
    (g: Garis): string | null =>
      formats.get(g)?.[kunci] ?? null;
  const indikator = runs(garis, (g) => (g.jenis === "indikator" ? true : null));
  return [
    style(0, 0, 0, 0, { bold: true, fontSize: 14 }),
    style(1, 0, 1, 0, { italic: true, fontColor: "#595959" }),
    style(barisAtas("sd"), KOLOM_LABEL_ATAS, barisAtas("targetBerlaku"), KOLOM_LABEL_ATAS, { bold: true }),
    style(barisAtas("sd"), KOLOM_ATAS, barisAtas("sd"), KOLOM_ATAS, { named: "Input", horizontal: "Left" }),
    style(BARIS_TUTUP, kolom.periode - 1, BARIS_TUTUP, t.periodeAkhir, BANTU),
    style(BARIS_KEPALA, 0, BARIS_KEPALA, t.lebar - 1, KEPALA),
    style(BARIS_NOMOR, 0, BARIS_NOMOR, t.lebar - 1, BANTU),
    ...runs(garis, (g) => g.jenis).map((r) => style(r.from, 0, r.to, t.lebar - 1, looks[r.nilai])),
    ...indikator.map((r) => style(r.from, kolom.uraian, r.to, kolom.uraian, { bold: true, wrap: true })),
    ...runs(garis, (g) => (g.jenis === "komponen" ? true : null)).map((r) =>
      style(r.from, kolom.uraian, r.to, kolom.uraian, { horizontal: "Left", indent: 2, wrap: true }),
    ),
    ...runs(garis, (g) => (g.jenis === "jabatan" ? true : null)).map((r) =>
      style(r.from, kolom.uraian, r.to, kolom.uraian, { wrap: true }),
    ),
    ...(["kategori", "data", "status"] as const).map((k) =>
      style(BARIS_DATA, kolom[k], last, kolom[k], { wrap: true }),
    ),
    ...runs(garis, isInput).map((r) =>
      style(r.from, kolom.periode, r.to, t.periodeAkhir, { named: "Input", vertical: "Top" }),
    ),
    ...(["polaritas", "konsolidasi", "cara"] as const).flatMap((k) =>
      runs(garis, (g) => (g.pilihan.includes(k) ? true : null)).map((r) =>
        style(r.from, kolom[k], r.to, kolom[k], { named: "Input", vertical: "Top" }),
      ),
    ),
    style(BARIS_DATA, kolom.tautan, last, kolom.formulasi, PUDAR),
    ...runs(garis, formatOf("angka")).map((r) =>
      format(r.from, r.to, kolom.periode, t.periodeAkhir, r.nilai),
    ),
    ...runs(garis, formatOf("realisasi")).map((r) =>
      format(r.from, r.to, kolom.realisasi, kolom.realisasi, r.nilai),
    ),
    ...(["targetPeriode", "target"] as const).flatMap((k) =>
      runs(garis, formatOf(k)).map((r) => format(r.from, r.to, kolom[k], kolom[k], r.nilai)),
    ),
    ...indikator.map((r) => format(r.from, r.to, kolom.capaianPeriode, kolom.capaian, label.format.persen)),
    ...isianEdits(lembar, t, garis),
    ...(baru ? peringatan(lembar, t) : []),
    ...lebarKolom(lembar, t, panjangGaris(garis, tabel, t)),
    ...tinggiGaris(lembar, garis),
    ...(baru ? lipatan(lembar, garis) : []),
    { kind: "freeze", lembar, rows: BARIS_DATA, columns: kolom.uraian + 1 },
    {
      kind: "print",
      lembar,
      orientation: "Landscape",
      paper: "Folio",
      area: { row: 0, col: 0, row2: last, col2: kolom.status },
      titleRows: { from: BARIS_KEPALA, to: BARIS_KEPALA },
      pagesWide: 1,
      centerHorizontally: true,
      footer: "Halaman &P dari &N",
    },
  ];
}

/** What may be typed where: numbers, grades, choices, the month. */
function isianEdits(lembar: string, t: TataLetak, garis: readonly Garis[]): Edit[] {
  const { kolom } = t;
  const { validasi, cara, caraDitawarkan } = label;
  const pilihan = {
    polaritas: ["naik", "turun", "stabil"],
    konsolidasi: ["jumlah", "rata-rata", "nilai akhir"],
    cara: caraDitawarkan[t.berkala].map((c) => cara[c as CaraIsi]),
  };
  const choice = (from: number, to: number, col: number, col2: number, source: readonly string[]): Edit => ({
    kind: "validation",
    lembar,
    rentang: { row: from, col, row2: to, col2 },
    rule: { type: "list", source },
    alert: { title: validasi.judulPilihan, text: validasi.pilihan, level: "stop" },
  });
  const sd = { row: barisAtas("sd"), col: KOLOM_ATAS, row2: barisAtas("sd"), col2: KOLOM_ATAS };
  return [
    {
      kind: "validation",
      lembar,
      rentang: sd,
      rule: { type: "list", source: t.nomor.map(String) },
      alert: { title: validasi.bulanJudul, text: validasi.bulanTeks, level: "stop" },
      prompt: { title: validasi.bulanJudul, text: validasi.bulanTeks },
    },
    ...runs(garis, (g) => (g.masukan && g.predikat === null ? true : null)).map((r): Edit => ({
      kind: "validation",
      lembar,
      rentang: { row: r.from, col: kolom.periode, row2: r.to, col2: t.periodeAkhir },
      rule: { type: "decimal", comparison: "between", formula1: -1e15, formula2: 1e15 },
      alert: { title: validasi.judul, text: validasi.teks, level: "stop" },
    })),
    ...garis.flatMap((g, i) =>
      g.masukan && g.predikat !== null && g.predikat.length > 0
        ? [choice(BARIS_DATA + i, BARIS_DATA + i, kolom.periode, t.periodeAkhir, g.predikat)]
        : [],
    ),
    ...(["polaritas", "konsolidasi", "cara"] as const).flatMap((k) =>
      runs(garis, (g) => (g.pilihan.includes(k) ? true : null)).map((r) =>
        choice(r.from, r.to, kolom[k], kolom[k], pilihan[k]),
      ),
    ),
  ];
}

/** What needs attention stands out by colour and by its words. */
function peringatan(lembar: string, t: TataLetak): Edit[] {
  const { data, tautan, status, target, targetPeriode } = t.kolom;
  const area = (col: number, col2: number) => ({ row: BARIS_DATA, col, row2: BARIS_PERINGATAN, col2 });
  const when = (col: number, col2: number, word: string): Edit => ({
    kind: "conditionalFormat",
    lembar,
    rentang: area(col, col2),
    rule: { type: "cellValue", comparison: "equal", formula1: formula(word) },
    look: { fill: "#F8CBAD", bold: true },
  });
  const { kata } = label;
  return [
    when(tautan, tautan, kata.putus),
    when(data, data, kata.putus),
    when(data, data, kata.isian),
    when(data, data, kata.penyebut),
    when(status, status, kata.tidakDapat),
    when(targetPeriode, target, kata.target),
  ];
}

/** A jabatan folds its indikator, an indikator its komponen. */
function lipatan(lembar: string, garis: readonly Garis[]): Edit[] {
  const below = (jenis: readonly Garis["jenis"][]): Edit[] =>
    runs(garis, (g) => (jenis.includes(g.jenis) ? true : null)).map((r): Edit => ({
      kind: "group",
      lembar,
      from: r.from,
      to: r.to,
    }));
  return [...below(["indikator", "komponen"]), ...below(["komponen"])];
}
