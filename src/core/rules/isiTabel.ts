/** Tables that are the same from the first row to the last. */
import type { KonteksBlok } from "./aturan";
import { plain } from "./kata";

const isi = ({ blok, baris }: KonteksBlok): string =>
  `${blok.jenis}\n${baris.map(({ baris: b }) => `${plain(b.sasaran)}|${plain(b.indikator)}`).join("\n")}`;

/** Each table whose sasaran and indikator all equal those of another jabatan before it, with that jabatan. */
export function* tabelSama(blok: readonly KonteksBlok[]): Generator<{ blok: KonteksBlok; lain: string }> {
  const seen = new Map<string, string>();
  for (const b of blok) {
    const { jabatan } = b.blok;
    if (jabatan === null || b.baris.length === 0) continue;
    const key = isi(b);
    const lain = seen.get(key);
    if (lain === undefined) seen.set(key, jabatan);
    else if (plain(lain) !== plain(jabatan)) yield { blok: b, lain };
  }
}
