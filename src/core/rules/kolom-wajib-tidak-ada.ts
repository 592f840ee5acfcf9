import type { Aturan } from "./aturan";
import type { Jenis, Peran } from "../kontrak";
import { pesan } from "../pesan";
import { menurutKurang, selKepala } from "./tabelTanpaKolom";

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
  lingkup: "buku",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ blok }) {
    const groups = menurutKurang(blok, ({ blok: b }) => {
      const ada = new Set(b.kolom.map(({ peran }) => peran));
      // A table of realisasi measures what another table defines, whatever its title calls it.
      const jenis = ada.has("realisasi") || ada.has("capaian") ? "pengukuran" : b.jenis;
      const kurang = wajib[jenis].filter((peran) => !ada.has(peran));
      return kurang.map((peran) => nama[peran] ?? peran).join(", ");
    });
    for (const [kolom, [first, ...lain]] of groups) {
      if (!first) continue;
      const kunci =
        lain.length === 0 ? "rules.kolom-wajib-tidak-ada" : "rules.kolom-wajib-tidak-ada-beberapa";
      yield { blok: first, sel: selKepala(first), pesan: pesan(kunci, { kolom, lain: lain.length }) };
    }
  },
};
