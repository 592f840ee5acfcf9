/** What the sheet is to hold: the indikator of the workbook with their komponen, before they have rows. */
import { type Isi, banding } from "../../capaian";
import { isLastYear } from "../../capaian/tahun-lalu";
import type { Pohon } from "../../formulasi";
import { formulaBaris } from "../../hitung/formula-baris";
import { isPercentFormula, isiTarget, unitOfRealisasi, unitToCompare } from "../../hitung/isi-baris";
import { chooseKonsolidasi, choosePolaritas } from "../../hitung/pilihan-baris";
import type { PeriodeHitung } from "../../hitung/periode-hitung";
import { chooseDeret } from "../../hitung/pilih-deret";
import { konsolidasiOf, readsKomponen } from "../../hitung/realisasi";
import { siapkanLembar } from "../../hitung/siapkan";
import type { Sumber } from "../../hitung/sumber";
import { type VarianTarget, targetBerlaku } from "../../hitung/target-berlaku";
import { readTarget } from "../../hitung/target";
import { type Deret, consolidate, deretOf } from "../../hitung/deret";
import { matchKomponen } from "../../hitung/cocok";
import { type Titik, titikOf } from "../../hitung/titik";
import type { Angka, Konsolidasi, Polaritas } from "../../kontrak";
import type { BarisTerbaca, BlokTerbaca, LembarTerbaca } from "../../layout/types";
import { type Pengaturan, kunciBaris } from "../../pengaturan/types";
import { parseAddress } from "../../sheet/address";
import { readAngka } from "../../sheet/angka";
import { type CellValue, type SheetGrid, type WorkbookData, valueAt } from "../../sheet/grid";
import { isPersen, isPredikatSatuan } from "../../sheet/satuan";

/** A cell of the planner's, and what stood there when it was linked. */
export interface Tautan {
  lembar: string;
  row: number;
  col: number;
  teks: CellValue;
}

export interface RencanaKomponen {
  kode: string;
  nama: string;
  satuan: string | null;
  konsolidasi: Konsolidasi;
  /** One figure a year, whatever the row says. */
  tahunLalu: boolean;
  /** Its realisasi columns in the planner's own table. */
  tabel: readonly Angka[];
  /** Those of them that it is read from. */
  deret: Deret | undefined;
}

export interface RencanaIndikator {
  grid: SheetGrid;
  /** With the targets that count. */
  baris: BarisTerbaca;
  /** Those of murni and perubahan that would count if the setting were the other; null: there is nothing to choose. */
  targetLain: readonly Angka[] | null;
  /** Targets that are ranges, as the planner wrote them; null: numbers, or ranges that differ from period to period. */
  rentang: { tahun: string | null; periode: string | null };
  targetDipakai: VarianTarget;
  /** All target cells of the row in the table. */
  semuaTarget: readonly Angka[];
  tautan: Tautan;
  formulasi: Tautan | null;
  satuan: string | null;
  /** The cells hold fractions: 0.75 for 75%. */
  persen: boolean;
  /** Realisasi is a grade. */
  predikat: boolean;
  /** Target and realisasi have units that can't be compared. */
  satuanBeda: boolean;
  /** null: nothing decides it, the planner chooses on the sheet. */
  polaritas: Polaritas | null;
  konsolidasi: Konsolidasi;
  targetMaksimal: boolean;
  /** null: typed in directly. */
  pohon: Pohon | null;
  /** Empty: typed in directly. */
  komponen: RencanaKomponen[];
  /** The realisasi columns of a row that is typed in directly. */
  tabel: readonly Angka[];
  /** Those of them that it is read from. */
  deret: Deret | undefined;
  /** All realisasi cells of the row and its komponen in the table. */
  kolomTabel: readonly (readonly Angka[])[];
  /** Where the table's own result counts instead of the formula: what the row would be by its komponen. */
  perKomponen: { pohon: Pohon; komponen: RencanaKomponen[] } | null;
}

