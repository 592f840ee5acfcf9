/** en-US number format codes, taken apart (ECMA-376 part 1, 18.8.31). */

export type Token =
  | { jenis: "literal"; teks: string }
  | { jenis: "mataUang"; teks: string }
  | { jenis: "angka"; teks: string }
  | { jenis: "persen" }
  | { jenis: "eksponen"; tanda: "+" | "-" }
  | { jenis: "waktu"; teks: string }
  | { jenis: "umum" }
  | { jenis: "isiTeks" };

export interface BagianFormat {
  syarat: { tanda: string; batas: number } | null;
  token: Token[];
}

function splitSections(format: string): string[] {
  const sections: string[] = [];
  let current = "";
  let quoted = false;
  let bracketed = false;
  for (let i = 0; i < format.length; i++) {
    const c = format.charAt(i);
    if (c === "\\" && !quoted) {
      current += c + format.charAt(++i);
      continue;
    }
    if (c === '"') quoted = !quoted;
    if (!quoted && c === "[") bracketed = true;
    if (c === "]") bracketed = false;
    if (c === ";" && !quoted && !bracketed) {
      sections.push(current);
      current = "";
    } else current += c;
  }
  return [...sections, current];
}

const pieces: readonly [RegExp, (m: RegExpExecArray) => Token | null][] = [
  [/^"([^"]*)"?/, (m) => ({ jenis: "literal", teks: m[1] ?? "" })],
  [/^\\(.?)/, (m) => ({ jenis: "literal", teks: m[1] ?? "" })],
  // Blank as wide as the next sign; or the next sign, repeated to fill the cell.
  [/^_.?/, () => ({ jenis: "literal", teks: " " })],
  [/^\*.?/, () => ({ jenis: "literal", teks: " " })],
  [
    /^\[\$([^\]-]*)(?:-[^\]]*)?\]/,
    (m) => (m[1] ? { jenis: "mataUang", teks: m[1] } : { jenis: "literal", teks: "" }),
  ],
  [/^\[(h+|m+|s+)\]/i, (m) => ({ jenis: "waktu", teks: `[${(m[1] ?? "").toLowerCase()}]` })],
  [/^\[[^\]]*\]/, () => null],
  [/^general/i, () => ({ jenis: "umum" })],
  [/^e([+-])/i, (m) => ({ jenis: "eksponen", tanda: m[1] === "-" ? "-" : "+" })],
  [/^(?:am\/pm|a\/p)/i, () => ({ jenis: "waktu", teks: "am/pm" })],
  [/^(?:y+|m+|d+|h+|s+)/i, (m) => ({ jenis: "waktu", teks: m[0].toLowerCase() })],
  [/^[0#?.,]/, (m) => ({ jenis: "angka", teks: m[0] })],
  [/^%/, () => ({ jenis: "persen" })],
  [/^@/, () => ({ jenis: "isiTeks" })],
  [/^[\s\S]/, (m) => ({ jenis: "literal", teks: m[0] })],
];

function tokenize(section: string): Token[] {
  const token: Token[] = [];
  let rest = section;
  while (rest !== "") {
    for (const [pattern, make] of pieces) {
      const m = pattern.exec(rest);
      if (!m) continue;
      const made = make(m);
      if (made) token.push(made);
      rest = rest.slice(m[0].length);
      break;
    }
  }
  return token;
}

function readSection(section: string): BagianFormat {
  const m = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/.exec(section);
  return {
    syarat: m?.[1] && m[2] ? { tanda: m[1], batas: Number(m[2]) } : null,
    token: tokenize(section),
  };
}

const cache = new Map<string, BagianFormat[]>();

/** The sections of a format code, up to four; "" counts as General. */
export function readFormat(format: string): BagianFormat[] {
  const known = cache.get(format);
  if (known) return known;
  const read = splitSections(format === "" ? "General" : format).map(readSection);
  if (cache.size > 500) cache.clear();
  cache.set(format, read);
  return read;
}

const has = (format: string, jenis: Token["jenis"]): boolean =>
  (readFormat(format)[0]?.token ?? []).some((t) => t.jenis === jenis);

/** true where a number under this format is shown in percent: the cell holds a fraction. */
export const isPercentFormat = (format: string): boolean => has(format, "persen");

/** true where a number under this format is shown as a date or a time. */
export const isDateFormat = (format: string): boolean => has(format, "waktu");

/** true where a number is kept as text (format "@"). */
export const isTextFormat = (format: string): boolean => has(format, "isiTeks") && !has(format, "angka");

/** The unit that the format itself prints beside the number: `0 "Dokumen"` → "Dokumen", `[$Rp-421]#,##0` → "Rp". */
export function unitOfFormat(format: string): string | null {
  const token = readFormat(format)[0]?.token ?? [];
  if (token.some((t) => t.jenis === "persen")) return "%";
  const words = token
    .map((t) => (t.jenis === "mataUang" || t.jenis === "literal" ? t.teks : " "))
    .join("")
    .replace(/[()\-.,\s]+$|^[()\-.,\s]+/g, "")
    .trim();
  return /\p{L}/u.test(words) ? words : null;
}
