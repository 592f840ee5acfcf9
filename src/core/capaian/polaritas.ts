/** Whether higher or lower is better: what the planner wrote, or a guess from the wording. */
import type { Polaritas } from "../kontrak";
import { tidyText } from "../sheet/teks";
import data from "./polaritas.json";
import { wordPattern } from "./word-pattern";

export interface TebakanPolaritas {
  polaritas: Polaritas;
  /** The words that speak for it; null: nothing does, and naik is only the usual case. */
  dasar: string | null;
}

const lower = wordPattern(data.turun);
const lowerForSure = wordPattern(data.turunPasti);
const yetHigher = wordPattern(data.naikMeski);
const stable = wordPattern(data.stabil);

/** What a polaritas cell says ("Maximize", "turun", "Minimize"); null where it says nothing known. */
export function readPolaritas(teks: string | null): Polaritas | null {
  const low = tidyText(teks ?? "")
    .toLowerCase()
    .replace(/[.;:]+$/, "");
  const { naik, turun, stabil } = data.tulisan;
  if (naik.includes(low)) return "naik";
  if (turun.includes(low)) return "turun";
  return stabil.includes(low) ? "stabil" : null;
}

/**
 * A guess from the indikator's wording, to be confirmed by the planner: "Angka kemiskinan" is turun, "Persentase
 * penurunan kemiskinan" and "Persentase temuan yang ditindaklanjuti" are naik.
 */
export function tebakPolaritas(indikator: string): TebakanPolaritas {
  const text = tidyText(indikator).toLowerCase();
  const sure = lowerForSure.exec(text);
  const bad = lower.exec(text);
  const good = yetHigher.exec(text);
  if (sure && !/penurunan|percepatan|ketepatan|tepat waktu/.test(text))
    return { polaritas: "turun", dasar: sure[0] };
  if (good) return { polaritas: "naik", dasar: bad ? good[0] : null };
  if (bad) return { polaritas: "turun", dasar: bad[0] };
  const stays = stable.exec(text);
  return stays ? { polaritas: "stabil", dasar: stays[0] } : { polaritas: "naik", dasar: null };
}
