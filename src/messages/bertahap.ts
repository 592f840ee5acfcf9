/**
 * The pane's words in two steps: what it says before it has read the workbook comes with its first scripts, all the rest
 * while it reads. Sheets are written in Indonesian whatever the pane speaks, so that language is always whole in the end.
 */
import { awalId } from "./awal-id";
import { addWords } from "./kamus";
import type { Bahasa } from "./kamus";

addWords("id", awalId);

let dipakai: Bahasa = "id";
let lanjutan: Promise<void> | null = null;

/** The words of the bar, of loading and of what can go wrong there, in the language that the pane speaks. */
export async function loadAwal(bahasa: Bahasa): Promise<void> {
  dipakai = bahasa;
  if (bahasa === "en") addWords("en", (await import("./awal-en")).awalEn);
}

/** All other words; needed before any screen that a workbook's reading or a template fills. */
export function loadLanjutan(): Promise<void> {
  lanjutan ??= Promise.all([import("./id"), dipakai === "en" ? import("./en") : null]).then(
    ([{ id }, inggris]) => {
      addWords("id", id);
      if (inggris !== null) addWords("en", inggris.en);
    },
    (galat: unknown) => {
      // A connection that broke may be back at the next try.
      lanjutan = null;
      throw galat;
    },
  );
  return lanjutan;
}
