import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { plain } from "./kata";

/** Isi tabel yang disalin utuh dari jabatan lain. */
export const aturan: Aturan = {
  id: "baris-disalin",
  tingkat: "peringatan",
  lingkup: "buku",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ blok }) {
    const seen = new Map<string, (typeof blok)[number]>();
    for (const b of blok) {
      if (b.blok.jabatan === null || b.baris.length === 0) continue;
      const key = b.baris.map(({ baris }) => `${plain(baris.sasaran)}|${plain(baris.indikator)}`).join("\n");
      const first = seen.get(key);
      if (!first) seen.set(key, b);
      else if (
        first.blok.jenis === b.blok.jenis &&
        plain(first.blok.jabatan ?? "") !== plain(b.blok.jabatan)
      ) {
        yield {
          blok: b,
          sel: b.baris[0]?.sel("indikator") ?? b.sel,
          indikator: b.baris[0]?.baris.indikator ?? null,
          pesan: pesan("rules.baris-disalin", { lain: first.blok.jabatan ?? "" }),
        };
      }
    }
  },
};
