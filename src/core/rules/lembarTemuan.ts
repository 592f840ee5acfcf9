/** The list of findings as a sheet of its own, to be printed, sent, and worked off without the pane. */
import { sheetName, type Content, type Edit } from "../edits";
import type { Pesan } from "../pesan";
import { pesan } from "../pesan";
import { type WorkbookData, sheetNames } from "../sheet/grid";
import { freeOwnKey, ownName } from "../sheet/own";
import type { Temuan } from "./aturan";
import { kalimatAda, kalimatTemuan } from "./kalimatTemuan";

const lebar = [36, 78, 120, 54, 170, 190, 330, 210, 150];

export interface RencanaLembar {
  /** The new sheet's name. */
  lembar: string;
  edits: Edit[];
}

/** The edits that add the sheet, which is marked as ours: it is not read as a table of indikator. */
export function rencanaLembarTemuan(
  buku: WorkbookData,
  temuan: readonly Temuan[],
  kalimat: (p: Pesan) => string,
): RencanaLembar {
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
    kalimatTemuan(t, kalimat),
    t.perbaikan === null ? null : kalimatAda(kalimat, t.perbaikan.pesan),
    kalimatAda(kalimat, pesan(`aturan.${t.kode}`)) ?? t.kode,
  ]);
  const [row, kolom] = [3, lebar.length - 1];
  const akhir = row + isi.length;
  const name = ownName(freeOwnKey("TEMUAN", buku.names), lembar);
  const edits: Edit[] = [
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
      footer: kalimat(pesan("periksa.halaman")),
    },
    { kind: "name", nama: name.nama, acuan: name.acuan, before: null, visible: false },
  ];
  return { lembar, edits };
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
