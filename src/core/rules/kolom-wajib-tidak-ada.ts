import type { Aturan } from "./aturan";
import type { Jenis, Peran } from "../kontrak";
import { pesan } from "../pesan";

const wajib: Readonly<Record<Jenis, readonly Peran[]>> = {
  IKI: ["sasaran", "formulasi", "sumberData"],
  IKU: ["sasaran", "formulasi", "sumberData"],
  PK: ["sasaran", "target"],
  pengukuran: ["target"],
};
const nama: Partial<Record<Peran, string>> = { sumberData: "sumber data" };

/** Tabel IKI dan IKU memerlukan kolom sasaran, formulasi, dan sumber data; perjanjian kinerja memerlukan sasaran dan target. */
export const aturan: Aturan = {
  id: "kolom-wajib-tidak-ada",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ blok, sel }) {
    const ada = new Set(blok.kolom.map(({ peran }) => peran));
    const kurang = wajib[blok.jenis].filter((peran) => !ada.has(peran)).map((peran) => nama[peran] ?? peran);
    if (kurang.length > 0)
      yield { sel, pesan: pesan("rules.kolom-wajib-tidak-ada", { kolom: kurang.join(", ") }) };
  },
};
