import { readFormulasi } from "./readFormulasi";
import type { BacaanFormula } from "./types";

/** The pane reads anew at every change of a cell, three parts of it the same formulasi, and the words mostly stay. */
const known = new Map<string, BacaanFormula>();
const most = 10_000;

/** {@link readFormulasi}, read once for the same words. Readings are shared: nobody may change one. */
export function readOnce(teks: string, indikator: string | null, satuan: string | null): BacaanFormula {
  const key = JSON.stringify([teks, indikator, satuan]);
  const found = known.get(key);
  if (found) return found;
  if (known.size >= most) known.clear();
  const read = readFormulasi(teks, indikator, { satuan });
  known.set(key, read);
  return read;
}
