/** A1 addresses. Rows and columns inside the core are 0-based positions on the sheet. */

export interface Rentang {
  row: number;
  col: number;
  /** Inclusive. */
  row2: number;
  col2: number;
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(col: number): string {
  if (col < 26) return String.fromCharCode(65 + col);
  let letters = "";
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** (11, 5) → "F12". */
export function cellAddress(row: number, col: number): string {
  return `${columnLetters(col)}${row + 1}`;
}

/** "B2:G31"; a single cell is "B2". */
export function rangeAddress(r: Rentang): string {
  const from = cellAddress(r.row, r.col);
  const to = cellAddress(r.row2, r.col2);
  return from === to ? from : `${from}:${to}`;
}

/** Reads "F12", "$B$2:G31" or "Lembar!A1"; null where it is no address. */
export function parseAddress(address: string): Rentang | null {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const m = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(local);
  if (!m?.[1] || !m[2]) return null;
  const col = columnIndex(m[1]);
  const row = Number(m[2]) - 1;
  return { row, col, col2: m[3] ? columnIndex(m[3]) : col, row2: m[4] ? Number(m[4]) - 1 : row };
}

/** Quotes a sheet name where Excel needs it: Realisasi 2026 → 'Realisasi 2026'. */
export function quoteSheet(nama: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(nama) &&
    !/^[A-Za-z]{1,3}\d+$/.test(nama) &&
    !/^[rc]\d*(c\d*)?$/i.test(nama)
    ? nama
    : `'${nama.replaceAll("'", "''")}'`;
}
