/** Whether higher or lower is better: what the planner wrote, or a guess from the wording. */
import type { Polaritas } from "../kontrak";
import { tidyText } from "../sheet/teks";
import { type BacaanPilihan, pembacaPilihan } from "./baca-pilihan";
import data from "./polaritas.json";
import { wordPattern } from "./word-pattern";

export interface TebakanPolaritas {
  polaritas: Polaritas;
  /** The words that decide it; null: none does. */
  dasar: string | null;
  /** No word speaks of a direction at all: naik is only the usual case. */
  lazim: boolean;
}

const lower = wordPattern(data.turun);
const lowerForSure = wordPattern(data.turunPasti);
const yetHigher = wordPattern(data.naikMeski);
const stable = wordPattern(data.stabil);

const { baik, buruk, ...arah } = data.kalimat;
const better = wordPattern(baik);
const worse = wordPattern(buruk);
const directions = Object.entries(arah).map(([polaritas, kata]) => ({
  polaritas: polaritas as Polaritas,
  kata: wordPattern(kata),
}));
const comparing = /(?<!\p{L})(?:(?:se)?makin|lebih|is|the|better)(?!\p{L})/u;
const opposite: Readonly<Record<Polaritas, Polaritas | null>> = {
  naik: "turun",
  turun: "naik",
  stabil: null,
};

/** "Semakin kecil realisasi semakin baik", "lower is better": the direction that is named first, turned by "semakin buruk". */
function ofSentence(teks: string): Polaritas | null {
  if (!comparing.test(teks)) return null;
  const first = directions
    .flatMap(({ polaritas, kata }) => ({ polaritas, m: kata.exec(teks) }))
    .flatMap(({ polaritas, m }) => (m ? [{ polaritas, di: m.index, sesudah: m.index + m[0].length }] : []))
    .sort((a, b) => a.di - b.di)[0];
  if (!first) return null;
  const rest = teks.slice(first.sesudah);
  if (worse.test(rest)) return opposite[first.polaritas];
  // "Semakin rendah" alone is the direction, too.
  return better.test(rest) || rest.trim() === "" ? first.polaritas : null;
}

const read = pembacaPilihan<Polaritas>({
  tulisan: data.tulisan,
  ragu: data.ragu,
  pengisi: data.pengisi,
  kalimat: ofSentence,
});

/** What a polaritas cell says: "Maximize", "turun", "Semakin kecil semakin baik", "Minimal" (in doubt). */
export const bacaPolaritas = (teks: string | null): BacaanPilihan<Polaritas> => read(teks);

/** The polaritas that a cell says for certain; null where it says none. */
export function readPolaritas(teks: string | null): Polaritas | null {
  const bacaan = read(teks);
  return bacaan.status === "terbaca" ? bacaan.nilai : null;
}

const { menurun, ukuran } = data.sasaran;
const falls = wordPattern(menurun);
const measures = new Set(ukuran);

/** What is measured: the first word that is no measure; "pelanggaran" of "Jumlah kasus pelanggaran perda". */
const subject = (teks: string): string => teks.split(/[\s,;:()]+/).find((w) => !measures.has(w)) ?? "";

/** What a sasaran wants less of: "Menurunnya pelanggaran perda" → its verb and the words after it; null: nothing. */
function wantsLess(sasaran: string): { kata: string; benda: string } | null {
  const text = tidyText(sasaran).toLowerCase();
  const verb = falls.exec(text);
  if (!verb) return null;
  const benda = text.slice(verb.index + verb[0].length).trim();
  return { kata: `${verb[0]} ${benda}`.split(" ").slice(0, 3).join(" "), benda };
}

/** Whether a sasaran speaks of something to be lowered, whatever the indikator measures. */
export const sasaranMenurun = (sasaran: string): boolean => wantsLess(sasaran) !== null;

/**
 * A guess from the wording, to be confirmed by the planner: "Angka kemiskinan" is turun, "Persentase penurunan kemiskinan"
 * and "Persentase temuan yang ditindaklanjuti" are naik. What the sasaran wants less of is turun where the indikator
 * measures just that.
 */
export function tebakPolaritas(indikator: string, sasaran = ""): TebakanPolaritas {
  const text = tidyText(indikator).toLowerCase();
  const sure = lowerForSure.exec(text);
  const bad = lower.exec(text);
  const good = yetHigher.exec(text);
  if (sure && !/penurunan|percepatan|ketepatan|tepat waktu/.test(text))
    return { polaritas: "turun", dasar: sure[0], lazim: false };
  if (good) return { polaritas: "naik", dasar: bad ? good[0] : null, lazim: false };
  if (bad) return { polaritas: "turun", dasar: bad[0], lazim: false };
  const stays = stable.exec(text);
  if (stays) return { polaritas: "stabil", dasar: stays[0], lazim: false };
  const less = wantsLess(sasaran);
  if (less !== null && subject(text) !== "" && subject(text) === subject(less.benda))
    return { polaritas: "turun", dasar: less.kata, lazim: false };
  return { polaritas: "naik", dasar: null, lazim: true };
}
