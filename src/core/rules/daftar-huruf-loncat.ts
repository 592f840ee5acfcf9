import type { Aturan } from "./aturan";
import { cellAddress, parseAddress } from "../sheet/address";
import { pesan } from "../pesan";

/** "1. JABATAN : …" numbers the identity lines, not the items of a list. */
const isIdentity = (line: string): boolean =>
  /^[\s\-–•]*\(?\d[.)]\s*(?:jabatan|tugas|fungsi|nama|unit|instansi)/i.test(line);

/** The lines of a cell, and the items of a list run on in one line: "a. …; b. …". */
const linesOf = (text: string): string[] =>
  /[\n;]/.test(text) ? text.split(/\n|(?<=;)\s+(?=[a-z]\.\s)/) : [text];

/** Daftar tugas atau fungsi yang hurufnya melompat. */
export const aturan: Aturan = {
  id: "daftar-huruf-loncat",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok, grid }) {
    const range = parseAddress(blok.rentang);
    if (!range) return;
    let before: { label: string; n: number } | null = null;
    // A list within a list begins at "a" again, and the outer one goes on where it stood.
    let mulai = 0;
    for (let row = range.row; row < blok.barisKepala[0] - 1; row++) {
      for (const [i, value] of (grid.values[row - grid.firstRow] ?? []).entries()) {
        const col = grid.firstCol + i;
        if (typeof value !== "string" || col < range.col || col > range.col2) continue;
        for (const line of linesOf(value)) {
          const m = /^[\s\-–•]*\(?([a-z]|\d{1,2})[.)](?:\s|$)/.exec(line);
          const label = m?.[1];
          if (isIdentity(line)) mulai = 0;
          if (label === undefined || isIdentity(line)) continue;
          const n = /\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96;
          const sameKind: boolean = before !== null && /\d/.test(before.label) === /\d/.test(label);
          if (n === 1) mulai++;
          const ulang: boolean = n === before?.n && mulai <= 1;
          if (before !== null && sameKind && n !== 1 && n !== before.n + 1 && (n !== before.n || ulang)) {
            yield {
              sel: cellAddress(row, col),
              pesan: ulang
                ? pesan("rules.daftar-huruf-loncat-ulang", { label })
                : pesan("rules.daftar-huruf-loncat", { label, sebelum: before.label }),
            };
          }
          before = { label, n };
        }
      }
    }
  },
};
