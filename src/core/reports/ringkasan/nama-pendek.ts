/** Names of jabatan for the axis of a chart. */
import { tidyText } from "../../sheet/teks";
import susunan from "./susunan.json";

/** Letters that an axis has room for below a column. */
const TERPANJANG = 26;

const singkatan = susunan.singkatan.map(([panjang = "", pendek = ""]) => ({ panjang, pendek }));

/** "Kepala Sub Bagian Umum dan Kepegawaian" → "Kasubbag Umum dan…": the usual short form, cut at a word. */
export function namaPendek(jabatan: string): string {
  const nama = tidyText(jabatan);
  const found = singkatan.find(({ panjang }) => nama.toLowerCase().startsWith(`${panjang} `));
  const pendek = found ? found.pendek + nama.slice(found.panjang.length) : nama;
  if (pendek.length <= TERPANJANG) return pendek;
  const words = pendek.slice(0, TERPANJANG).split(" ");
  return `${(words.length > 1 ? words.slice(0, -1) : words).join(" ")}…`;
}
