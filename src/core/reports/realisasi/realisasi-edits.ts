/** The edits that make the sheet `Realisasi <tahun>`, or bring it up to date. */
import { findSkala } from "../../capaian/skala";
import { type Content, type Edit, type Rumus, isFormula, ref, sheetName } from "../../edits";
import type { LembarTerbaca } from "../../layout/types";
import { type Pengaturan, pengaturanEdits, pengaturanSheet } from "../../pengaturan";
import { BARIS_TABEL, kolomTabel } from "../../pengaturan/tata-letak";
import type { CellValue, SheetGrid, WorkbookData } from "../../sheet/grid";
import { formulaAt, sheetNames, valueAt } from "../../sheet/grid";
import { type LembarTersimpan, bacaLembar, realisasiSheets } from "./baca-lembar";
import { type Garis, type SelGaris, susunGaris } from "./garis";
import { type SelKepala, selKepala } from "./kepala";
import { akhirSekarang, jenjangOf, pilihBerkala } from "./pilih-berkala";
import { bacaLama, denganKomponenLama } from "./lama";
import { nilaiGaris } from "./nilai";
import { type RencanaJabatan, rencanaBuku } from "./rencana";
import { tampilanEdits } from "./tampilan";
import { ownNames, rewrite, writes } from "./tulis";
import { type Berkala, type KunciKolom, type TataLetak, label, tataLetak } from "./tata-letak";
import { BARIS_DATA } from "./tata-letak";

export interface OpsiRealisasi {
  tahun: number;
  /** Columns a quarter; absent: as the sheet has them, else as the tables' own realisasi columns, else a month. */
  triwulan?: boolean;
  /** Only these jabatan, and those that the sheet has already; absent: all. */
  jabatan?: readonly string[];
  pengaturan: Pengaturan;
  /** Today, "2026-11-22". */
  hariIni: string;
  /**
   * How a sheet that is there is brought up to date: "perbarui" writes into it, guarded by what it holds; "ganti" makes
   * it anew under the same name, for a file into which sheets are spliced.
   */
  cara?: "perbarui" | "ganti";
}

export interface RingkasanRealisasi {
  lembar: string;
  tahun: number;
  berkala: Berkala;
  jabatan: number;
  indikator: number;
  komponen: number;
  /** Indikator that the sheet did not have before. */
  baru: number;
  /** Indikator that are no longer in the table, their figures kept. */
  hilang: number;
  /** Figures that were kept. */
  angka: number;
  /** The planner asked for months or quarters, but the sheet holds figures of the other. */
  berkalaTetap: boolean;
}

export interface HasilRealisasi {
  edits: Edit[];
  ringkasan: RingkasanRealisasi;
}

/** Rows of a table of settings that formulas look at. */
const BARIS_PREDIKAT = 300;

function predikatRefs(lembar: string) {
  const at = (i: number) =>
    ref(
      {
        row: BARIS_TABEL + 1,
        col: kolomTabel("predikat") + i,
        row2: BARIS_TABEL + BARIS_PREDIKAT,
        col2: kolomTabel("predikat") + i,
      },
      lembar,
      "both",
    );
  return { nama: at(0), urutan: at(1), grade: at(2) };
}

const key = (s: string | null): string => (s ?? "").trim().toLowerCase();

function chosen(
  rencana: readonly RencanaJabatan[],
  jabatan: readonly string[] | undefined,
  lama: LembarTersimpan | null,
): RencanaJabatan[] {
  if (jabatan === undefined) return [...rencana];
  const wanted = new Set(jabatan.map(key));
  const there = new Set(
    lama?.baris
      .filter((b) => b.jenis === "jabatan" && !b.hilang)
      .map((b) => key(String(b.tertaut ?? b.nama))),
  );
  return rencana.filter(
    (j) => wanted.has(key(j.jabatan)) || there.has(key(String(j.tautan?.teks ?? j.jabatan))),
  );
}

const isRumus = (s: SelGaris): s is { rumus: Rumus } => typeof s === "object" && s !== null && "rumus" in s;

/** The table as contents, formulas with the values that are known of them. */
function contentsOfLines(
  garis: readonly Garis[],
  t: TataLetak,
  nilai: readonly Partial<Record<string, CellValue | CellValue[]>>[] | null,
): Content[][] {
  const keyOf = new Map((Object.entries(t.kolom) as [KunciKolom, number][]).map(([k, c]) => [c, k]));
  return garis.map((g, i) =>
    g.sel.map((s, col): Content => {
      if (!isRumus(s)) return s;
      const known = nilai?.[i];
      const month = col >= t.kolom.periode && col <= t.periodeAkhir;
      const months = known?.["angka"];
      const value = month
        ? Array.isArray(months)
          ? (months[col - t.kolom.periode] ?? "")
          : ""
        : known?.[keyOf.get(col) ?? ""];
      return { formula: s.rumus, nilai: Array.isArray(value) ? "" : (value ?? "") };
    }),
  );
}

/** The whole sheet as a rectangle. */
function sheetContents(
  kepala: readonly SelKepala[],
  tabel: readonly Content[][],
  lebar: number,
): Content[][] {
  const all: Content[][] = Array.from({ length: BARIS_DATA }, () =>
    Array.from({ length: lebar }, (): Content => null),
  );
  for (const { row, col, isi } of kepala) {
    const line = all[row];
    if (line) line[col] = isi;
  }
  return [...all, ...tabel.map((line) => [...line])];
}

