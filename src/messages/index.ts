/** All Indonesian sentences at once, and English on demand: for the command line. The pane loads its words in steps. */
import { id } from "./id";
import { awalId } from "./awal-id";
import { addWords } from "./kamus";
import type { Bahasa } from "./kamus";

export { sentence } from "./kamus";
export type { Bahasa } from "./kamus";

addWords("id", { ...awalId, ...id });

/** Makes a language's sentences available to {@link sentence}. */
export async function loadBahasa(bahasa: Bahasa): Promise<void> {
  if (bahasa !== "en") return;
  const [{ awalEn }, { en }] = await Promise.all([import("./awal-en"), import("./en")]);
  addWords("en", { ...awalEn, ...en });
}
