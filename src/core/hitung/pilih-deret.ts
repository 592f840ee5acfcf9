/** Which columns of a row its realisasi is read from. */
import { type Pesan, pesan } from "../pesan";
import type { Deret, NilaiDeret } from "./deret";

export interface DeretTerpilih {
  deret: Deret;
  nilai: NilaiDeret;
  catatan: Pesan[];
}

const parts = ["bulan", "triwulan", "semester"];

/**
 * The finest columns that hold figures; where some of their periods are blank, coarser ones that were typed and are
 * complete. A formula in those shows a sum of what is there, complete or not, so it does not count.
 */
export function chooseDeret(
  deret: readonly Deret[],
  consolidateOf: (deret: Deret) => NilaiDeret,
): DeretTerpilih | null {
  const [first, ...coarser] = deret;
  if (!first) return null;
  const nilai = consolidateOf(first);
  if (nilai.status !== "belum lengkap" || first.kumulatif || !parts.includes(first.jenjang))
    return { deret: first, nilai, catatan: [] };
  for (const other of coarser) {
    if (other.jenjang === first.jenjang || !parts.includes(other.jenjang)) continue;
    const whole = consolidateOf(other);
    if (whole.status !== "terhitung" || whole.dari.some((t) => t.rumus)) continue;
    const sel = whole.dari.map((t) => t.sel).join(", ");
    const isi = { jenjang: first.jenjang, dipakai: other.jenjang, sel };
    return { deret: other, nilai: whole, catatan: [pesan("hitung.deretLebihLengkap", isi)] };
  }
  return { deret: first, nilai, catatan: [] };
}
