/** Formulas of capaian and kategori offered into the empty columns of the planner's own tables. */
import { findSkala } from "../../capaian/skala";
import { type Edit, type Rumus, cell } from "../../edits";
import { hitungBuku } from "../../hitung";
import { type PeriodeHitung, readPeriodeHitung } from "../../hitung/periode-hitung";
import type { LembarTerbaca } from "../../layout/types";
import { type Pengaturan, pengaturanEdits, pengaturanSheet } from "../../pengaturan";
import { cellAddress, columnLetters } from "../../sheet/address";
import type { CellValue, WorkbookData } from "../../sheet/grid";
import { readLembarRealisasi } from "../realisasi/read";
import { kataPeriode } from "../ringkasan/periode-kata";
import { type RencanaBlok, rencanaBuku } from "../ringkasan/rencana";
import data from "./kolom.json";
import { rumusCapaian, rumusKategori } from "./rumus-kolom";
import { type TempatKolom, isBlank, tempatKolom } from "./tempat";

export interface OpsiKolom {
  pengaturan: Pengaturan;
  /** Today, "2026-11-22". */
  hariIni: string;
  /** For columns that are new; absent: the period that `hitungBuku` chooses. */
  periode?: string;
  /** Only these sheets; absent: all. */
  lembar?: readonly string[];
}

/** One cell as it would be written. */
export interface SelUsul {
  lembar: string;
  sel: string;
  jabatan: string | null;
  indikator: string;
  isi: "capaian" | "kategori";
  rumus: Rumus;
  nilai: CellValue;
}

export interface KolomUsul {
  lembar: string;
  jabatan: string | null;
  kolom: string;
  isi: "capaian" | "kategori";
  periode: string;
  /** The header that would be written; null: the planner's own stands there. */
  judul: string | null;
  /** Cells that take a formula, and rows of the table that do not: filled already, without target, or without figures. */
  terisi: number;
  dilewati: number;
}

export interface HasilKolom {
  edits: Edit[];
  kolom: KolomUsul[];
  sel: SelUsul[];
}

type Hitung = (periode: PeriodeHitung) => RencanaBlok[];

function evaluator(buku: WorkbookData, lembar: readonly LembarTerbaca[], opsi: OpsiKolom): Hitung {
  const known = new Map<string, RencanaBlok[]>();
  return (periode) => {
    const kept = known.get(periode.kode);
    if (kept) return kept;
    const source = readLembarRealisasi(buku, periode.tahun);
    const { pengaturan, hariIni } = opsi;
    const hasil = hitungBuku(buku, lembar, {
      periode: periode.kode,
      hariIni,
      pengaturan,
      lembarRealisasi: source,
    });
    const made = rencanaBuku(buku, lembar, hasil, pengaturan, source);
    known.set(periode.kode, made);
    return made;
  };
}

function headerEdits(lembar: string, row: number, bawah: number, { col, judul, isi }: TempatKolom): Edit[] {
  if (judul === null) return [];
  const borders = { line: "thin", color: "#7F7F7F" } as const;
  const area = { row, col, row2: bawah, col2: col };
  return [
    { kind: "write", lembar, row, col, contents: [[judul]], before: [[null]] },
    { kind: "style", lembar, rentang: area, look: { borders, vertical: "Top", wrap: true } },
    {
      kind: "style",
      lembar,
      rentang: { ...area, row2: row },
      look: { bold: true, horizontal: "Center", vertical: "Center" },
    },
    { kind: "columnWidth", lembar, from: col, to: col, points: data.lebar[isi] },
  ];
}

/** Cells below each other in one edit. */
function writeEdits(lembar: string, cells: readonly { row: number; col: number; usul: SelUsul }[]): Edit[] {
  return cells.flatMap(({ row, col, usul }): Edit[] => [
    {
      kind: "write",
      lembar,
      row,
      col,
      contents: [[{ formula: usul.rumus, nilai: usul.nilai }]],
      before: [[null]],
    },
    ...(usul.isi === "capaian"
      ? [
          {
            kind: "numberFormat" as const,
            lembar,
            rentang: { row, col, row2: row, col2: col },
            format: data.format,
          },
        ]
      : []),
  ]);
}

/**
 * What would be written, and the edits that write it; nothing over a cell that holds something. In a column of a period the
 * capaian is to that period's end, as `hitungBuku` gives it for the period; in one that names none, of the whole year.
 * The sheet of settings is added where the workbook has none: kategori is looked up there.
 */
export function usulKolom(buku: WorkbookData, lembar: readonly LembarTerbaca[], opsi: OpsiKolom): HasilKolom {
  const chosen =
    opsi.periode ?? hitungBuku(buku, lembar, { hariIni: opsi.hariIni, pengaturan: opsi.pengaturan }).periode;
  const periode = readPeriodeHitung(chosen);
  const skala = findSkala(opsi.pengaturan.skala, opsi.pengaturan.skalaSendiri);
  const result: HasilKolom = { edits: [], kolom: [], sel: [] };
  if (periode === null) return result;
  const hitung = evaluator(buku, lembar, opsi);
  const { singkat } = kataPeriode(periode);
  const sebutan = periode.akhir < 12 ? `${data.judul.sampai} ${singkat}` : singkat;
  for (const { blok, grid, jabatan } of hitung(periode)) {
    if (opsi.lembar && !opsi.lembar.includes(grid.nama)) continue;
    const values = new Map<string, CellValue>();
    for (const tempat of tempatKolom(blok, grid, periode, sebutan)) {
      const rows = hitung(tempat.periode).find((b) => b.blok === blok)?.baris ?? [];
      const cells = rows.flatMap((r) => {
        const row = r.baris.baris - 1;
        if (!isBlank(grid, row, tempat.col)) return [];
        const made =
          tempat.isi === "capaian"
            ? rumusCapaian(r, tempat.periode, tempat.perPeriode, opsi.pengaturan)
            : skala && values.has(`${row},${tempat.capaian}`)
              ? rumusKategori(
                  r,
                  cell(row, tempat.capaian),
                  values.get(`${row},${tempat.capaian}`) ?? null,
                  skala,
                )
              : null;
        if (made === null) return [];
        values.set(`${row},${tempat.col}`, made.nilai);
        const usul: SelUsul = {
          lembar: grid.nama,
          sel: cellAddress(row, tempat.col),
          jabatan,
          indikator: r.baris.indikator,
          isi: tempat.isi,
          rumus: made.rumus,
          nilai: made.nilai,
        };
        return [{ row, col: tempat.col, usul }];
      });
      if (cells.length === 0) continue;
      const bottom = Math.max(...rows.map((r) => r.baris.baris - 1));
      result.edits.push(
        ...headerEdits(grid.nama, blok.barisKepala[0] - 1, bottom, tempat),
        ...writeEdits(grid.nama, cells),
      );
      result.sel.push(...cells.map((c) => c.usul));
      result.kolom.push({
        lembar: grid.nama,
        jabatan,
        kolom: columnLetters(tempat.col),
        isi: tempat.isi,
        periode: tempat.periode.kode,
        judul: tempat.judul,
        terisi: cells.length,
        dilewati: rows.length - cells.length,
      });
    }
  }
  if (result.sel.some((s) => s.isi === "kategori") && !pengaturanSheet(buku))
    result.edits.unshift(...pengaturanEdits(buku, opsi.pengaturan));
  return result;
}
