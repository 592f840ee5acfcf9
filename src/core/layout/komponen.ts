/** Whether a row below an indikator is one datum of its formula: reasons for and against, weighed. */
import { pesan } from "../pesan";
import { startsAsMeasure } from "./features";
import { labelWords } from "./label";
import lexicon from "./lexicon.json";
import { cellOf, type KolomPeran } from "./rows";
import batas from "./rules.json";
import type { Alasan } from "./types";
import type { Lajur, Sel } from "./view";
import { phraseLength, phraseList } from "./words";

/** What is remembered of the rows above. */
export interface Konteks {
  kolom: readonly KolomPeran[];
  /** The indikator row above, without komponen; null: none yet. */
  induk: Lajur | null;
  /** The indikator row above has komponen rows already. */
  punyaKomponen: boolean;
  /** Most rows of the table begin their indikator with a bullet. */
  butirLazim: boolean;
  /** No row of the table's own follows: what stands here may be a remark below it. */
  ekor: boolean;
  /** A row above went on in the next. */
  robek: boolean;
  /** The formula above was cut at a fraction bar. */
  rumusTerbuka: boolean;
}

const componentWords = phraseList(lexicon.isi.komponen);
const bulletStart = /^(?:[-–—•*▪>]\s*\S|\(?[a-z][.)]\s)/i;

/** Begins as a part of the row above: "- Nilai awal", "a. Jumlah guru". */
export const isBulleted = (teks: string): boolean => bulletStart.test(teks);

const normal = (teks: string): string => labelWords(teks.replace(/\\[a-z]+|[{}$]/g, " ")).join(" ");

/** Share of the name's words that the formula contains too. */
function overlap(nama: string, rumus: string): number {
  const words = normal(nama)
    .split(" ")
    .filter((w) => w.length > 3);
  if (words.length < 2) return 0;
  const formula = new Set(normal(rumus).split(" "));
  return words.filter((w) => formula.has(w)).length / words.length;
}

/** true where the formula of the indikator above names the text, which is not the whole of it. */
export function isNamedInFormula(nama: Sel, { kolom, induk }: Konteks): boolean {
  const rumus = normal((induk && cellOf(induk, kolom, "formulasi")?.teks) ?? "");
  const bare = normal(nama.teks.replace(/^[-–—•*▪>\s]+/, ""));
  return bare.includes(" ") && ` ${rumus} `.includes(` ${bare} `) && rumus !== bare;
}

/** Reasons for and against a row being a datum of the indikator above it. */
export function weighKomponen(lajur: Lajur, nama: Sel, konteks: Konteks, inFormulasi: boolean): Alasan[] {
  const { kolom, induk } = konteks;
  if (!induk) return [];
  const { bobot } = batas.komponen;
  const alasan: Alasan[] = [];
  const add = (aturan: keyof typeof bobot): void => {
    alasan.push({
      aturan,
      bobot: bobot[aturan],
      pesan: pesan("layout.baris-komponen", { teks: nama.teks.slice(0, 60) }),
    });
  };
  const has = (row: Lajur, peran: KolomPeran["peran"]): boolean =>
    kolom.some((k) => k.peran === peran && row.at[k.c] !== undefined);
  const words = labelWords(nama.teks);
  const rumus = cellOf(induk, kolom, "formulasi")?.teks ?? "";
  const indented = typeof nama.nilai === "string" && /^\s{2,}\S/.test(nama.nilai);
  if (phraseLength(componentWords, words) > 0) add("label-komponen");
  if (isBulleted(nama.teks) || indented) add(konteks.butirLazim ? "butir-lazim" : "butir");
  if (!inFormulasi && rumus !== "") {
    if (isNamedInFormula(nama, konteks)) add("disebut-formulasi");
    else if (overlap(nama.teks, rumus) >= 0.75 && normal(rumus) !== normal(nama.teks)) add("mirip-formulasi");
  }
  if (has(induk, "target")) add(has(lajur, "target") ? "bertarget" : "tanpa-target");
  if (!inFormulasi && has(lajur, "formulasi")) add("berformulasi");
  else if (!inFormulasi && rumus !== "") add("tanpa-formulasi");
  if (has(induk, "sumberData") && !has(lajur, "sumberData")) add("tanpa-sumber");
  if (has(lajur, "realisasi")) add("berangka-realisasi");
  const units = [induk, lajur].map((l) => cellOf(l, kolom, "satuan")?.teks.toLowerCase());
  if (units.every((u) => u !== undefined) && units[0] !== units[1]) add("satuan-lain");
  const parent = labelWords(cellOf(induk, kolom, "indikator")?.teks ?? "")[0] ?? "";
  if (words[0] === "jumlah" && parent !== "jumlah" && startsAsMeasure([parent]))
    add("jumlah-di-bawah-persentase");
  // In the formula's column a word such as "Nilai" begins a datum's name as often as an indikator's.
  if (!inFormulasi && words[0] !== "jumlah" && startsAsMeasure(words)) add("kata-ukur-indikator");
  const no = cellOf(lajur, kolom, "no");
  if (no && /\d/.test(no.teks)) add("bernomor");
  if (cellOf(lajur, kolom, "sasaran")) add("bersasaran");
  if (inFormulasi) add("kolom-formulasi");
  return alasan;
}
