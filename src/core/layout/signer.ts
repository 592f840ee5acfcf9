/** The jabatan of who signs below a table, where the table can be his. */
import type { Jenis } from "../kontrak";
import { cellAddress } from "../sheet/address";
import { tidyJabatan } from "./jabatan";
import { firstWord, labelWords } from "./label";
import lexicon from "./lexicon.json";
import { startsAsJabatan, titleOf } from "./marks";
import batas from "./rules.json";
import { isSignatureStart } from "./signature";
import type { SheetView } from "./view";
import { phraseLength, phraseList } from "./words";

/** How deep a part of an office lies, by the word that begins its name, and who leads at which depth; the office is 1. */
const parts = new Map<string, number>(Object.entries(lexicon.tingkatBagian));
const leaders = new Map<string, number>(Object.entries(lexicon.tingkatPemimpin));
const offices = new Set(lexicon.instansi);

/** How far above a header the lines that say whose table it is may stand. */
const HEADING_ROWS = 6;

/** The word for the part of an office that a table's heading names, else for the office; null where it names none. */
function unitAbove(view: SheetView, from: number, to: number): string | null {
  let office: string | null = null;
  for (let i = to - 1; i >= Math.max(from, to - HEADING_ROWS); i--) {
    const lajur = view.lajur[i];
    const only = lajur?.sel.length === 1 ? lajur.sel[0] : undefined;
    if (!lajur || !only) break;
    const word = firstWord(titleOf(lajur)?.sisa ?? only.teks);
    if (parts.has(word)) return word;
    if (offices.has(word)) office ??= word;
  }
  return office;
}

/** The depth at which somebody leads; null for who leads nothing: his table may bear his office's or its part's name. */
function depthOf(jabatan: string): number | null {
  const [first = "", second = ""] = labelWords(jabatan);
  return (first === "kepala" ? parts.get(second) : undefined) ?? leaders.get(first) ?? null;
}

/** true where the table is the signer's: not a part's below him, nor a measurement of the whole office. */
function isHis(jabatan: string, unit: string | null, jenis: Jenis | null): boolean {
  const depth = depthOf(jabatan);
  if (unit === null || depth === null) return true;
  const part = parts.get(unit);
  return part === undefined ? jenis !== "pengukuran" || depth > 1 : depth >= part;
}

export interface Penanda {
  teks: string;
  alamat: string;
}

const superior = phraseList(lexicon.ttd.atasan);
const continued = new Set(lexicon.ttd.lanjutan);

/** The jabatan of who signs below a table: the right-hand one of two, unless he only acknowledges; null where none signs. */
function signerBelow(view: SheetView, from: number, to: number): Penanda | null {
  const until = Math.min(to, from + batas.tanda.jarakTtd);
  if (!view.lajur.slice(from, Math.min(to, from + 2)).some((_, k) => isSignatureStart(view, from + k)))
    return null;
  const acknowledging = new Set<number>();
  for (let i = from; i < until; i++) {
    const lajur = view.lajur[i];
    if (!lajur) break;
    for (const s of lajur.sel)
      if (phraseLength(superior, labelWords(s.teks)) > 0 && !/^(?:ditetapkan|disahkan)/i.test(s.teks))
        acknowledging.add(s.c);
    const signers = lajur.sel.filter(
      (s) =>
        startsAsJabatan(s.teks) &&
        !/^(?:pembina|penata|pengatur|juru)\s+(?:utama|muda|tk|tingkat)/i.test(s.teks),
    );
    const own = signers.findLast((s) => !acknowledging.has(s.c));
    if (!own) continue;
    const next = view.lajur[i + 1]?.at[own.c]?.teks ?? "";
    const more = continued.has(labelWords(next)[0] ?? "") ? ` ${next}` : "";
    return { teks: tidyJabatan(own.teks + more), alamat: cellAddress(own.row, own.col) };
  }
  return null;
}

/** Where a table and its signature stand: its heading from `dari` to its header, what follows from `sampai` to `batas`. */
export interface LetakTabel {
  dari: number;
  kepala: number;
  sampai: number;
  batas: number;
}

/** The signer whose table it is; null where nobody signs, or somebody else does. */
export function readSigner(view: SheetView, letak: LetakTabel, jenis: Jenis | null): Penanda | null {
  if (jenis === "IKU") return null;
  const signer = signerBelow(view, letak.sampai, letak.batas);
  return signer && isHis(signer.teks, unitAbove(view, letak.dari, letak.kepala), jenis) ? signer : null;
}
