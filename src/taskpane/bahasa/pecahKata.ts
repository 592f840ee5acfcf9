/** Shorter words fit a narrow column whole. */
const PANJANG = 11;

const bunyi = "(?:ng|ny|sy|kh|[bcdfghjklmnpqrstvwxyz])";
const sukuTerbuka = new RegExp(`([aiueo])(?=${bunyi}[aiueo])`, "gi");
const sukuTertutup = new RegExp(`([aiueo]${bunyi})(?=${bunyi}[aiueo])`, "gi");
const LUNAK = "\u00AD";
/** Two letters of one sound. */
const terbelah = new RegExp(`(?<=n)${LUNAK}(?=[gy][aiueo])|(?<=s)${LUNAK}(?=y)|(?<=k)${LUNAK}(?=h)`, "gi");

/**
 * A text with the places where its long words may be broken: after a slash, and with a hyphen between syllables
 * (Indonesian: before a consonant with its vowel). Browsers hyphenate few languages, and this one seldom.
 */
export function pecahKata(teks: string): string {
  return teks
    .replace(/\//g, "/\u200B")
    .replace(new RegExp(`\\p{L}{${PANJANG},}`, "gu"), (kata) =>
      kata.replace(sukuTertutup, `$1${LUNAK}`).replace(sukuTerbuka, `$1${LUNAK}`).replace(terbelah, ""),
    );
}
