/** Every sentence a person reads: one JSON file an area and a language, looked up by "area.nama". */
import type { Pesan } from "../core/pesan";

export type Bahasa = "id" | "en";
export type Area = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Indonesian first: English only where Office's display language is another one. */
export function bahasaDari(displayLanguage: string | null): Bahasa {
  return displayLanguage === null || /^(id|in)\b/i.test(displayLanguage) ? "id" : "en";
}

const words: Record<Bahasa, Area> = { id: {}, en: {} };

/** Makes the sentences of these areas available to {@link sentence}. */
export function addWords(bahasa: Bahasa, areas: Area): void {
  words[bahasa] = { ...words[bahasa], ...areas };
}

/** The sentence in the given language, its {placeholders} filled, on one line; a number is written the language's way. */
export function sentence({ kunci, isi }: Pesan, bahasa: Bahasa = "id"): string {
  const dot = kunci.indexOf(".");
  const template = words[bahasa][kunci.slice(0, dot)]?.[kunci.slice(dot + 1)];
  if (template === undefined) throw new Error(`No message "${kunci}" in ${bahasa}`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = isi[name];
    if (value === undefined) throw new Error(`Message "${kunci}" lacks {${name}}`);
    return typeof value === "number"
      ? value.toLocaleString(bahasa === "id" ? "id-ID" : "en-GB", { maximumFractionDigits: 4 })
      : value.replace(/\s+/g, " ");
  });
}
