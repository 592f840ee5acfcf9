/** A pattern that finds any of the words as whole words, longest first; "awal": only where the text begins. */
export function wordPattern(words: readonly string[], di: "awal" | "mana saja" = "mana saja"): RegExp {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+"));
  const edge = "(?![\\p{L}\\d])";
  return new RegExp(`${di === "awal" ? "^" : "(?<![\\p{L}\\d])"}(?:${escaped.join("|")})${edge}`, "iu");
}
