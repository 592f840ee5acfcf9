import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { plain } from "./kata";

/** Daftar tugas yang disalin utuh. */
export const aturan: Aturan = {
  id: "tugas-disalin",
  tingkat: "saran",
  lingkup: "buku",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ blok }) {
    const seen = new Map<string, (typeof blok)[number]>();
    for (const b of blok) {
      if (b.blok.jabatan === null || b.blok.tugas.length < 3) continue;
      const key = b.blok.tugas.map(plain).join("\n");
      const first = seen.get(key);
      if (!first) seen.set(key, b);
      else if (plain(first.blok.jabatan ?? "") !== plain(b.blok.jabatan)) {
        yield {
          blok: b,
          sel: b.blok.sel.tugas ?? b.sel,
          pesan: pesan("rules.tugas-disalin", { lain: first.blok.jabatan ?? "" }),
        };
      }
    }
  },
};
