import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** "Pengelolaan administrasi yang tertib": the result stands behind the work. */
const result = /\byang\s+(?:ber\p{L}+|ter\p{L}+|baik|tepat)/iu;
const states = new Set(kata.keadaanSasaran);

const works = new Set(kata.kerjaSasaran);
const noWork = new Set(kata.bukanKerja);
/** An active verb: "Mencetak", "Mendampingi"; "Meningkatnya" tells what came of it. */
const verb = /^(?:mem|men|me(?=[lrwy]))\p{L}{3,}(?<!nya)$/u;
/** The noun of such a verb: "Penatausahaan", "Pengawalan". */
const noun = /^(?:pem|pen)\p{L}{3,}an$/u;

/** Whether a sasaran that begins with this word is a step of work; one that begins with its noun may still tell a state. */
function isKerja(first: string, sasaran: string): boolean {
  if (noWork.has(first)) return false;
  if (verb.test(first)) return true;
  if (!works.has(first) && !noun.test(first)) return false;
  return !result.test(sasaran) && !wordsOf(sasaran).some((word) => states.has(word));
}

/** Sasaran yang menyatakan pekerjaan. */
export const aturan: Aturan = {
  id: "sasaran-kegiatan",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: true,
  *periksa({ baris, sel }) {
    if (baris.sasaranLanjutan) return;
    const first = wordsOf(baris.sasaran)[0] ?? "";
    const results: Record<string, string> = kata.hasilDariKerja;
    const mend = results[first];
    if (mend === undefined && !isKerja(first, baris.sasaran)) return;
    const cell = sel("sasaran");
    yield {
      sel: cell,
      pesan: pesan("rules.sasaran-kegiatan", { kata: baris.sasaran.trim().split(/\s+/)[0] ?? "" }),
      perbaikan:
        mend === undefined
          ? null
          : {
              pesan: pesan("rules.sasaran-kegiatan-perbaikan", { usul: mend }),
              ubah: [
                { sel: cell, sebelum: baris.sasaran, sesudah: baris.sasaran.replace(/^\s*\p{L}+/u, mend) },
              ],
            },
    };
  },
};
