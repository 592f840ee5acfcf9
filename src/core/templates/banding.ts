/** What a variant has otherwise than the recommended template of its family. */
import type { IndikatorTemplat, Templat } from "../../catalogue/templat";
import { tidyText } from "../sheet/teks";

export interface BandingTemplat {
  /** In both, word for word the same but for case and punctuation. */
  sama: string[];
  /** In both, with another formulasi, satuan, polaritas or konsolidasi. */
  beda: { indikator: string; medan: MedanBeda[] }[];
  hanyaIni: string[];
  hanyaItu: string[];
}

const medan = ["formulasi", "satuan", "polaritas", "konsolidasi"] as const;
export type MedanBeda = (typeof medan)[number];

/** The indikator of `ini` held against those of `itu`, matched by their wording. */
export function bandingTemplat(ini: Templat, itu: Templat): BandingTemplat {
  const rest = new Map(indikatorOf(itu).map((i) => [key(i.indikator), i]));
  const result: BandingTemplat = { sama: [], beda: [], hanyaIni: [], hanyaItu: [] };
  for (const each of indikatorOf(ini)) {
    const twin = rest.get(key(each.indikator));
    if (!twin) {
      result.hanyaIni.push(each.indikator);
      continue;
    }
    rest.delete(key(each.indikator));
    const other = medan.filter((m) => key(each[m]) !== key(twin[m]));
    if (other.length === 0) result.sama.push(each.indikator);
    else result.beda.push({ indikator: each.indikator, medan: other });
  }
  result.hanyaItu = [...rest.values()].map(({ indikator }) => indikator);
  return result;
}

const indikatorOf = ({ isi }: Templat): IndikatorTemplat[] => isi.flatMap(({ indikator }) => indikator);

const key = (text: string): string =>
  tidyText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%/+×*-]+/gu, " ")
    .trim();
