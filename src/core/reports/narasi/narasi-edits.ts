/** The narrative as a sheet of its own: plain text, to be edited and copied into the report. */
import { type Edit, sheetName } from "../../edits";
import { readPeriodeHitung } from "../../hitung";
import { type Pesan, pesan } from "../../pesan";
import { type WorkbookData, sheetNames } from "../../sheet/grid";
import { freeOwnKey, ownName } from "../../sheet/own";
import { tidyText } from "../../sheet/teks";
import { height } from "../../templates/tinggi";
import { kanvas } from "../ringkasan/kanvas";
import { kataPeriode } from "../ringkasan/periode-kata";
import type { Narasi } from "./narasi";
import susunan from "./susunan.json";

export interface OpsiNarasiLembar {
  /** "2026-03", as the narrative was made for. */
  periode: string;
  kalimat: (p: Pesan) => string;
  /** Names of all sheets, hidden ones too; absent: those of `buku`. */
  namaTerpakai?: readonly string[];
}

export interface RencanaNarasi {
  lembar: string;
  edits: Edit[];
}

/** Title, period, note and a free row stand above the table. */
const KEPALA = 4;

/**
 * The edits that add `Narasi <periode>`: one row an indikator, in the workbook's order. Always a new sheet: one that is
 * there may have been edited. null: there is nothing to tell, or the period is none.
 */
export function narasiEdits(
  buku: WorkbookData,
  narasi: readonly Narasi[],
  { periode, kalimat, namaTerpakai }: OpsiNarasiLembar,
): RencanaNarasi | null {
  const kini = readPeriodeHitung(periode);
  if (kini === null || narasi.length === 0) return null;
  const { singkat, lengkap } = kataPeriode(kini);
  const lembar = sheetName(`${susunan.nama} ${singkat}`, namaTerpakai ?? sheetNames(buku));
  const own = ownName(freeOwnKey(`${susunan.kunci}${kini.kode.replaceAll("-", "_")}`, buku.names), lembar);
  const akhir = susunan.kolom.length - 1;
  const k = kanvas();
  k.put(0, 0, susunan.judul, "judul");
  k.put(1, 0, susunan.periode + lengkap, "subjudul");
  k.put(2, 0, susunan.keterangan, "keterangan");
  k.merge({ row: 2, col: 0, row2: 2, col2: akhir });
  k.height(2, 32);
  susunan.kolom.forEach(({ judul }, c) => k.put(KEPALA, c, judul, "kepala"));
  narasi.forEach((n, i) => {
    const row = KEPALA + 1 + i;
    const isi = [tidyText(n.jabatan ?? ""), tidyText(n.sasaran), tidyText(n.indikator), paragraf(n, kalimat)];
    k.put(row, 0, i + 1, "tengah");
    isi.forEach((teks, c) => k.put(row, c + 1, teks === "" ? null : teks, "teks"));
    k.height(row, height(isi.map((teks, c) => [teks, susunan.kolom[c + 1]?.lebar ?? 0])));
  });
  return {
    lembar,
    edits: [
      { kind: "addSheet", lembar, gridlines: false, tabColor: "#70AD47" },
      ...susunan.kolom.map(({ lebar }, c): Edit => ({
        kind: "columnWidth",
        lembar,
        from: c,
        to: c,
        points: lebar,
      })),
      ...k.edits(lembar),
      { kind: "freeze", lembar, rows: KEPALA + 1, columns: 0 },
      {
        kind: "print",
        lembar,
        orientation: "Landscape",
        paper: "Folio",
        area: { row: 0, col: 0, row2: KEPALA + narasi.length, col2: akhir },
        titleRows: { from: KEPALA, to: KEPALA },
        pagesWide: 1,
        footer: "Halaman &P dari &N",
      },
      { kind: "name", nama: own.nama, acuan: own.acuan, before: null, visible: false },
    ],
  };
}

/** The paragraph of an indikator, what is to be filled in below it, and last what its author must see to first. */
export function paragraf({ kalimat: semua, isian, catatan }: Narasi, kalimat: (p: Pesan) => string): string {
  const akhir = catatan === null ? [] : [pesan("narasi.catatan", { isi: kalimat(catatan) })];
  return [semua.map((p) => kalimat(p)).join(" "), ...[...isian, ...akhir].map((p) => kalimat(p))].join("\n");
}
