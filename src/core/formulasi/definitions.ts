/** "TPT adalah perbandingan …", "Angka yang menunjukkan jumlah …": what is reckoned stands behind its definition. */
import data from "./data/pernyataan.json";

const any = (list: readonly string[]): string => list.join("|");
const reckoned = String.raw`(?=(?:${any(data.terhitung)})(?!\p{L})|[^\n]*(?:\s[/÷]\s|di\s?bagi|[x×]\s*100))`;
const defined = new RegExp(
  String.raw`^([^=/×÷+\uE000-\uE002]{1,120}?)\s+(?:${any(data.hubung)})(?:\s+(?:sebagai|dengan))?\s*:?\s+${reckoned}`,
  "iu",
);
const described = new RegExp(
  String.raw`^(?:(?:${any(data.bilangan)})\s+(?:ini\s+|yang\s+)*)?(?:${any(data.gambaran)})\s+(?:tentang\s+|besarnya\s+)*${reckoned}`,
  "iu",
);
/** "Persentase A yaitu jumlah B dibagi jumlah C": a formula, no list of what a count is made of. */
const named =
  /^(?!jumlah|jml|total)([^=/×÷+:]{1,120}?)[,:]?\s+(?:yaitu|yakni)\s*:?\s+(?=[^\n]*(?:di\s?bagi|dibanding|perbandingan|[x×]\s*100))/iu;
/** "Perhitungan dilakukan dengan membandingkan …", "Diukur berdasarkan jumlah …" */
const manner = new RegExp(
  String.raw`^(?:(?:per|peng)hitungan|pengukuran|penilaian)?\s*(?:ini\s+)?(?:${any(data.cara)})\s+(?:dengan|dari|berdasarkan|melalui|menggunakan)\s+(?:cara\s+)?${reckoned}`,
  "iu",
);

const link = new RegExp(String.raw`\s(?:${any(data.hubung)})\s`, "i");

/** A formula without the term that it defines; "Jumlah urusan yang merupakan …" defines none. */
export const withoutDefinition = (text: string): string =>
  (link.test(text) ? text.replace(defined, (all, term: string) => (/\byang$/i.test(term) ? all : "")) : text)
    .replace(named, "")
    .replace(described, "")
    .replace(manner, "");
