import { excelError } from "./errors";
import type { Hasil } from "./hasil";

/**
 * Runs work on the workbook; what it throws becomes a value with a sentence.
 * Not `Excel.run`: that adds a round trip of its own at the end, to let go of the ranges it kept.
 * So no proxy of one round trip may be used in the next, except sheets, names and other things that have an id.
 */
export async function withExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Hasil<T>> {
  try {
    return { status: "berhasil", isi: await work(new Excel.RequestContext()) };
  } catch (thrown) {
    return { status: "gagal", galat: excelError(thrown) };
  }
}
