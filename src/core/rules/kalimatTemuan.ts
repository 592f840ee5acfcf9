/** Words of findings that never stop a list: where a sentence is missing, one row says less. */
import type { Pesan } from "../pesan";
import { pesan } from "../pesan";
import type { Temuan } from "./aturan";

/** The first of these sentences whose words are there; null where none are. */
export function kalimatAda(kalimat: (p: Pesan) => string, ...pilihan: readonly Pesan[]): string | null {
  for (const p of pilihan) {
    try {
      return kalimat(p);
    } catch {
      continue;
    }
  }
  return null;
}

/** The finding's sentence, else its rule's title, else the rule's id. */
export function kalimatTemuan(
  { kode, pesan: isi }: Pick<Temuan, "kode" | "pesan">,
  kalimat: (p: Pesan) => string,
): string {
  return kalimatAda(kalimat, isi, pesan(`aturan.${kode}`)) ?? kode;
}
