/** Typing errors at the beginning of a text, where rules look for its key word. */
import { misspellings } from "./ejaan";
import { lettersOf } from "./kata";

/** Whether the first word is a mistyped key term: told as a typing error, and as nothing else. */
export function isSalahKetik(teks: string): boolean {
  const first = lettersOf(teks)[0];
  return first !== undefined && misspellings(teks).some(({ salah }) => salah === first);
}
