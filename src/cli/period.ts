/** The command line's periods and days. */
import { pesan } from "../core/pesan";
import { SalahPanggil } from "./command";

const PERIOD = /^(19|20)\d{2}(-(0[1-9]|1[0-2])|-TW[1-4]|-S[12])?$/;

/** "2026-03", "2026-TW1", "2026-S1" or "2026"; null where none is given. */
export function readPeriod(text: string | undefined): string | null {
  if (text === undefined) return null;
  const period = text.toUpperCase();
  if (!PERIOD.test(period)) throw new SalahPanggil(pesan("cli.periodeSalah", { teks: text }));
  return period;
}

/** A day that exists, "2026-11-22"; null where none is given. */
export function readDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = m ? new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]))) : null;
  if (day?.toISOString().slice(0, 10) !== text)
    throw new SalahPanggil(pesan("cli.hariSalah", { teks: text }));
  return text;
}