export interface RencanaJabatan {
  jabatan: string | null;
  tautan: Tautan | null;
  indikator: RencanaIndikator[];
}

function linkTo(grid: SheetGrid, sel: string | null | undefined): Tautan | null {
  const at = sel === null || sel === undefined ? null : parseAddress(sel);
  if (at === null) return null;
  const teks = valueAt(grid, at.row, at.col);
  return teks === null || teks === "" ? null : { lembar: grid.nama, row: at.row, col: at.col, teks };
}

/** A realisasi of 1 in the row's unit, to see whether target and realisasi can be compared at all. */
const satu = (satuan: string | null): Isi => ({ ...readAngka(1), satuan, teks: "1" });

/** One text for all targets that are ranges; null where a number stands among them. */
function rentangOf(tahunan: Angka | null, titik: readonly Titik[]): RencanaIndikator["rentang"] {
  const only = (all: readonly (Angka | null)[]): string | null => {
    const [teks, other] = new Set(all.map((a) => (a === null || a.nilaiAtas === null ? null : a.teks)));
    return teks !== undefined && other === undefined ? teks : null;
  };
  const parts = titik.filter((t) => !t.kosong && t.jenjang !== "tahun" && t.jenjang !== "tanpa");
  return { tahun: only([tahunan]), periode: only(parts.map((t) => t.angka)) };
}

function indikatorOf(
  asli: BarisTerbaca,
  blok: BlokTerbaca,
  grid: SheetGrid,
  periode: PeriodeHitung,
  pengaturan: Pengaturan,
): RencanaIndikator | null {
  const { tahun } = periode;
  const targetDipakai = pengaturan.targetBerlaku;
  const berlaku = (v: VarianTarget) => targetBerlaku(asli.target, blok.kolom, tahun, v);
  const dipakai = berlaku(targetDipakai);
  const lain = berlaku(targetDipakai === "murni" ? "perubahan" : "murni");
  const baris: BarisTerbaca = { ...asli, target: [...dipakai.target] };
  const tautan = linkTo(grid, baris.sel.indikator) ?? linkTo(grid, baris.sel.formulasi);
  if (tautan === null) return null;
  const pilihan = pengaturan.baris.get(kunciBaris(blok.jabatan, baris.indikator)) ?? null;
  const konsolidasi = chooseKonsolidasi(baris, pilihan, { target: baris.target, grid, periode }).nilai;
  const target = readTarget(baris.target, grid, { kode: String(tahun), tahun, akhir: 12 }, konsolidasi);
  const isi = isiTarget(target.tahun, grid);
  const any = target.tahun === null ? isiTarget(target.periode, grid) : isi;
  const formula = formulaBaris(baris, pilihan?.formula ?? null);
  const pasangan = matchKomponen(formula.status === "ada" ? formula.komponen : [], baris.komponen);
  const tabel: Sumber = { jenis: "tabel", grid, indikator: baris.realisasi, komponen: baris.komponen };
  // "Jumlah dokumen yang disusun": one komponen that is the indikator itself. And who writes the result into a realisasi
  // column of the table, without rows for its komponen, goes on so.
  const byKomponen = formula.status === "ada" && readsKomponen(formula, tabel, tahun);
  const direct = formula.status !== "ada" || formula.pohon.jenis === "komponen" || !byKomponen;
  const pohon = direct ? null : formula.pohon;
  const [only] = pasangan.values();
  const cara = konsolidasiOf(formula.status === "ada" ? formula.komponen : [], pilihan, pasangan);
  const own = direct && byKomponen && only ? only.realisasi : baris.realisasi;
  const komponen =
    formula.status !== "ada" || formula.pohon.jenis === "komponen"
      ? []
      : formula.komponen.map((k): RencanaKomponen => {
          const tahunLalu = isLastYear(k);
          const kolom = pasangan.get(k.kode)?.realisasi ?? [];
          return {
            kode: k.kode,
            nama: k.nama,
            satuan: k.satuan,
            konsolidasi: tahunLalu ? "nilai akhir" : (cara.get(k.kode)?.nilai ?? k.konsolidasi),
            tahunLalu,
            tabel: kolom,
            deret: deretOf(titikOf(kolom, grid, tahun))[0],
          };
        });
  const satuan = unitOfRealisasi(null, baris, pohon !== null && isPercentFormula(formula), isi);
  const polaritas = choosePolaritas(baris, isi, pilihan);
  const deret = deretTabel(deretOf(titikOf(own, grid, tahun)), konsolidasi, periode, target.tanpaTarget);
  // "BB (72,5)" beside "B": the grades are compared, as neither has the other's number.
  const graded = deret?.titik.some(({ angka }) => angka.predikat !== null && angka.nilai === null) === true;
  const compared = banding(isi, satu(unitToCompare(satuan, baris.satuan, isi)), pengaturan.skalaPredikat);
  return {
    grid,
    baris,
    targetLain: dipakai.ganda ? lain.target : null,
    rentang: dipakai.ganda
      ? { tahun: null, periode: null }
      : rentangOf(target.tahun, titikOf(baris.target, grid, tahun)),
    targetDipakai,
    semuaTarget: asli.target,
    tautan,
    formulasi: linkTo(grid, baris.sel.formulasi),
    satuan,
    persen: isPersen(satuan),
    predikat:
      any.nilai === null
        ? any.predikat !== null || isPredikatSatuan(baris.satuan)
        : any.predikat !== null && graded,
    satuanBeda: compared.jenis === "tolak" && compared.alasan.kunci === "capaian.satuanBeda",
    polaritas: polaritas.tolak ? null : polaritas.nilai,
    konsolidasi,
    targetMaksimal: pilihan?.targetMaksimal ?? false,
    pohon,
    tabel: own,
    deret,
    kolomTabel: [baris.realisasi, ...baris.komponen.map((k) => k.realisasi)],
    komponen: direct ? [] : komponen,
    perKomponen:
      direct && formula.status === "ada" && komponen.length > 0 ? { pohon: formula.pohon, komponen } : null,
  };
}

