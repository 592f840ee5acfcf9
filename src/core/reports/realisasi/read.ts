/** The sheet `Realisasi <tahun>` as a source of realisasi for `hitung`. */
import { type Content, isFormula } from "../../edits";
import type { BarisPutus, LembarRealisasi, RealisasiBaris } from "../../hitung/sumber";
import {
  type Angka,
  type Konsolidasi,
  type Polaritas,
  semuaKonsolidasi,
  semuaPolaritas,
} from "../../kontrak";
import type { BarisKomponen } from "../../layout/types";
import { type Pesan, pesan } from "../../pesan";
import { cellAddress, quoteSheet } from "../../sheet/address";
import { roundNoise } from "../../sheet/bilangan";
import { displayText } from "../../sheet/display-text";
import { readAngka } from "../../sheet/angka";
import {
  type CellValue,
  type SheetGrid,
  type WorkbookData,
  formatAt,
  formulaAt,
  valueAt,
} from "../../sheet/grid";
import { readPredikat } from "../../sheet/predikat";
import { isPersen } from "../../sheet/satuan";
import {
  type BarisLembar,
  type LembarTersimpan,
  type SelTertaut,
  bacaLembar,
  realisasiSheets,
} from "./baca-lembar";
import { targetBerubah } from "./target-berubah";
import { type CaraIsi, bulanTertutup, label, langkahOf, readCara } from "./tata-letak";

/** Whether two cells hold the same to Excel's "=": letter case does not count. */
const equal = (a: CellValue, b: CellValue): boolean =>
  typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;

/** Whether the linked cell still says what it said. */
function stillThere(buku: WorkbookData, link: SelTertaut | null, said: CellValue): boolean {
  const grid = link && buku.sheets.find((s) => s.nama === link.lembar);
  return link !== null && !!grid && equal(valueAt(grid, link.row, link.col), said);
}

const nilaiOf = (c: Content | undefined): CellValue => (c === undefined ? null : isFormula(c) ? c.nilai : c);
const isBlank = (v: CellValue): boolean => v === null || label.kosong.includes(String(v).trim());

/** A grade only where the row is of grades: elsewhere text is no figure, as the sheet's formulas have it. */
function angkaAt(l: LembarTersimpan, b: BarisLembar, i: number, { persen, predikat }: JenisAngka): Angka {
  const col = l.kolom.periode + i;
  const value = nilaiOf(b.angka[i]);
  const number = typeof value === "number" ? value : null;
  const blank = isBlank(value);
  const grade = predikat && typeof value === "string" && !blank ? readPredikat(value, true) : null;
  const cara = readCara(b.cara) ?? "perPeriode";
  return {
    label: label[l.berkala][i] ?? "",
    periode: periodeOf(l, cara, l.nomor[i] ?? 0),
    kumulatif: cara === "kumulatif",
    sel: cellAddress(b.row, col),
    teks: blank ? "" : displayText(value, formatAt(l.grid, b.row, col)),
    nilai: number === null ? null : persen ? roundNoise(number * 100) : number,
    nilaiAtas: null,
    satuan: null,
    predikat: grade,
  };
}

/** The period of the column that closes with a month, by how the row's figures run. */
function periodeOf(l: LembarTersimpan, cara: CaraIsi, akhir: number): string {
  if (cara === "setahun" || cara === "tahunLalu") return String(l.tahun);
  const bulan = Math.max(langkahOf(cara), l.berkala === "triwulanan" ? 3 : 1);
  if (bulan === 6) return `${l.tahun}-S${Math.ceil(akhir / 6)}`;
  return `${l.tahun}-${bulan === 3 ? `TW${Math.ceil(akhir / 3)}` : String(akhir).padStart(2, "0")}`;
}

interface Deretan {
  angka: Angka[];
  catatan: Pesan[];
}

/**
 * The figures of a row to the month that is counted, as its formulas take them: a quarter's figure stands in the month that
 * closes it, a year's anywhere but only once. Where one stands elsewhere the row has no figure, and says why.
 */
