/** From a sheet to its blocks: header bands, the identity lines above each, and the rows below. */
import type { Jenis } from "../kontrak";
import { cellAddress, columnLetters, rangeAddress } from "../sheet/address";
import type { SheetGrid } from "../sheet/grid";
import { bandAt, isAnchor, type Pita } from "./header";
import { identityLine, readIdentity } from "./identity";
import { labelWords, normaliseLabel } from "./label";
import lexicon from "./lexicon.json";
import { headerPaths } from "./paths";
import { headerRole } from "./roles";
import { cellOf, type KolomPeran, readRow } from "./rows";
import type { BarisTerbaca, BlokTerbaca, KolomTerbaca, OpsiLayout } from "./types";
import { type Sel, type SheetView, viewOf } from "./view";

const titles = lexicon.judul.map((t) => labelWords(t).join(" "));

/** true for a line of title: "INDIKATOR KINERJA INDIVIDU (IKI)". */
function isTitle(sel: readonly Sel[]): boolean {
  const first = sel[0];
  if (!first || sel.length > 2 || first.teks.length > 200) return false;
  const words = normaliseLabel(first.teks);
  return titles.some((t) => words.startsWith(t));
}

function jenisOf(view: SheetView, from: number, to: number, jabatan: string | null): Jenis {
  for (let i = to - 1; i >= from; i--) {
    const lajur = view.lajur[i];
    if (!lajur || lajur.sel.length > 2) continue;
    const words = normaliseLabel(lajur.sel[0]?.teks.slice(0, 200) ?? "");
    if (words.includes("indikator kinerja individu")) return "IKI";
    if (words.includes("indikator kinerja utama") && jabatan === null) return "IKU";
    if (/^(pernyataan )?perjanjian kinerja/.test(words)) return "PK";
    if (/^(pengukuran|rencana aksi|capaian kinerja|realisasi)/.test(words)) return "pengukuran";
  }
  return "IKI";
}

interface Kepala {
  pita: Pita;
  kolom: KolomTerbaca[];
  peran: KolomPeran[];
}

function readHeader(view: SheetView, pita: Pita): Kepala {
  const kolom: KolomTerbaca[] = [];
  const peran: KolomPeran[] = [];
  for (const kepala of headerPaths(view, pita)) {
    const role = headerRole(view, kepala);
    const col = view.cols[kepala.c] ?? 0;
    const jalur = kepala.jalur.map((s) => s.teks);
    const own = kepala.jalur.filter((_, i) => i !== role.dari).at(-1) ?? kepala.jalur.at(-1);
    const label = own?.teks ?? "";
    const keyakinan = role.dari < 0 ? 0.3 : Math.min(0.95, 0.95 * role.bobot);
    kolom.push({
      peran: role.peran,
      kolom: columnLetters(col),
      label,
      jalur,
      keyakinan,
      kunci: jalur.map(normaliseLabel).join(" > "),
      sel: own ? cellAddress(own.row, own.col) : null,
      kandidat: [{ peran: role.peran, keyakinan }],
      ragu: false,
      alasan: [],
    });
    peran.push({
      c: kepala.c,
      col,
      peran: role.peran,
      label,
      periode: role.periode,
      kumulatif: role.kumulatif,
      satuanC: null,
    });
  }
  return { pita, kolom, peran };
}

const columnNumber = /^\(?\d{1,2}\)?$/;

/** Reads all blocks of a sheet, top down. */
export function readBlocks(grid: SheetGrid, _opsi: OpsiLayout): BlokTerbaca[] {
  const view = viewOf(grid);
  const heads: Kepala[] = [];
  let floor = 0;
  for (let i = 0; i < view.lajur.length; i++) {
    const lajur = view.lajur[i];
    if (!lajur || !isAnchor(lajur)) continue;
    const pita = bandAt(view, i, floor);
    heads.push(readHeader(view, pita));
    floor = pita.to + 1;
    i = pita.to;
  }
  const blocks: BlokTerbaca[] = [];
  let before = 0;
  heads.forEach((kepala, h) => {
    const limit = heads[h + 1]?.pita.from ?? view.lajur.length;
    const rows: BarisTerbaca[] = [];
    let carried: Sel | null = null;
    let end = kepala.pita.to;
    for (let i = kepala.pita.to + 1; i < limit; i++) {
      const lajur = view.lajur[i];
      if (!lajur) break;
      if (isTitle(lajur.sel) || identityLine(lajur)?.bagian === "jabatan") break;
      if (i === kepala.pita.to + 1 && lajur.sel.every((s) => columnNumber.test(s.teks))) {
        end = i;
        continue;
      }
      const indikator = cellOf(lajur, kepala.peran, "indikator");
      const formulasi = cellOf(lajur, kepala.peran, "formulasi");
      const sasaran: Sel | undefined = cellOf(lajur, kepala.peran, "sasaran");
      if (!indikator && !formulasi) continue;
      rows.push(readRow(view, lajur, kepala.peran, carried));
      carried = sasaran ?? carried;
      end = i;
    }
    if (rows.length === 0) return;
    const identity = readIdentity(view, before, kepala.pita.from);
    const top = identity.dari ?? kepala.pita.from;
    const part = view.lajur.slice(top, end + 1);
    const cols = kepala.peran.map((k) => k.col);
    const idCols = view.lajur.slice(top, kepala.pita.from).flatMap((l) => l.sel.map((s) => s.col));
    blocks.push({
      jenis: jenisOf(view, before, kepala.pita.from, identity.jabatan),
      rentang: rangeAddress({
        row: part[0]?.row ?? 0,
        row2: part.at(-1)?.row ?? 0,
        col: Math.min(...cols, ...idCols),
        col2: Math.max(...cols, ...idCols),
      }),
      jabatan: identity.jabatan,
      tugas: identity.tugas,
      fungsi: identity.fungsi,
      kolom: kepala.kolom,
      keyakinan: Math.min(...kepala.kolom.map((k) => k.keyakinan), 0.95),
      baris: rows,
      tataLetak: kepala.kolom.map((k) => k.kunci).join(" | "),
      barisKepala: [(view.lajur[kepala.pita.from]?.row ?? 0) + 1, (view.lajur[kepala.pita.to]?.row ?? 0) + 1],
      sel: identity.sel,
      alasan: [],
    });
    before = end + 1;
  });
  return blocks;
}
