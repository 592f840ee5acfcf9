import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { plain } from "./kata";

/** Jabatan yang sama pada dua blok. */
export const aturan: Aturan = {
  id: "jabatan-ganda",
  tingkat: "peringatan",
  lingkup: "buku",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok }) {
    const seen = new Map<string, (typeof blok)[number]>();
    for (const b of blok) {
      if (b.blok.jabatan === null) continue;
      const key = `${b.blok.jenis}|${plain(b.blok.jabatan)}`;
      const first = seen.get(key);
      if (first)
        yield {
          blok: b,
          sel: b.sel,
          pesan: pesan("rules.jabatan-ganda", {
            jabatan: b.blok.jabatan,
            lain: `${first.lembar}!${first.sel}`,
          }),
        };
      else seen.set(key, b);
    }
  },
};
