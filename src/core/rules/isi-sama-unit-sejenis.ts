import type { Aturan } from "./aturan";
import { isJabatanSerupa } from "./jabatanSerupa";
import { tabelSama } from "./isiTabel";
import { pesan } from "../pesan";

/** Isi tabel yang sama pada unit sejenis. */
export const aturan: Aturan = {
  id: "isi-sama-unit-sejenis",
  tingkat: "saran",
  lingkup: "buku",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(buku) {
    for (const { blok, lain } of tabelSama(buku.blok)) {
      const first = blok.baris[0];
      if (first && isJabatanSerupa(lain, blok.blok.jabatan ?? ""))
        yield {
          blok,
          sel: first.sel("indikator"),
          indikator: first.baris.indikator || null,
          pesan: pesan("rules.isi-sama-unit-sejenis", { lain }),
        };
    }
  },
};
