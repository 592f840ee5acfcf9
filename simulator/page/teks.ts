/** The words of the simulated Excel itself, in the language that Office is set to. */
import { pilihan } from "./pilihan";
import words from "./teks.json";

export function teks(kunci: keyof (typeof words)["id"], isi: Readonly<Record<string, string>> = {}): string {
  const bahasa = pilihan.bahasa.startsWith("id") ? "id" : "en";
  return words[bahasa][kunci].replace(/\{(\w+)\}/g, (all, name: string) => isi[name] ?? all);
}
