/** Tables that are the same from the first row to the last. */
import type { KonteksBlok } from "./aturan";
import { plain } from "./kata";

const isi = ({ blok, baris }: KonteksBlok): string =>
  `${blok.jenis}\n${baris.map(({ baris: b }) => `${plain(b.sasaran)}|${plain(b.indikator)}`).join("\n")}`;

interface Kembar {
  blok: KonteksBlok;
  /** The jabatan whose table is the same. */
  lain: string;
}

/** Several rules ask for the same workbook. */
const known = new WeakMap<readonly KonteksBlok[], readonly Kembar[]>();

/** Each table whose sasaran and indikator all equal those of another jabatan before it. */
export function tabelSama(blok: readonly KonteksBlok[]): readonly Kembar[] {
  const ada = known.get(blok) ?? [...kembar(blok)];
  known.set(blok, ada);
  return ada;
}

function* kembar(blok: readonly KonteksBlok[]): Generator<Kembar> {
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
