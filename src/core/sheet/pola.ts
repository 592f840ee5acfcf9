/** Words of data as patterns. */

const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** Any of the words, longest first; one that ends in a letter ends a word. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => (/\p{L}$/u.test(w) ? `${escape(w)}(?!\\p{L})` : escape(w)))
    .join("|");
