/** How months make a year: what the planner wrote, or a guess from the wording. */
import type { Konsolidasi } from "../kontrak";
import { tidyText } from "../sheet/teks";
import data from "./konsolidasi.json";
import { isTahunLalu } from "./tahun-lalu";
import { wordPattern } from "./word-pattern";

const average = wordPattern(data.rataRata);
const level = wordPattern(data.nilaiAkhirAwal, "awal");
const event = wordPattern(data.peristiwa);
const stock = wordPattern(data.stok);
const count = wordPattern(data.jumlah, "awal");
const entity = wordPattern(data.entitas, "awal");
const action = wordPattern(data.tindakan);
const state = wordPattern(data.keadaan);
// Something done to what is counted: "dibina", "di awasi", "terfasilitasi", "ditindaklanjuti".
const passive = /(?<![\p{L}\d])(?:di\s?\p{L}{4,}|ter\p{L}{4,}(?:i|a))(?![\p{L}\d])/u;

/** What a konsolidasi cell says ("Sum", "take last known", "Rata-rata"); null where it says nothing known. */
export function readKonsolidasi(teks: string | null): Konsolidasi | null {
  const low = tidyText(teks ?? "")
    .toLowerCase()
    .replace(/[.;:]+$/, "");
  const written = data.tulisan;
  if (written.jumlah.includes(low)) return "jumlah";
  if (written["rata-rata"].includes(low)) return "rata-rata";
  return written["nilai akhir"].includes(low) ? "nilai akhir" : null;
}

/**
 * A guess from the wording, to be confirmed by the planner: averages are averaged; an index, a percentage, a grade and a
 * stock ("Jumlah desa mandiri", "Jumlah koperasi aktif") are taken at their newest; counts of events, of documents and of
 * what was done ("Jumlah koperasi yang dibina") are summed.
 */
export function tebakKonsolidasi(nama: string): Konsolidasi {
  const low = tidyText(nama)
    .toLowerCase()
    .replace(/^[-•*\d.)\s]+(?=\p{L}|%)/u, "");
  if (isTahunLalu(low)) return "nilai akhir";
  if (average.test(low)) return "rata-rata";
  if (level.test(low)) return "nilai akhir";
  const head =
    low
      .replace(count, "")
      .trim()
      .split(/\s+yang\s+/)[0] ?? "";
  if (event.test(head.split(" ").slice(0, 3).join(" "))) return "jumlah";
  const done = low.replace(state, " ");
  if (count.test(low) && (action.test(done) || passive.test(done))) return "jumlah";
  if (stock.test(low) || entity.test(head)) return "nilai akhir";
  return count.test(low) ? "jumlah" : "nilai akhir";
}
