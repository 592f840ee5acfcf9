/** Where a signature block begins below a table. */
import { remember } from "../sheet/remember";
import { firstWord, labelWords } from "./label";
import lexicon from "./lexicon.json";
import { isAnchor } from "./header";
import { months, namesJabatan, startsAsJabatan } from "./marks";
import { isBareName, isPlainName, isTitledName } from "./names";
import batas from "./rules.json";
import type { Lajur, SheetView } from "./view";
import { phraseLength, phraseList } from "./words";

const placeDate = new RegExp(
  String.raw`^\p{L}[\p{L} .]{2,40},?\s*(?:tanggal\s*)?(?:\d{1,2}|[.…_ ]{2,})?\s*(?:${months}|[.…_]{3,})\s*(?:\d{4}|20[.…_ ]*)$`,
  "iu",
);
const nip = /^\(?\s*n\s?i\s?p\b\.?\s*[:.]?\s*[\dxX.…_-]/i;
const rank = phraseList(lexicon.ttd.pangkat);
const signs = phraseList(lexicon.ttd.awal);
const offices = new Set([...lexicon.instansi, ...lexicon.ttd.lanjutan]);
const structural = new Set(lexicon.ttd.struktural);
const grades = phraseList(lexicon.ttd.jenjang);
/** How far below the signer's line his name may stand, blank rows apart. */
const SIGNER_ROWS = 4;
const sparse = (lajur: Lajur): boolean =>
  lajur.sel.length <= 4 && lajur.sel.every((s) => typeof s.nilai === "string" && s.teks.length <= 160);
const isNip = (teks: string): boolean => /^[\s(]*n\s?i\s?p/i.test(teks.slice(0, 8)) && nip.test(teks);

/** What a text says in a signature block: a place with a date, who signs, a NIP, a rank. */
const signOf = remember((teks): "tanggal" | "awal" | "nip" | "pangkat" | null => {
  if (teks.length <= 80 && /[\d.…_]$/.test(teks) && placeDate.test(teks)) return "tanggal";
  const first = firstWord(teks);
  const kata = signs.frasa.has(first) || rank.frasa.has(first) ? labelWords(teks) : [];
  const n = phraseLength(signs, kata);
  if (n >= 2 || (n > 0 && kata.length <= 5)) return "awal";
  if (isNip(teks)) return "nip";
  return kata.length <= 6 && phraseLength(rank, kata) > 0 ? "pangkat" : null;
});

/** true where a name's rank or NIP stands within the next rows, and nothing but sparse lines between. */
function signedSoon(view: SheetView, i: number): boolean {
  for (let k = i + 1; k <= i + batas.tanda.jarakTtd; k++) {
    const lajur = view.lajur[k];
    if (!lajur || !sparse(lajur)) return false;
    if (lajur.sel.some((s) => isNip(s.teks))) return true;
  }
  return false;
}

/** How sure a line is a signer's: `pasti` by its words or its comma, `mungkin` what other lines may begin with, too. */
const signerOf = (teks: string): "pasti" | "mungkin" | null => {
  if (signOf(teks) === "awal") return "pasti";
  if (!namesJabatan(teks)) return null;
  const kata = labelWords(teks);
  const held = structural.has(kata[0] ?? "") || kata.some((_, i) => phraseLength(grades, kata, i) > 0);
  return held || teks.endsWith(",") ? "pasti" : "mungkin";
};

/** Lines between a signer and his name: the rest of his jabatan, his office, "ttd". */
const isBetween = ({ sel }: Lajur): boolean =>
  sel.length <= 2 && sel.every((s) => offices.has(firstWord(s.teks)) || signerOf(s.teks) !== null);

/** true where nothing of a table follows: the sheet's end, sparse lines, or another header. */
function isOver(view: SheetView, i: number): boolean {
  const next = view.lajur[i];
  return next === undefined || (next.sel.length <= 2 && sparse(next)) || isAnchor(view, next);
}

/** true where a signer's line leads to a name and the table to nothing: neither date nor NIP has to say so. */
function signedByName(view: SheetView, i: number): boolean {
  const { sel } = view.lajur[i] ?? { sel: [] };
  if (sel.length > 2) return false;
  const signers = sel.map((s) => signerOf(s.teks));
  const sure = signers.includes("pasti");
  if (!sure && !signers.includes("mungkin")) return false;
  for (let k = i + 1; k <= i + SIGNER_ROWS; k++) {
    const lajur = view.lajur[k];
    if (!lajur || lajur.sel.length > 2 || !sparse(lajur)) return false;
    const column = lajur.sel.every((s) => sel.some((x) => x.c === s.c));
    const isName = (teks: string): boolean =>
      isTitledName(teks) ||
      (sure && column && !startsAsJabatan(teks) && (isBareName(teks) || isPlainName(teks)));
    const after = view.lajur[k + 1]?.sel.every((s) => signOf(s.teks) === "pangkat") ? k + 2 : k + 1;
    if (lajur.sel.every((s) => isName(s.teks)) && isOver(view, after)) return true;
    if (!isBetween(lajur)) return false;
  }
  return false;
}

/** true where a signature block begins: place and date, "Mengetahui", a jabatan over a name, or a name with its degree. */
export function isSignatureStart(view: SheetView, i: number): boolean {
  const lajur = view.lajur[i];
  if (!lajur || lajur.sel.length > 4 || !sparse(lajur)) return false;
  const said = lajur.sel.map((s) => signOf(s.teks));
  if (said.includes("tanggal")) return true;
  if (said.includes("awal") && /^(?:ditetapkan|disahkan)\s+di\b/i.test(lajur.sel[0]?.teks ?? "")) return true;
  const signing = said.includes("awal") || lajur.sel.some((s) => startsAsJabatan(s.teks));
  if (signing && signedByName(view, i)) return true;
  if (said.includes("awal")) return signedSoon(view, i);
  if (said.includes("nip")) return true;
  if (lajur.sel.length <= 2 && lajur.sel.every((s) => isTitledName(s.teks)) && isOver(view, i + 1))
    return true;
  if (said.includes("pangkat")) return signedSoon(view, i);
  return (
    signing && lajur.sel.every((s) => startsAsJabatan(s.teks) || s.teks.length < 40) && signedSoon(view, i)
  );
}
