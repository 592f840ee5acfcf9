/** "TPT adalah perbandingan …", "Angka yang menunjukkan jumlah …": what is reckoned stands behind its definition. */
import data from "./data/pernyataan.json";

const any = (list: readonly string[]): string => list.join("|");
const reckoned = String.raw`(?=(?:${any(data.terhitung)})(?!\p{L})|[^\n]*(?:\s[/÷]\s|di\s?bagi|[x×]\s*100))`;
const defined = new RegExp(
  String.raw`^([^=/×÷+\uE000-\uE002]{1,120}?)\s+(?:${any(data.hubung)})(?:\s+(?:sebagai|dengan))?\s*:?\s+${reckoned}`,
  "iu",
);
const described = new RegExp(
  String.raw`^(?:${any(data.bilangan)})\s+(?:ini\s+|yang\s+)*(?:${any(data.gambaran)})\s+(?:tentang\s+|besarnya\s+)*${reckoned}`,
  "iu",
);

/** A formula without the term that it defines; "Jumlah urusan yang merupakan …" defines none. */
export const withoutDefinition = (text: string): string =>
  text.replace(defined, (all, term: string) => (/\byang$/i.test(term) ? all : "")).replace(described, "");
