import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Lebih dari tiga indikator pada satu sasaran. */
export const aturan: Aturan = {
  id: "indikator-terlalu-banyak",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ baris }) {
    let first: (typeof baris)[number] | null = null;
    let count = 0;
    const groups: { first: (typeof baris)[number]; count: number }[] = [];
    for (const b of baris) {
      if (first !== null && b.lanjutan) count++;
      else {
        if (first !== null) groups.push({ first, count });
        first = b;
        count = 1;
      }
    }
    if (first !== null) groups.push({ first, count });
    for (const group of groups) {
      if (group.count > 3 && group.first.baris.sasaran !== "") {
        yield {
          sel: group.first.sel("sasaran"),
          indikator: group.first.baris.indikator || null,
          pesan: pesan("rules.indikator-terlalu-banyak", { jumlah: group.count }),
        };
      }
    }
  },
};
