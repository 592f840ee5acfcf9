/** From a template to the cells of its block. */
import type { IndikatorTemplat, Templat } from "../../catalogue/templat";
import { formula, type Rumus } from "../edits";
import { readFormulasi, toExcel } from "../formulasi";
import { cellAddress } from "../sheet/address";
import { expandKolom, lebarKolom, type Kolom } from "./kolom";
import type { IsiKolom, OpsiTemplat } from "./opsi";
import type { Gaya, SelSusun, Susunan } from "./sel";
import { formatAngka, selTarget } from "./target";
import { height } from "./tinggi";

/** Points of a header row of one line. */
const headerRow = 18;

/** Blank columns of input take every number; text is refused with a sentence. */
const angkaSaja = { type: "decimal", comparison: "between", formula1: -1e15, formula2: 1e15 } as const;

/**
 * The block of a template at a place of the sheet (0-based, for its formulas).
 * `lebarAda`: widths in points that the sheet's columns keep, from the block's first on; null: free to be set.
 */
export function susun(
  templat: Templat,
  opsi: OpsiTemplat,
  row0: number,
  col0: number,
  lebarAda: readonly (number | null)[] = [],
): Susunan {
  const kolom = expandKolom(opsi);
  const lebar = lebarKolom(kolom, templat, opsi, lebarAda);
  const s: Susunan = { sel: [], lebar, tinggi: [], gabung: [], kepala: [0, 0], validasi: [] };
  const total = lebar.reduce((sum, w) => sum + w, 0);
  const line = (text: string, gaya: Gaya): void => {
    s.gabung.push({ row: s.sel.length, col: 0, row2: s.sel.length, col2: kolom.length - 1 });
    s.sel.push(kolom.map((_, c) => (c === 0 ? { isi: text, gaya } : null)));
    s.tinggi.push(height([[text, total]]));
  };
  line(templat.jabatan === null ? "INDIKATOR KINERJA UTAMA" : "INDIKATOR KINERJA INDIVIDU", "judul");
  if (templat.jabatan !== null) line(`Jabatan : ${templat.jabatan}`, "label");
  if (opsi.uraian) {
    for (const [label, items] of [
      ["Tugas", templat.tugas],
      ["Fungsi", templat.fungsi],
    ] as const) {
      if (items.length === 1) line(`${label} : ${items[0] ?? ""}`, "uraian");
      else if (items.length > 1) {
        line(`${label} :`, "label");
        items.forEach((item, i) => line(`${letter(i, items.length)} ${item}`, "uraian"));
      }
    }
  }
  blank(s, kolom.length);
  header(s, kolom);
  rows(s, templat, opsi, kolom, row0, col0);
  return s;
}

function header(s: Susunan, kolom: readonly Kolom[]): void {
  const first = s.sel.length;
  const two = kolom.some(({ anak }) => anak !== null);
  s.sel.push(
    kolom.map(({ isi, judul, anak }, c) => ({
      isi: anak !== null && kolom[c - 1]?.isi === isi ? null : judul,
      gaya: "kepala",
    })),
  );
  const needed = height(
    kolom.flatMap(({ judul, anak }, c) => (anak === null ? [[judul, s.lebar[c] ?? 60]] : [])),
  );
  // A heading over both rows has the second one's height, too.
  s.tinggi.push(two ? Math.max(headerRow, needed - headerRow) : Math.max(headerRow, needed));
  if (two) {
    s.sel.push(kolom.map(({ anak }) => ({ isi: anak, gaya: "kepala" })));
    s.tinggi.push(headerRow);
    let from = 0;
    kolom.forEach(({ isi, anak }, c) => {
      if (kolom[c + 1]?.isi === isi && anak !== null) return;
      // A group lies over its columns, a single header over both rows.
      s.gabung.push({ row: first, col: from, row2: anak === null ? first + 1 : first, col2: c });
      from = c + 1;
    });
  }
  s.gabung = s.gabung.filter(({ row, col, row2, col2 }) => row !== row2 || col !== col2);
  s.kepala = [first, s.sel.length - 1];
}

function rows(
  s: Susunan,
  templat: Templat,
  opsi: OpsiTemplat,
  kolom: readonly Kolom[],
  row0: number,
  col0: number,
): void {
  let no = 0;
  templat.isi.forEach(({ sasaran, indikator }, i) => {
    const chosen = indikator.filter((_, j) => !opsi.tanpa?.has(`${i}.${j}`));
    if (chosen.length > 0) no++;
    chosen.forEach((each, j) => {
      indikatorRow(
        s,
        each,
        { no: j === 0 ? no : null, sasaran: j === 0 ? sasaran : null },
        kolom,
        row0,
        col0,
      );
    });
  });
}

