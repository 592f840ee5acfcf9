import type { Aturan } from "./aturan";
import { isJabatanSerupa } from "./jabatanSerupa";
import { tabelSama } from "./isiTabel";
import { pesan } from "../pesan";

/** Isi tabel yang disalin utuh dari jabatan lain. */
export const aturan: Aturan = {
  id: "baris-disalin",
  tingkat: "peringatan",
  lingkup: "buku",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(buku) {
    for (const { blok, lain } of tabelSama(buku.blok)) {
      if (isJabatanSerupa(lain, blok.blok.jabatan ?? "")) continue;
      for (const { sel, baris } of blok.baris)
        yield {
          blok,
          sel: sel("indikator"),
          indikator: baris.indikator || null,
          pesan: pesan("rules.baris-disalin", { lain }),
        };
    }
  },
};
