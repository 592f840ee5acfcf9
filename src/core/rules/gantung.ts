/** Texts that lost their end: "… sebagian tugas Dinas di". */
import { kata } from "./kata";

const open = new Set(kata.kataGantung);

/** The end of a text that is looked at: longer than any of the words. */
const EKOR = 24;

/** The word after which a text can't end, alone or with the one before it ("di bidang"); null where it ends well, or with a mark. */
export function kataGantung(text: string): string | null {
  const m = /(?:^|[^\p{L}-])(?:(\p{L}+)\s+)?(\p{L}+)\s*$/u.exec(text.slice(-EKOR).toLowerCase());
  const last = m?.[2] ?? "";
  const two = `${m?.[1] ?? ""} ${last}`;
  if (open.has(last)) return last;
  return open.has(two) ? two : null;
}
