/** Numbers in Indonesian writing: comma for decimals, dots between thousands. */

/** Digits of a number, binary noise beyond 15 significant digits removed; null where it is not finite. */
function decimalDigits(abs: number): { digits: string; point: number } {
  const [mantissa = "0", exponent = "0"] = abs.toExponential(14).split("e");
  return { digits: mantissa.replace(".", ""), point: Number(exponent) + 1 };
}

/**
 * Rounds half away from zero to `decimals` digits, on the decimal digits as Excel does (1.005 → "1.01").
 * Returns integer and fraction digits of the absolute value.
 */
export function roundDecimal(value: number, decimals: number): { bulat: string; pecahan: string } {
  const { digits, point } = decimalDigits(Math.abs(value));
  const padded = point > 0 ? digits : "0".repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const keep = at + decimals;
  const scaled = padded.padEnd(keep + 1, "0");
  let kept = BigInt(scaled.slice(0, keep));
  if ((scaled[keep] ?? "0") >= "5") kept += 1n;
  const text = kept.toString().padStart(decimals + 1, "0");
  return { bulat: text.slice(0, text.length - decimals), pecahan: decimals > 0 ? text.slice(-decimals) : "" };
}

/** "1500000" → "1.500.000". */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
}

/**
 * A number for a person: at most `maxDecimals` decimals, trailing zeros dropped; 1500.5 → "1.500,5".
 * @param grouped false leaves thousands ungrouped.
 */
export function formatBilangan(value: number, maxDecimals = 4, grouped = true): string {
  const { bulat, pecahan } = roundDecimal(value, maxDecimals);
  const fraction = pecahan.replace(/0+$/, "");
  const zero = /^0*$/.test(bulat + fraction);
  return `${value < 0 && !zero ? "-" : ""}${grouped ? groupThousands(bulat) : bulat}${fraction && `,${fraction}`}`;
}

/**
 * Rounds off binary noise: 9 decimals, and no more than the 15 digits that a number holds (99.99999999999999 → 100).
 * Regulations compare such values with whole bounds.
 */
export function roundNoise(value: number): number {
  if (!Number.isFinite(value)) return value;
  const rounded = Number(Number(value.toPrecision(15)).toFixed(9));
  return Object.is(rounded, -0) ? 0 : rounded;
}

export type BacaanBilangan =
  | { status: "terbaca"; nilai: number; ragu: null | "ribuan-inggris" }
  | { status: "tolak"; alasan: "ribuan-inggris" | "titik-ganda" };

/** What a number in text looks like: digits with dots and commas between them. */
export const polaBilangan = String.raw`\d+(?:[.,]\d+)*`;

/**
 * Reads digits with Indonesian marks, without sign. A dot before exactly three digits separates thousands
 * ("1.500" is 1500), any other single dot is a decimal mark ("4.25"), and so is one after a leading zero ("0.750").
 * "1,500" is 1,5 as Indonesian has it, but doubtful: it may come from an English spreadsheet. "1,500,000" and
 * "1234.567" are refused.
 */
export function readBilangan(digits: string): BacaanBilangan {
  const commas = digits.split(",").length - 1;
  const dots = digits.split(".").length - 1;
  const read = (plain: string, ragu: null | "ribuan-inggris" = null): BacaanBilangan => ({
    status: "terbaca",
    nilai: Number(plain),
    ragu,
  });
  if (commas > 1) return { status: "tolak", alasan: "ribuan-inggris" };
  if (commas === 1) {
    if (dots === 0) {
      const doubtful = /^[1-9]\d{0,2},\d{3}$/.test(digits);
      return read(digits.replace(",", "."), doubtful ? "ribuan-inggris" : null);
    }
    if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return read(digits.replaceAll(".", "").replace(",", "."));
    return { status: "tolak", alasan: /,.*\./.test(digits) ? "ribuan-inggris" : "titik-ganda" };
  }
  if (dots === 0) return read(digits);
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(digits)) return read(digits.replaceAll(".", ""));
  if (dots === 1 && (/^0+\./.test(digits) || !/\.\d{3}$/.test(digits))) return read(digits);
  return { status: "tolak", alasan: "titik-ganda" };
}
