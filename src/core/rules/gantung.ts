/** Texts that lost their end: "… sebagian tugas Dinas di". */
import { kata } from "./kata";

const open = new Set(kata.kataGantung);

/** The end of a text that is looked at: longer than any of the words. */
const EKOR = 24;

/** The word after which a text can't end; null where it ends well, or with a mark. */
export function kataGantung(text: string): string | null {
  const last = /(?:^|[^\p{L}-])(\p{L}+)\s*$/u.exec(text.slice(-EKOR))?.[1]?.toLowerCase();
  return last !== undefined && open.has(last) ? last : null;
}