function indikatorRow(
  s: Susunan,
  indikator: IndikatorTemplat,
  awal: { no: number | null; sasaran: string | null },
  kolom: readonly Kolom[],
  row0: number,
  col0: number,
): void {
  const own = kolom.some(({ isi }) => isi === "satuan");
  const row = s.sel.length;
  const months = kolom.flatMap(({ isi }, c) => (isi === "realisasi" ? [c] : []));
  // Where the layout has no formulasi, nothing would tell what the komponen rows belong to: the figure is typed in directly.
  const split = kolom.some(({ isi }) => isi === "formulasi") && indikator.komponen.length > 1;
  const formulaOf = months.length > 0 && split ? rumusBulan(indikator) : null;
  const text = (isi: string | number | null, gaya: Gaya): SelSusun => ({
    isi: isi === "" ? null : isi,
    gaya,
  });
  s.sel.push(
    kolom.map(({ isi, tahun }, c): SelSusun => {
      switch (isi) {
        case "no":
          return text(awal.no, "tengah");
        case "sasaran":
          return text(awal.sasaran, "isi");
        case "indikator":
        case "formulasi":
        case "sumberData":
          return text(indikator[isi], "isi");
        case "satuan":
          return text(indikator.satuan, "tengah");
        case "polaritas":
        case "konsolidasi":
          return text(indikator[isi], "tengah");
        case "ket":
          return text(null, "isi");
        case "target":
          return selTarget(indikator, tahun ?? 0, own);
        case "realisasi": {
          const format = formatAngka(indikator.satuan, indikator.satuan === "%" ? 2 : 0, true);
          const rumus = formulaOf?.((k) => cellAddress(row0 + row + 1 + k, col0 + c));
          return rumus === undefined
            ? { isi: null, format, gaya: "masukan" }
            : { isi: { formula: rumus, nilai: "" }, format, gaya: "angka" };
        }
      }
    }),
  );
  s.tinggi.push(
    height([
      [awal.sasaran ?? "", widthOf(s, kolom, "sasaran")],
      [indikator.indikator, widthOf(s, kolom, "indikator")],
      [indikator.formulasi, widthOf(s, kolom, "formulasi")],
      [indikator.sumberData, widthOf(s, kolom, "sumberData")],
    ]),
  );
  if (formulaOf === null) validate(s, row, months);
  else {
    for (const { nama, satuan, konsolidasi } of indikator.komponen) {
      validate(s, s.sel.length, months);
      s.sel.push(
        kolom.map(({ isi }): SelSusun => {
          if (isi === "indikator") return text(`- ${nama}`, "komponen");
          if (isi === "satuan") return text(satuan, "tengah");
          if (isi === "konsolidasi") return text(konsolidasi, "tengah");
          if (isi === "realisasi") return { isi: null, format: formatAngka("", 0, true), gaya: "masukan" };
          return text(null, "kosong");
        }),
      );
      s.tinggi.push(height([[nama, widthOf(s, kolom, "indikator") - 12]]));
    }
  }
  kolom.forEach(({ isi }, c) => {
    // A grade or a range stays text, and may be written again.
    const number =
      isi === "target" && indikator.satuan !== "predikat" && typeof s.sel[row]?.[c]?.isi !== "string";
    if (number) s.validasi.push({ row, col: c, row2: row, col2: c, rule: angkaSaja });
  });
}

/** The month's formula over the komponen rows below; null where the reader does not read it. */
function rumusBulan(indikator: IndikatorTemplat): ((alamat: (k: number) => string) => Rumus) | null {
  const bacaan = readFormulasi(indikator.formulasi, indikator.indikator, { satuan: indikator.satuan });
  const { pohon } = bacaan;
  if (bacaan.status !== "terbaca" || pohon === null) return null;
  return (alamat) => {
    const sel = Object.fromEntries(bacaan.komponen.map(({ kode }, k) => [kode, alamat(k)]));
    const teks = toExcel(pohon, sel, { satuan: indikator.satuan === "%" ? "fraksi" : "poin" });
    return formula({ teks: teks.slice(1) });
  };
}

function validate(s: Susunan, row: number, months: readonly number[]): void {
  const [first] = months;
  const last = months.at(-1);
  if (first !== undefined && last !== undefined) {
    s.validasi.push({ row, col: first, row2: row, col2: last, rule: angkaSaja });
  }
}

function blank(s: Susunan, columns: number): void {
  s.sel.push(Array.from({ length: columns }, () => null));
  s.tinggi.push(8);
}

const widthOf = (s: Susunan, kolom: readonly Kolom[], isi: IsiKolom): number =>
  s.lebar[kolom.findIndex((k) => k.isi === isi)] ?? 1e6;

/** "a." … "z."; numbers where the alphabet does not suffice. */
const letter = (i: number, of: number): string => (of > 26 ? `${i + 1}.` : `${String.fromCharCode(97 + i)}.`);
