import { BAR, CLOSE, OPEN } from "./marks";

/** The smallest pieces of a text, with the room around them: names and signs are told apart later. */
export interface Atom {
  jenis: "kata" | "angka" | "tanda" | "buka" | "tutup";
  teks: string;
  /** Position in the text: [awal, akhir). */
  awal: number;
  akhir: number;
  /** Whether there is room (a space, or the text's edge) before and after. */
  ruangKiri: boolean;
  ruangKanan: boolean;
}

const patterns: readonly { jenis: Atom["jenis"]; pola: RegExp }[] = [
  { jenis: "buka", pola: new RegExp(`[([{${OPEN}]`, "y") },
  { jenis: "tutup", pola: new RegExp(`[)\\]}${CLOSE}]`, "y") },
  { jenis: "tanda", pola: new RegExp(BAR, "y") },
  { jenis: "kata", pola: /\d+\s?[-–]\s?\d+(?![\d.,%])/y },
  { jenis: "angka", pola: /(?:\d{1,3}(?:\.\d{3})+|\d+)(?:[.,]\d+)?(?:\s?%)?(?![\p{L}\p{N}])/uy },
  // "x100%", "X 100": the sign of a product stuck to its number.
  { jenis: "tanda", pola: /[xX](?=\s?\d)/y },
  { jenis: "kata", pola: /Σ/y },
  { jenis: "kata", pola: /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}'’&_]|[.-](?=[\p{L}\p{N}]))*/uy },
  { jenis: "tanda", pola: /\S/uy },
];

/** The first kind of atom that begins at `at`; what fits none is a sign. */
function atomAt(text: string, at: number): { jenis: Atom["jenis"]; teks: string } {
  for (const { jenis, pola } of patterns) {
    pola.lastIndex = at;
    const teks = pola.exec(text)?.[0];
    if (teks !== undefined) return { jenis, teks };
  }
  return { jenis: "tanda", teks: text.charAt(at) };
}

/** Cuts a text into atoms; white space only leaves its trace as room. */
export function atomise(text: string): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const { jenis, teks } = atomAt(text, at);
    const akhir = at + teks.length;
    const isTimes = jenis === "kata" && /^[xX]$/.test(teks);
    atoms.push({
      jenis: isTimes ? "tanda" : jenis,
      teks,
      awal: at,
      akhir,
      ruangKiri: at === 0 || /[\s()[\]{}\uE000-\uE002]/.test(text.charAt(at - 1)),
      ruangKanan: akhir >= text.length || /[\s()[\]{}\uE000-\uE002]/.test(text.charAt(akhir)),
    });
    at = akhir;
  }
  return atoms;
}
