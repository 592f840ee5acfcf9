/** A formula's tree written as a planner writes it, with every bracket that the order of operations needs. */
import type { Pohon } from "../formulasi";

const sign = { "+": "+", "-": "-", "*": "x", "/": "/" } as const;
const rank = { "+": 1, "-": 1, "*": 2, "/": 2 } as const;

/** "(Nilai Akhir - Nilai Awal) / Nilai Awal x 100%". */
export function inWords(pohon: Pohon, outer = 0, right = false): string {
  if (pohon.jenis === "komponen") return pohon.nama;
  if (pohon.jenis === "angka")
    return pohon.persen
      ? `${pohon.nilai > 1 ? pohon.nilai : pohon.nilai * 100}%`
      : String(pohon.nilai).replace(".", ",");
  const own = rank[pohon.operator];
  const text = `${inWords(pohon.kiri, own)} ${sign[pohon.operator]} ${inWords(pohon.kanan, own, true)}`;
  return own < outer || (right && own === outer) ? `(${text})` : text;
}
