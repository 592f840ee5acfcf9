/** What is said once marks were put on or taken away. */
import type { Pesan } from "../pesan";
import { pesan } from "../pesan";
import { catatanKita } from "./catatanTanda";
import { rumusTanda } from "./tandai";

/** How our marks are known in a workbook. */
export const ciriTanda = { rumus: String(rumusTanda), catatanKita };

/** What came of marking: cells with a colour, with a note, sheets left out, and why notes are missing. */
export interface Penandaan {
  sel: number;
  catatan: number;
  terlindungi: readonly string[];
  galatCatatan: Pesan | null;
}

export function kabarDitandai(hasil: Penandaan, kalimat: (p: Pesan) => string): Pesan {
  const { sel: jumlah, catatan, terlindungi, galatCatatan } = hasil;
  if (terlindungi.length > 0) {
    return pesan("periksa.ditandai-sebagian", { jumlah, lembar: terlindungi.join(", ") });
  }
  if (galatCatatan !== null) {
    return pesan("periksa.ditandai-tanpa-catatan", { jumlah, alasan: kalimat(galatCatatan) });
  }
  return catatan > 0
    ? pesan("periksa.ditandai-catatan", { jumlah, catatan })
    : pesan("periksa.ditandai", { jumlah });
}

export function kabarDihapus(terlindungi: readonly string[]): Pesan {
  return terlindungi.length > 0
    ? pesan("periksa.tanda-dihapus-sebagian", { lembar: terlindungi.join(", ") })
    : pesan("periksa.tanda-dihapus");
}
