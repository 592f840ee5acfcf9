/** The list of findings as a sheet of its own, to be printed, sent, and worked off without the pane. */
import { sheetName, type Content, type Edit } from "../edits";
import type { Pesan } from "../pesan";
import { pesan } from "../pesan";
import { type WorkbookData, sheetNames } from "../sheet/grid";
import { OWN_PREFIX, ownName } from "../sheet/own";
import type { Temuan } from "./aturan";

const kunci = "TEMUAN";
const lebar = [36, 78, 120, 54, 170, 190, 330, 210, 150];

/** A key that no defined name of the workbook has: TEMUAN, TEMUAN_2 … */
function freeKey(buku: WorkbookData): string {
  const taken = new Set(buku.names.map(({ nama }) => nama.toUpperCase()));
  for (let n = 1; ; n++) {
    const key = n === 1 ? kunci : `${kunci}_${n}`;
    if (!taken.has(OWN_PREFIX + key)) return key;
  }
}

/**
 * The edits that add the sheet; `kalimat` puts it into the reader's language. The sheet is marked as ours: it is not
 * read as a table of indikator.
 */
export function lembarTemuanEdits(
  buku: WorkbookData,
  temuan: readonly Temuan[],
  kalimat: (p: Pesan) => string,
): Edit[] {
  const lembar = sheetName(kalimat(pesan("periksa.lembar")), sheetNames(buku));
  const kepala = [
    pesan("periksa.kolom-no"),
    pesan("periksa.kolom-tingkat"),
    pesan("periksa.kolom-lembar"),
    pesan("periksa.kolom-sel"),
    pesan("periksa.kolom-jabatan"),
    pesan("periksa.kolom-indikator"),
    pesan("periksa.kolom-temuan"),
    pesan("periksa.kolom-perbaikan"),
    pesan("periksa.kolom-aturan"),
  ].map(kalimat);
  const tingkat = {
    galat: kalimat(pesan("periksa.galat")),
    peringatan: kalimat(pesan("periksa.peringatan")),
    saran: kalimat(pesan("periksa.saran")),
  };
  const isi = temuan.map((t, i): Content[] => [
    i + 1,
    tingkat[t.tingkat],
    t.lembar,
    t.sel,
    t.jabatan,
    t.indikator,
    kalimat(t.pesan),
    t.perbaikan === null ? null : kalimat(t.perbaikan.pesan),
    t.kode,
  ]);
  const [row, kolom] = [3, lebar.length - 1];
  const akhir = row + isi.length;
  const name = ownName(freeKey(buku), lembar);
  return [
    { kind: "addSheet", lembar, gridlines: false },
    {
      kind: "write",
      lembar,
      row: 0,
      col: 0,
      contents: [[kalimat(pesan("periksa.lembar"))], [kalimat(ringkasan(temuan))]],
      before: null,
    },
    { kind: "write", lembar, row, col: 0, contents: [kepala, ...isi], before: null },
    {
      kind: "style",
      lembar,
      rentang: { row: 0, col: 0, row2: 0, col2: 0 },
      look: { bold: true, fontSize: 14 },
    },
    {
      kind: "style",
      lembar,
      rentang: { row, col: 0, row2: akhir, col2: kolom },
      look: { wrap: true, vertical: "Top", borders: { line: "thin", color: "#BFBFBF" } },
    },
    {
      kind: "style",
      lembar,
      rentang: { row, col: 0, row2: row, col2: kolom },
      look: { bold: true, fill: "#E2EFDA", vertical: "Center" },
    },
    ...lebar.map((points, i): Edit => ({ kind: "columnWidth", lembar, from: i, to: i, points })),
    { kind: "freeze", lembar, rows: row + 1, columns: 0 },
    {
      kind: "print",
      lembar,
      orientation: "Landscape",
      paper: "Folio",
      area: { row: 0, col: 0, row2: akhir, col2: kolom },
      titleRows: { from: row, to: row },
      pagesWide: 1,
    },
    { kind: "name", nama: name.nama, acuan: name.acuan, before: null, visible: false },
  ];
}

/** How many of each level. */
export function ringkasan(temuan: readonly Temuan[]): Pesan {
  const jumlah = (tingkat: Temuan["tingkat"]): number => temuan.filter((t) => t.tingkat === tingkat).length;
  return pesan("periksa.ringkasan", {
    galat: jumlah("galat"),
    peringatan: jumlah("peringatan"),
    saran: jumlah("saran"),
  });
}
