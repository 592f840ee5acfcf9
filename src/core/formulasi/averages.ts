/** "Rata-rata A dan B": one average that is given, or the mean of several data that are named. */
import data from "./data/operators.json";
import { cleanName } from "./names";
import { angka, operasi } from "./tree";
import type { Pohon } from "./types";

const heads = new Set<string>([...data.kepala, "persentase", "indeks", "tingkat"]);
const lead = /^(?:nilai\s+)?(?:rata\s?-\s?rata|rerata)\s+(?:dari\s+|antara\s+)?/i;
const separator = /\s*[,;]\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta)\s+/i;
const firstWord = (nama: string): string => /^\S+/.exec(nama.toLowerCase())?.[0] ?? "";

/**
 * The mean of the data listed behind "Rata-rata", where each begins with the same head word ("capaian program dan capaian
 * kegiatan") or they stand in brackets ("(A, B, C)"); null where the text names one average.
 */
export function meanOfNamed(pohon: Pohon): Pohon | null {
  if (pohon.jenis !== "komponen" || !lead.test(pohon.nama)) return null;
  const rest = pohon.nama.replace(lead, "").trim();
  const listed = /^\((.*)\)$/.exec(rest)?.[1];
  const names = (listed ?? rest)
    .split(separator)
    .map(cleanName)
    .filter((nama) => nama !== "");
  const [first, second] = names;
  if (first === undefined || second === undefined) return null;
  const head = firstWord(first);
  const alike = heads.has(head) && names.every((nama) => firstWord(nama) === head && nama.includes(" "));
  if (listed === undefined && !alike) return null;
  const total = names
    .map((nama): Pohon => ({ jenis: "komponen", kode: "", nama }))
    .reduce((sum, next) => operasi("+", sum, next));
  return operasi("/", total, angka(names.length));
}
