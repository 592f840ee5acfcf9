/** Texts that lost their end: "… sebagian tugas Dinas di". */
import { kata, wordsOf } from "./kata";

const open = new Set(kata.kataGantung);

/** The word after which a text can't end; null where it ends well, or with a mark. */
export function kataGantung(text: string): string | null {
  const last = wordsOf(text).at(-1);
  return last !== undefined && open.has(last) && /\p{L}\s*$/u.test(text) ? last : null;
}
