/** The recap inside a workbook that is open: on sheets with the period in their names, and known as ours. */
import { type Content, type Edit, existingFormula, isFormula, sheetName } from "../../edits";
import { readPeriodeHitung } from "../../hitung";
import type { Pesan } from "../../pesan";
import { quoteSheet } from "../../sheet/address";
import { type WorkbookData, sheetNames } from "../../sheet/grid";
import { freeOwnKey, ownName } from "../../sheet/own";
import { kataPeriode } from "../ringkasan/periode-kata";
import { type RencanaRekap, rekapEdits } from "./rekap-edits";
import type { BerkasRekap } from "./types";

export interface OpsiRekapBuku {
  /** "2026-03", for the names of the sheets; null: the files were evaluated each up to its own newest figure. */
  periode: string | null;
  kalimat: (p: Pesan) => string;
  /** Names of all sheets, hidden ones too; absent: those of `buku`. */
  namaTerpakai?: readonly string[];
}

export interface RencanaRekapBuku extends RencanaRekap {
  /** The sheets that are added, the recap itself first. */
  lembar: string[];
}

/** Our formulas name other sheets of the recap only before an address: "Rekap!$O$5". */
function inFormula(text: string, names: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [old, name] of names) result = result.replaceAll(`${quoteSheet(old)}!`, `${quoteSheet(name)}!`);
  return result;
}

/** The same edits on sheets of other names. */
function renamed(edit: Edit, names: ReadonlyMap<string, string>): Edit {
  if (!("lembar" in edit)) return edit;
  const lembar = names.get(edit.lembar) ?? edit.lembar;
  if (edit.kind !== "write") return { ...edit, lembar };
  const content = (c: Content): Content =>
    isFormula(c) ? { ...c, formula: existingFormula(inFormula(c.formula, names)) } : c;
  return { ...edit, lembar, contents: edit.contents.map((row) => row.map(content)) };
}

/**
 * The recap's sheets added to a workbook: "Rekap Maret 2026" and those beside it. Always new ones; nothing that is there is
 * touched, and none of them is read as a table afterwards.
 */
export function rekapDiBuku(
  buku: WorkbookData,
  daftar: readonly BerkasRekap[],
  { periode, kalimat, namaTerpakai }: OpsiRekapBuku,
): RencanaRekapBuku {
  const rencana = rekapEdits(daftar, kalimat);
  const kini = periode === null ? null : readPeriodeHitung(periode);
  const akhiran = kini === null ? "" : ` ${kataPeriode(kini).singkat}`;
  const taken = [...(namaTerpakai ?? sheetNames(buku))];
  const known = [...buku.names];
  const names = new Map<string, string>();
  const marks: Edit[] = [];
  for (const edit of rencana.edits) {
    if (edit.kind !== "addSheet") continue;
    const lembar = sheetName(`${edit.lembar}${akhiran}`, taken);
    names.set(edit.lembar, lembar);
    taken.push(lembar);
    const own = ownName(freeOwnKey(`REKAP_${(kini?.kode ?? "").replaceAll("-", "_")}`, known), lembar);
    known.push(own);
    marks.push({ kind: "name", nama: own.nama, acuan: own.acuan, before: null, visible: false });
  }
  return {
    ...rencana,
    lembar: [...names.values()],
    edits: [...rencana.edits.map((e) => renamed(e, names)), ...marks],
  };
}
