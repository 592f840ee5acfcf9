import words from "./number-words.json";

const marks = /[\d\s.,:/%()+\-–]/g;

/**
 * Whether Excel would make something else of this text if it were typed: a formula, a number, a date, a truth value,
 * an error. Such text is written under the number format "@". Rather once too often than a target that turns into a
 * date ("7-8", "5 Mei"); "15 Dokumen" is in no danger.
 */
export function needsTextFormat(text: string): boolean {
  const bare = text.trim();
  if (bare === "") return false;
  if (/^[=+\-@'#]/.test(bare)) return true;
  const letters = bare.replace(marks, "").toLowerCase();
  if (/\d/.test(bare)) return letters === "" || words.withNumbers.includes(letters);
  return words.alone.includes(bare.toLowerCase());
}
