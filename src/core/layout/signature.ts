/** Where a signature block begins below a table. */
import { remember } from "../sheet/remember";
import { firstWord, labelWords } from "./label";
import lexicon from "./lexicon.json";
import { startsAsJabatan } from "./marks";
import batas from "./rules.json";
import type { Lajur, SheetView } from "./view";
import { phraseLength, phraseList } from "./words";

const months =
  "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";
const placeDate = new RegExp(
  String.raw`^\p{L}[\p{L} .]{2,40},?\s*(?:tanggal\s*)?(?:\d{1,2}|[.…_ ]{2,})?\s*(?:${months}|[.…_]{3,})\s*(?:\d{4}|20[.…_ ]*)$`,
  "iu",
);
const nip = /^\(?\s*n\s?i\s?p\b\.?\s*[:.]?\s*[\dxX.…_-]/i;
const rank = phraseList(lexicon.ttd.pangkat);
const signs = phraseList(lexicon.ttd.awal);
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

/** true where a signature block begins: place and date, "Mengetahui", or a jabatan over a name with NIP. */
export function isSignatureStart(view: SheetView, i: number): boolean {
  const lajur = view.lajur[i];
  if (!lajur || lajur.sel.length > 4 || !sparse(lajur)) return false;
  const said = lajur.sel.map((s) => signOf(s.teks));
  if (said.includes("tanggal")) return true;
  if (said.includes("awal"))
    return signedSoon(view, i) || /^(?:ditetapkan|disahkan)\s+di\b/i.test(lajur.sel[0]?.teks ?? "");
  if (said.includes("nip")) return true;
  if (said.includes("pangkat")) return signedSoon(view, i);
  return (
    lajur.sel.every((s) => startsAsJabatan(s.teks) || s.teks.length < 40) &&
    lajur.sel.some((s) => startsAsJabatan(s.teks)) &&
    signedSoon(view, i)
  );
}
