/** The templates per jabatan of the five documents. Large: load it when the screen or the command that shows it opens. */
import kapuasHulu from "./data/kapuas-hulu.json";
import lampungBarat from "./data/lampung-barat.json";
import perekonomian from "./data/perekonomian.json";
import purwakarta from "./data/purwakarta.json";
import sampang from "./data/sampang.json";
import type { Templat } from "./templat";

export type * from "./templat";

/** In the documents' order, each in its own. test/catalogue holds the data against the schema. */
export const katalog = [
  ...sampang,
  ...purwakarta,
  ...kapuasHulu,
  ...lampungBarat,
  ...perekonomian,
] as Templat[];