function deret(l: LembarTersimpan, b: BarisLembar, akhir: number | null, jenis: JenisAngka): Deretan {
  const cara = readCara(b.cara) ?? "perPeriode";
  const step = langkahOf(cara);
  const all = l.nomor.map((nomor, i) => ({ nomor, angka: angkaAt(l, b, i, jenis) }));
  const filled = all.filter((x) => x.angka.teks !== "");
  const due = all.filter(({ nomor }) => bulanTertutup(nomor) >= step);
  const misplaced =
    cara === "setahun" ? filled.slice(1) : filled.filter((x) => x.nomor <= (akhir ?? 12) && !due.includes(x));
  const [first] = misplaced;
  if (first) {
    const isi = { lembar: l.grid.nama, baris: b.row + 1, sel: first.angka.sel, cara: b.cara };
    const odd = {
      ...first.angka,
      periode: String(l.tahun),
      nilai: null,
      predikat: null,
      teks: label.kata.isian,
    };
    return { angka: [odd], catatan: [pesan("realisasi.isianSalahTempat", isi)] };
  }
  const once = cara === "setahun" || cara === "tahunLalu";
  const used = once ? (filled.at(-1) ?? all.at(-1)) : undefined;
  return { angka: (used ? [used] : due).map((x) => x.angka), catatan: [] };
}

interface JenisAngka {
  /** The cells hold fractions. */
  persen: boolean;
  /** Grades stand among them. */
  predikat: boolean;
}
const BILANGAN: JenisAngka = { persen: false, predikat: false };

/** A choice as the formulas compare it: the very word, whatever its case. */
const choiceOf = <T extends string>(semua: readonly T[], teks: string): T | null =>
  semua.find((x) => x === teks.toLowerCase()) ?? null;
const polaritasOf = (b: BarisLembar): Polaritas | null => choiceOf(semuaPolaritas, b.polaritas);

/** Own cells of a row must be among their choices: formulas would go by something else. A polaritas may wait. */
const soundChoices = (b: BarisLembar): boolean =>
  (b.jenis !== "indikator" || b.polaritas === "" || polaritasOf(b) !== null) &&
  choiceOf(semuaKonsolidasi, b.konsolidasi) !== null &&
  readCara(b.cara) !== null;

const konsolidasiOf = (b: BarisLembar): Konsolidasi =>
  choiceOf(semuaKonsolidasi, b.konsolidasi) ?? "nilai akhir";

function barisOf(
  buku: WorkbookData,
  l: LembarTersimpan,
  b: BarisLembar,
  komponen: readonly BarisLembar[],
  akhir: number | null,
): RealisasiBaris | BarisPutus {
  const lembar = quoteSheet(l.grid.nama);
  const odd = [b, ...komponen].find((x) => !soundChoices(x));
  if (odd) return { putus: pesan("realisasi.pilihanSalah", { lembar: l.grid.nama, baris: odd.row + 1 }) };
  const at = (col: number): string => `${lembar}!${cellAddress(b.row, col)}`;
  const [tahun, periode] = (["target", "targetPeriode"] as const).map((kolom) =>
    targetBerubah(buku, formulaAt(l.grid, b.row, l.kolom[kolom])),
  );
  const berubah = pesan("realisasi.targetBerubah", { lembar: l.grid.nama, baris: b.row + 1 });
  const direct = komponen.length === 0;
  const predikat = direct && l.nomor.some((_, i) => typeof nilaiOf(b.angka[i]) === "string");
  const own = direct ? deret(l, b, akhir, { persen: isPersen(b.satuan), predikat }) : null;
  const parts = komponen.map((k) => deret(l, k, akhir, BILANGAN));
  return {
    indikator: own?.angka ?? [],
    komponen: komponen.map((k, i): BarisKomponen => ({
      baris: k.row + 1,
      nama: k.nama,
      satuan: k.satuan,
      // Its own cell is told in `konsolidasiKomponen`, as the sheet's formulas go by it.
      konsolidasi: null,
      target: [],
      realisasi: parts[i]?.angka ?? [],
      sel: cellAddress(k.row, l.kolom.uraian),
    })),
    ...(tahun || periode
      ? { targetBerubah: { tahun: tahun === true, periode: periode === true, pesan: berubah } }
      : {}),
    catatan: [own, ...parts].flatMap((d) => d?.catatan ?? []),
    polaritas: polaritasOf(b),
    konsolidasi: konsolidasiOf(b),
    konsolidasiKomponen: komponen.map((k) => ({ nama: k.nama, konsolidasi: konsolidasiOf(k) })),
    selRealisasi: at(l.kolom.realisasi),
    selCapaian: at(l.kolom.capaian),
  };
}

/** Rows of the table with their komponen and the jabatan above them: those in use, or those marked as gone. */
export function kelompok(
  baris: readonly BarisLembar[],
  hilang = false,
): { jabatan: BarisLembar | null; indikator: BarisLembar; komponen: BarisLembar[] }[] {
  const all: { jabatan: BarisLembar | null; indikator: BarisLembar; komponen: BarisLembar[] }[] = [];
  let jabatan: BarisLembar | null = null;
  for (const b of baris) {
    if (b.hilang !== hilang) continue;
    if (b.jenis === "jabatan") jabatan = b;
    else if (b.jenis === "indikator") all.push({ jabatan, indikator: b, komponen: [] });
    else all.at(-1)?.komponen.push(b);
  }
  return all;
}