/** Units of which a figure of the row may be. */
export const unitsOf = (r: RencanaIndikator): string[] =>
  [r.satuan, ...r.baris.target.map((a) => a.satuan)].filter((s) => s !== null);

/** The columns that `hitung` would read: coarser ones where the finest have gaps and these do not. */
function deretTabel(
  deret: readonly Deret[],
  konsolidasi: Konsolidasi,
  periode: PeriodeHitung,
  tanpaTarget: ReadonlySet<number>,
): Deret | undefined {
  return chooseDeret(deret, (d) => consolidate(d, konsolidasi, periode, false, tanpaTarget))?.deret;
}

/**
 * The plan for a year, in the workbook's order; a block without an indikator is left out.
 * @param akhir month that is reported to, 1..12.
 */
export function rencanaBuku(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  tahun: number,
  pengaturan: Pengaturan,
  akhir = 12,
): RencanaJabatan[] {
  const periode: PeriodeHitung = { kode: String(tahun), tahun, akhir };
  const grids = new Map(buku.sheets.map((s) => [s.nama, s]));
  return siapkanLembar(buku, lembar, tahun).flatMap(({ nama, blok }) => {
    const grid = grids.get(nama);
    if (!grid) return [];
    return blok.flatMap((b): RencanaJabatan[] => {
      const indikator = b.baris
        .map((baris) => indikatorOf(baris, b, grid, periode, pengaturan))
        .filter((i) => i !== null);
      return indikator.length === 0
        ? []
        : [{ jabatan: b.jabatan, tautan: linkTo(grid, b.sel.jabatan), indikator }];
    });
  });
}
