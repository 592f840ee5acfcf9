/** Whether two jabatan are one post of sister units, which are measured alike by design. */
import { kata, wordsOf } from "./kata";

const units = new Set(kata.unitSejenis);

/**
 * "Kepala UPTD Pasar A" and "Kepala UPTD Pasar B", "Camat A" and "Camat B": the same words up to the kind of unit.
 * "Kepala Bidang A" and "Kepala Bidang B" are different posts.
 */
export function isJabatanSerupa(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const unit = x.findIndex((word) => units.has(word));
  return unit >= 0 && x.slice(0, unit + 1).join(" ") === y.slice(0, unit + 1).join(" ");
}
