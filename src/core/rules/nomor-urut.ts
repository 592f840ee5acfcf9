import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** "1", "1.", "(2)" → the number; null where it is numbered otherwise ("1.1", "a"). */
function readNumber(no: string): number | null {
  const m = /^\(?(\d{1,3})[.)]?$/.exec(no.trim());
  return m ? Number(m[1]) : null;
}

/** Nomor baris yang melompat, berulang, atau mundur. */
export const aturan: Aturan = {
  id: "nomor-urut",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: true,
  *periksa({ baris }) {
    const numbered = baris.flatMap((b) => (b.baris.no === null ? [] : [{ b, n: readNumber(b.baris.no) }]));
    if (numbered.some(({ n }) => n === null)) return;
    let before = 0;
    for (const [i, { b, n }] of numbered.entries()) {
      const now = n ?? 0;
      if (now === before + 1 || now === 1 || (now === before && b.baris.sasaranLanjutan)) {
        before = now;
        continue;
      }
      const rest = numbered.slice(i).filter(({ b: later }) => !later.baris.sasaranLanjutan);
      yield {
        sel: b.sel("no"),
        indikator: b.baris.indikator || null,
        pesan: pesan(now === before ? "rules.nomor-urut-berulang" : "rules.nomor-urut", {
          nomor: now,
          sebelum: before,
        }),
        perbaikan: {
          pesan: pesan("rules.nomor-urut-perbaikan", { nomor: before + 1 }),
          ubah: rest.map(({ b: later }, k) => ({
            sel: later.sel("no"),
            sebelum: later.baris.no ?? "",
            sesudah: before + 1 + k,
          })),
        },
      };
      return;
    }
  },
};
