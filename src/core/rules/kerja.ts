/** Words that begin a step of work. */
import { kata, wordsOf } from "./kata";

/** "Pengelolaan administrasi yang tertib": the result stands behind the work. */
const result = /\byang\s+(?:ber\p{L}+|ter\p{L}+|baik|tepat)/iu;
const states = new Set(kata.keadaanSasaran);

const works = new Set(kata.kerjaSasaran);
const noWork = new Set(kata.bukanKerja);
/** An active verb: "Mencetak", "Mendampingi"; "Meningkatnya" tells what came of it. */
const verb = /^(?:mem|men|me(?=[lrwy]))\p{L}{3,}(?<!nya)$/u;
/** The noun of such a verb: "Penatausahaan", "Pengawalan". */
const noun = /^(?:pem|pen)\p{L}{3,}an$/u;

/** Whether a text that begins with this word is a step of work; one that begins with its noun may still tell a state. */
export function isKerja(first: string, teks: string): boolean {
  if (noWork.has(first)) return false;
  if (verb.test(first)) return true;
  if (!works.has(first) && !noun.test(first)) return false;
  return !result.test(teks) && !wordsOf(teks).some((word) => states.has(word));
}
