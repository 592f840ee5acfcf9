import { pesan, type Pesan } from "../pesan";
import data from "./data/tolak.json";

const nothing = new Set<string>(data.kosong);
const institutions = new Set<string>(data.lembaga);
const openers = new Set<string>(data.awalEksternal);

/** Why a text holds nothing to compute, or null where it may hold something. */
export function refuse(teks: string): { jenis: "eksternal" | null; catatan: Pesan } | null {
  const plain = teks
    .toLowerCase()
    .replace(/[\s.]+/g, " ")
    .trim();
  if (plain === "" || nothing.has(plain) || /^[-–—.]+$/.test(plain)) {
    return { jenis: null, catatan: pesan("formulasi.tanpa-hitungan", { teks: teks.trim() }) };
  }
  if (/\[tidak terbaca\]/.test(plain)) {
    return { jenis: null, catatan: pesan("formulasi.tidak-terbaca", { teks: teks.trim() }) };
  }
  const words = plain.match(/[\p{L}-]+/gu) ?? [];
  const lembaga = words.find((w) => institutions.has(w));
  if (lembaga !== undefined && openers.has(words[0] ?? "") && !/[/×*:+]|\bx\b|dibagi/.test(plain)) {
    return { jenis: "eksternal", catatan: pesan("formulasi.eksternal", { teks: teks.trim() }) };
  }
  return null;
}