function gridOf(nama: string, contents: readonly Content[][], formats: SheetGrid["formats"]): SheetGrid {
  const value = (c: Content): CellValue => (typeof c === "object" && c !== null ? c.nilai : c);
  return {
    nama,
    firstRow: 0,
    firstCol: 0,
    values: contents.map((line) => line.map(value)),
    formats,
    formulas: contents.map((line) =>
      line.map((c) => (typeof c === "object" && c !== null ? c.formula : null)),
    ),
    merges: null,
  };
}

/** Figures in a line's cells that are typed in; blanks and marks for one are none. */
function angkaIsian(line: readonly Content[], g: Garis | undefined, t: TataLetak): number {
  const isFigure = (c: Content, i: number): boolean => {
    const own = g?.sel[i + t.kolom.periode];
    if (own === undefined || isRumus(own)) return false;
    const nilai = isFormula(c) ? c.nilai : c;
    return nilai !== null && !label.kosong.includes(String(nilai).trim());
  };
  return line.slice(t.kolom.periode, t.periodeAkhir + 1).filter(isFigure).length;
}

/**
 * The sheet for a year: a row an indikator with its komponen below, linked to the planner's own cells, formulas for
 * everything that isn't typed. Where the sheet is there already, figures and choices stay with what they belong to;
 * what went from the table is marked below, with its figures. Adds the sheet of settings where the workbook has none.
 */
export function realisasiEdits(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  opsi: OpsiRealisasi,
): HasilRealisasi {
  const { tahun, pengaturan, cara = "perbarui" } = opsi;
  const found = realisasiSheets(buku).find((s) => s.tahun === tahun);
  const before = found ? bacaLembar(buku, tahun, found.grid) : null;
  const akhir0 = akhirSekarang(buku, lembar, tahun, before);
  const semua = denganKomponenLama(rencanaBuku(buku, lembar, tahun, pengaturan, akhir0), before);
  const t = tataLetak(pilihBerkala(jenjangOf(semua, tahun), opsi.triwulan, before));
  const nama = found?.grid.nama ?? sheetName(`${label.nama} ${tahun}`, sheetNames(buku));

  const settings = pengaturanSheet(buku) ? [] : pengaturanEdits(buku, pengaturan);
  const settingsSheet =
    pengaturanSheet(buku)?.nama ?? settings.find((e) => e.kind === "addSheet")?.lembar ?? "";
  const rencana = chosen(semua, opsi.jabatan, before);
  const lama = bacaLama(rencana, before, t);
  const garis = susunGaris(
    {
      t,
      tahun,
      lama,
      skalaPredikat: pengaturan.skalaPredikat,
      skala: findSkala(pengaturan.skala, pengaturan.skalaSendiri),
      tabelPredikat: predikatRefs(settingsSheet),
    },
    rencana,
  );
  const inUse = garis.filter((g) => g.jenis !== "hilang" && g.jenis !== "bagian").length;
  const typedMonth =
    before?.sd && formulaAt(before.grid, before.sd.row, before.sd.col) === null
      ? valueAt(before.grid, before.sd.row, before.sd.col)
      : null;
  const sd = typedMonth === "" ? null : typedMonth;
  const setelan = { nilai: pengaturan, lembar: settingsSheet };
  const names = ownNames(nama, tahun);

  const draft = gridOf(
    nama,
    sheetContents(selKepala(t, tahun, setelan, sd, null, inUse), contentsOfLines(garis, t, null), t.lebar),
    null,
  );
  const withSheet: WorkbookData = {
    sheets: [...buku.sheets.filter((s) => s.nama !== nama), draft],
    names: [
      ...buku.names.filter((n) => !names.some(([own]) => own === n.nama.toUpperCase())),
      ...names.map(([own, acuan]) => ({ nama: own, acuan })),
    ],
  };
  const { nilai, akhir } = nilaiGaris(garis, {
    t,
    tahun,
    buku: withSheet,
    grid: draft,
    lembar,
    pengaturan,
    hariIni: opsi.hariIni,
  });
  const contents = sheetContents(
    selKepala(t, tahun, setelan, sd, akhir, inUse),
    contentsOfLines(garis, t, nilai),
    t.lebar,
  );
  const baru = found === undefined || cara === "ganti";
  const sheetEdits: Edit[] = baru
    ? [{ kind: "addSheet", lembar: nama, gridlines: false }, ...writes(nama, contents, null)]
    : rewrite(found.grid, contents, t);
  return {
    edits: [
      ...settings,
      ...sheetEdits,
      ...tampilanEdits(nama, t, garis, contents.slice(BARIS_DATA), baru),
      ...names.flatMap(([own, acuan]): Edit[] => {
        const was = buku.names.find((n) => n.nama.toUpperCase() === own)?.acuan ?? null;
        return was === acuan && cara === "perbarui"
          ? []
          : [{ kind: "name", nama: own, acuan, before: was, visible: false }];
      }),
    ],
    ringkasan: {
      lembar: nama,
      tahun,
      berkala: t.berkala,
      jabatan: rencana.length,
      indikator: garis.filter((g) => g.jenis === "indikator").length,
      komponen: garis.filter((g) => g.jenis === "komponen").length,
      baru: rencana.flatMap((j) => j.indikator).filter((r) => !lama.dikenal(r)).length,
      hilang: lama.banyakSisa(),
      angka:
        before === null
          ? 0
          : contents.slice(BARIS_DATA).reduce((sum, line, i) => sum + angkaIsian(line, garis[i], t), 0),
      berkalaTetap: opsi.triwulan === true && t.berkala === "bulanan",
    },
  };
}