/** Why a row is not to be used: the jabatan, the indikator or the formulasi is no longer where it was linked. */
export function isLinked(buku: WorkbookData, jabatan: BarisLembar | null, b: BarisLembar): boolean {
  const ofJabatan =
    jabatan === null || isBlank(jabatan.tertaut) || stillThere(buku, jabatan.tautan, jabatan.tertaut);
  const ofFormulasi = b.formulasi === undefined || stillThere(buku, b.formulasi, b.formulasiTertaut);
  return ofJabatan && ofFormulasi && stillThere(buku, b.tautan, b.tertaut);
}

/**
 * The sheet as its formulas see it: a blank is an empty cell or a dash, and no other word, though a table's reading knows
 * more of them ("n/a", "belum ada").
 */
function asFormulas(l: LembarTersimpan): SheetGrid {
  const { grid, kolom, nomor } = l;
  const rows = new Set(l.baris.map((b) => b.row - grid.firstRow));
  const first = kolom.periode - grid.firstCol;
  const isWord = (v: CellValue): boolean => typeof v === "string" && !isBlank(v) && readAngka(v).kosong;
  return {
    ...grid,
    values: grid.values.map((line, r) =>
      rows.has(r)
        ? line.map((v, c) => (c >= first && c < first + nomor.length && isWord(v) ? label.kata.isian : v))
        : line,
    ),
  };
}

/** The newest month with something typed in a row that is in use; null where there is none. */
function newestMonth(l: LembarTersimpan): number | null {
  let newest: number | null = null;
  for (const { indikator, komponen } of kelompok(l.baris))
    for (const b of [indikator, ...komponen]) {
      const cara = readCara(b.cara);
      if (cara === "setahun" || cara === "tahunLalu") continue;
      l.nomor.forEach((n, i) => {
        const isi = b.angka[i];
        // Months of an indikator above its komponen are formulas over these, whatever value is kept of them.
        const follows = b === indikator && komponen.length > 0 && isi !== undefined && isFormula(isi);
        const nilai = nilaiOf(isi);
        if (!follows && !isBlank(nilai) && nilai !== label.kata.galat && n > (newest ?? 0)) newest = n;
      });
    }
  return newest;
}

/** The month to date: what somebody typed, else the newest with a figure; "salah" where it is no column's end. */
export function bulanAkhir(l: LembarTersimpan): number | "salah" | null {
  const { sd, grid } = l;
  if (sd === null || formulaAt(grid, sd.row, sd.col) !== null) return newestMonth(l);
  const typed = valueAt(grid, sd.row, sd.col);
  if (typed === null || typed === "") return null;
  return typeof typed === "number" && l.nomor.includes(typed) ? typed : "salah";
}

/**
 * The Realisasi sheet of a year (null: the newest) as `hitung` asks for it; null where the workbook has none. A row whose
 * jabatan, indikator or formulasi is no longer where it was linked is `putus`. Nothing depends on values that Excel kept
 * of formulas: links and figures are read from the cells themselves.
 */
export function readLembarRealisasi(buku: WorkbookData, tahun: number | null = null): LembarRealisasi | null {
  const found = realisasiSheets(buku).find((s) => tahun === null || s.tahun === tahun);
  const l = found ? bacaLembar(buku, found.tahun, found.grid) : null;
  if (l === null) return null;
  const akhir = bulanAkhir(l);
  const rows = new Map<string, RealisasiBaris | BarisPutus>();
  for (const { jabatan, indikator, komponen } of kelompok(l.baris)) {
    if (indikator.tautan === null) continue;
    const key = `${indikator.tautan.lembar}\n${indikator.tautan.row + 1}`;
    rows.set(
      key,
      akhir === "salah"
        ? { putus: pesan("realisasi.bulanSalah", { lembar: l.grid.nama }) }
        : isLinked(buku, jabatan, indikator)
          ? barisOf(buku, l, indikator, komponen, akhir)
          : { putus: pesan("realisasi.periksaTautan", { lembar: l.grid.nama, baris: indikator.row + 1 }) },
    );
  }
  return {
    grid: asFormulas(l),
    tahun: l.tahun,
    akhir: akhir === "salah" ? null : akhir,
    find: (lembar, baris) => rows.get(`${lembar}\n${baris}`) ?? null,
  };
}
