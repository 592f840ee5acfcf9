/** What to write so that the workbook's sheet `Pengaturan IKI` says the given settings. */
import { findSkala, skalaBawaan, SKALA_BAWAAN, sortPita, type Skala } from "../capaian/skala";
import { type Content, type Edit, contentsOf, sheetName } from "../edits";
import { quoteSheet, rangeAddress } from "../sheet/address";
import { type SheetGrid, type WorkbookData, sheetNames } from "../sheet/grid";
import { ownName } from "../sheet/own";
import { contentsSkala, contentsTable, contentsUmum, rowOf } from "./contents";
import { lookOfSheet } from "./look";
import { pengaturanSheet } from "./sheet-of";
import {
  BARIS_SKALA,
  BARIS_TABEL,
  BARIS_UMUM,
  KUNCI_LEMBAR,
  kolomTabel,
  label,
  namaTabel,
  umum,
} from "./tata-letak";
import type { Pengaturan } from "./types";

interface Bagian {
  row: number;
  col: number;
  isi: Content[][];
}

function skalaOf(p: Pengaturan): Skala {
  const found = findSkala(p.skala, p.skalaSendiri) ?? findSkala(SKALA_BAWAAN) ?? skalaBawaan[0];
  if (!found) throw new Error("No scale comes with the product.");
  return { ...found, pita: sortPita(found.pita) };
}

/** Rows of the settings that say the scale; a scale that was refused stays as it is until a person mends it. */
const MILIK_SKALA: readonly (typeof umum)[number][] = [
  "skala",
  "dasar",
  "bulatkan",
  "maksimalKategori",
  "maksimalNilai",
  "periksa",
];

function bagianOf(p: Pengaturan, skala: Skala, tertolak: boolean): Bagian[] {
  const tables = namaTabel.flatMap((nama): Bagian[] => {
    const { judul, kolom } = label.tabel[nama];
    const col = kolomTabel(nama);
    return [
      { row: BARIS_TABEL - 1, col, isi: [[judul]] },
      { row: BARIS_TABEL, col, isi: [[...kolom], ...contentsTable(p, nama)] },
    ];
  });
  return [
    { row: 0, col: 0, isi: [[label.judul], [label.keterangan]] },
    ...(tertolak
      ? contentsUmum(p, skala).flatMap((line, i): Bagian[] => {
          const kunci = umum[i];
          return kunci === undefined || MILIK_SKALA.includes(kunci)
            ? []
            : [{ row: BARIS_UMUM + i, col: 0, isi: [line] }];
        })
      : [
          { row: BARIS_UMUM, col: 0, isi: contentsUmum(p, skala) },
          { row: BARIS_SKALA, col: 0, isi: contentsSkala(skala.pita) },
        ]),
    ...tables,
  ];
}

const last = (grid: SheetGrid): number => grid.firstRow + grid.values.length - 1;

/** Blank lines below, as far as the sheet holds something there: what is no longer chosen goes away. */
function padded({ row, col, isi }: Bagian, grid: SheetGrid, grows: boolean): Bagian {
  const width = isi[0]?.length ?? 0;
  const extra = grows ? Math.max(0, last(grid) - (row + isi.length - 1)) : 0;
  const blank = Array.from({ length: extra }, (): Content[] => Array.from({ length: width }, () => null));
  return { row, col, isi: [...isi, ...blank] };
}

const same = (a: Content, b: Content): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Writes only the lines that differ from what the sheet holds, one edit a run of lines. */
function changedRuns(bagian: Bagian, grid: SheetGrid): Edit[] {
  const width = bagian.isi[0]?.length ?? 0;
  const edits: Edit[] = [];
  let run: { from: number; isi: Content[][] } | null = null;
  const flush = (): void => {
    if (run === null) return;
    const { from, isi } = run;
    const area = { row: from, col: bagian.col, row2: from + isi.length - 1, col2: bagian.col + width - 1 };
    edits.push({
      kind: "write",
      lembar: grid.nama,
      row: from,
      col: bagian.col,
      contents: isi,
      before: contentsOf(grid, area),
    });
    run = null;
  };
  bagian.isi.forEach((line, i) => {
    const row = bagian.row + i;
    const now = contentsOf(grid, { row, col: bagian.col, row2: row, col2: bagian.col + width - 1 })[0] ?? [];
    if (line.every((c, k) => same(c, now[k] ?? null))) flush();
    else if (run === null) run = { from: row, isi: [line] };
    else run.isi.push(line);
  });
  flush();
  return edits;
}

/** The names that formulas of other sheets look the scale up by. */
function nameEdits(buku: WorkbookData, lembar: string, bands: number): Edit[] {
  const area = (col: number): string =>
    rangeAddress({ row: BARIS_SKALA + 1, col, row2: BARIS_SKALA + bands, col2: col }).replace(
      /([A-Z]+)(\d+)/g,
      "$$$1$$$2",
    );
  const at = (row: number): string => `$B$${row + 1}`;
  const wanted: [string, string][] = [
    [label.nama_skala.batas, area(label.skala.length - 1)],
    [label.nama_skala.kategori, area(1)],
    [label.nama_skala.bulatkan, at(rowOf("bulatkan"))],
    [label.nama_skala.batasRingkasan, at(rowOf("batas"))],
  ];
  const own = ownName(KUNCI_LEMBAR, lembar);
  return [
    [own.nama, own.acuan] as [string, string],
    ...wanted.map(([n, a]): [string, string] => [n, `=${quoteSheet(lembar)}!${a}`]),
  ].flatMap(([nama, acuan]): Edit[] => {
    const before = buku.names.find((n) => n.nama.toUpperCase() === nama)?.acuan ?? null;
    return before === acuan ? [] : [{ kind: "name", nama, acuan, before, visible: false }];
  });
}

/**
 * The edits that make the sheet, or bring it up to date where it is there; empty where it says all of it already.
 * Only lines that differ are written, each guarded by what it held.
 */
export function pengaturanEdits(buku: WorkbookData, pengaturan: Pengaturan): Edit[] {
  const skala = skalaOf(pengaturan);
  const grid = pengaturanSheet(buku);
  const tertolak = grid !== null && findSkala(pengaturan.skala, pengaturan.skalaSendiri) === null;
  const bagian = bagianOf(pengaturan, skala, tertolak);
  if (grid) {
    const growing = (b: Bagian): boolean => b.row === BARIS_TABEL || b.row === BARIS_SKALA;
    return [
      ...bagian.flatMap((b) => changedRuns(padded(b, grid, growing(b)), grid)),
      ...(tertolak ? [] : nameEdits(buku, grid.nama, skala.pita.length)),
    ];
  }
  const lembar = sheetName(label.nama, sheetNames(buku));
  return [
    { kind: "addSheet", lembar, gridlines: false },
    ...bagian.map(({ row, col, isi }): Edit => ({
      kind: "write",
      lembar,
      row,
      col,
      contents: isi,
      before: null,
    })),
    ...lookOfSheet(
      lembar,
      bagian.map(({ row, col, isi }) => ({ row, col, rows: isi.length, cols: isi[0]?.length ?? 0 })),
      skala.pita.length,
    ),
    ...nameEdits(buku, lembar, skala.pita.length),
  ];
}
