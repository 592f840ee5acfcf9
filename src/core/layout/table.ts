/** The columns of one table: header paths and body together, roles settled among the columns. */
import { cellAddress, columnLetters } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { formatAt } from "../sheet/grid";
import { normaliseSatuan } from "../sheet/satuan";
import { nameBareRuns } from "./bare-periods";
import { columnNumbers } from "./column-numbers";
import { chooseRoles } from "./chosen";
import { type CiriKolom, featuresOf, isUnit } from "./features";
import type { Pita } from "./header";
import { columnKeys, signatureOf } from "./keys";
import type { BacaIsi } from "./loose-body";
import { lookUpLabel } from "./lexicon";
import { headerPaths, type KolomKepala } from "./paths";
import { decideRole, type Putusan } from "./decide";
import { headerRole, type PeranKepala } from "./roles";
import { choiceFor, type Ingatan } from "./remembered";
import { settleRoles } from "./settle";
import { stripFused } from "./fused";
import type { KolomPeran } from "./rows";
import type { KolomTerbaca } from "./types";
import type { Lajur, Sel, SheetView } from "./view";

/** A column on its way to a role. */
export interface KolomDinilai {
  kepala: KolomKepala;
  header: PeranKepala;
  ciri: CiriKolom;
  putusan: Putusan;
  /** For a headerless unit column: the compressed column whose figures it belongs to. */
  satuanUntuk: number | null;
}

export interface Tabel {
  pita: Pita;
  kolom: KolomTerbaca[];
  peran: KolomPeran[];
  tataLetak: string;
  dinilai: readonly KolomDinilai[];
}

/** The label of a column: its deepest text that is no role's own word; where there is none, the word that decided. */
function labelOf(kolom: KolomKepala, dari: number): Sel | undefined {
  const telling = kolom.jalur.filter((sel, i) => {
    if (i === dari) return false;
    const k = lookUpLabel(sel.teks);
    return k === null || !k.utuh;
  });
  return telling.at(-1) ?? kolom.jalur[dari] ?? kolom.jalur.at(-1);
}

/** The unit in brackets, or a percent sign, in the labels over a column: "Capaian (%)", "Target (Ton)". */
function unitOfHeader(kolom: KolomKepala): string | null {
  for (const { teks } of [...kolom.jalur].reverse()) {
    const bracket = /\(([^()\d]{1,20})\)/.exec(teks)?.[1]?.trim();
    if (bracket !== undefined && isUnit(bracket)) return normaliseSatuan(bracket);
    if (/%/.test(teks)) return "%";
  }
  return null;
}

/** The signature of the layout under `pita`. */
export const layoutOf = (view: SheetView, pita: Pita): string => signatureOf(headerPaths(view, pita));

/** Column numbers stand right under the header, a section's heading or two at most between. */
const FIRST_ROWS = 3;

/**
 * The rows that speak for their columns: no section's heading of one cell, no column numbers, neither in a row of their
 * own nor fused into the first row of data.
 */
function tellingRows(
  body: readonly Lajur[],
  paths: readonly KolomKepala[],
  headers: readonly PeranKepala[],
): readonly Lajur[] {
  let urut = 0;
  const kolom = paths.map(({ c, berlabel }, i) => {
    if (berlabel) urut++;
    return { c, peran: headers[i]?.peran ?? "lain", urut };
  });
  const full = body.filter((l) => l.sel.length > 1);
  const rows = full.filter((l, i) => i > FIRST_ROWS || columnNumbers(l, kolom) === null);
  const [first, ...others] = rows;
  return first === undefined ? body : [stripFused(first, kolom), ...others];
}

/** The figures of the body, read only where columns have to be told apart by them. */
const figuresOf = (view: SheetView, rows: readonly Lajur[]): BacaIsi => ({
  jumlahBaris: rows.length,
  angka(c, baris) {
    const sel = rows[baris]?.at[c];
    if (!sel) return undefined;
    const { nilai, kosong } = readAngka(sel.nilai, formatAt(view.grid, sel.row, sel.col));
    return kosong ? undefined : nilai;
  },
  terisi: (c, baris) => rows[baris]?.at[c] !== undefined,
});

/**
 * Reads the columns of the table under `pita`, whose body are the rows given.
 * @param rencana the title speaks of a plan: periods that stand under no group are targets.
 */
export function readTable(
  view: SheetView,
  pita: Pita,
  body: readonly Lajur[],
  ingatan: Ingatan,
  rencana: boolean,
): Tabel {
  const paths = headerPaths(view, pita);
  const headers = nameBareRuns(
    view,
    paths,
    paths.map((kepala) => headerRole(view, kepala)),
  );
  const rows = tellingRows(body, paths, headers);
  const tataLetak = signatureOf(paths);
  const dinilai = settleRoles(
    paths.map((kepala, i): KolomDinilai => {
      const header = headers[i] ?? headerRole(view, kepala);
      const ciri = featuresOf(rows, kepala.c);
      const label = labelOf(kepala, -1)?.teks.replace(/\s+/g, " ") ?? "";
      return { kepala, header, ciri, putusan: decideRole(header, ciri, label), satuanUntuk: null };
    }),
    rencana,
    rows,
    figuresOf(view, rows),
  );
  const terpilih = chooseRoles(
    columnKeys(dinilai).map(({ kolom, kunci, lama }) => ({
      dinilai: kolom,
      kunci,
      pilihan: choiceFor(ingatan, tataLetak, { kunci, lama }),
    })),
  );
  let labelled = 0;
  const kolom: KolomTerbaca[] = [];
  const peran: KolomPeran[] = [];
  for (const { kolom: dipilih, akhir } of terpilih) {
    const { kepala, header } = dipilih.dinilai;
    if (kepala.berlabel || labelled === 0) labelled++;
    const col = view.cols[kepala.c] ?? 0;
    const label = labelOf(kepala, header.dari)?.teks ?? "";
    const own = kepala.jalur.findLast((s) => s.c === kepala.c);
    kolom.push({
      peran: akhir.peran,
      kolom: columnLetters(col),
      label,
      jalur: kepala.jalur.map((s) => s.teks),
      keyakinan: akhir.keyakinan,
      kunci: dipilih.kunci,
      sel: own ? cellAddress(own.row, own.col) : null,
      kandidat: akhir.kandidat,
      ragu: akhir.ragu,
      ditetapkan: akhir.ditetapkan,
      get alasan() {
        return akhir.alasan();
      },
    });
    const unit = dinilai.find((x) => x.satuanUntuk === kepala.c);
    peran.push({
      c: kepala.c,
      col,
      peran: akhir.peran,
      golongan: header.golongan,
      label,
      periode: header.periode,
      kumulatif: header.kumulatif,
      urut: labelled,
      satuanC: unit?.kepala.c ?? null,
      satuanKepala: unitOfHeader(kepala),
    });
  }
  return { pita, kolom, peran, tataLetak, dinilai };
}
