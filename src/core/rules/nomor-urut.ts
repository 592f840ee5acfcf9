import type { Aturan, KonteksBaris, Perbaikan } from "./aturan";
import { pesan } from "../pesan";
import { parseAddress } from "../sheet/address";

/** "1", "1.", "(2)" → the number; null where it is numbered otherwise ("1.1", "a"). */
function readNumber(no: string): number | null {
  const m = /^\(?(\d{1,3})[.)]?$/.exec(no.trim());
  return m ? Number(m[1]) : null;
}

interface Bernomor {
  b: KonteksBaris;
  n: number | null;
}

/** New numbers from `before` on; rows of one sasaran that shared a number go on sharing it. */
function renumber(rows: readonly Bernomor[], before: number): Perbaikan["ubah"] {
  let now = before;
  return rows.map(({ b, n }, i) => {
    if (i === 0 || !b.lanjutan || n !== rows[i - 1]?.n) now++;
    return { sel: b.sel("no"), sebelum: b.baris.no ?? "", sesudah: now };
  });
}

/** Nothing stands between the two rows that could begin a section. */
const isBersambung = (atas: KonteksBaris | undefined, bawah: KonteksBaris): boolean =>
  atas !== undefined &&
  bawah.blok.baris.filter(({ baris: { baris } }) => baris > atas.baris.baris && baris <= bawah.baris.baris)
    .length ===
    bawah.baris.baris - atas.baris.baris;

function kunciOf(now: number, before: number, i: number): string {
  if (i === 0) return "rules.nomor-urut-pertama";
  return now <= before ? "rules.nomor-urut-berulang" : "rules.nomor-urut";
}

/** Nomor baris yang melompat, berulang, atau mundur. */
export const aturan: Aturan = {
  id: "nomor-urut",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: true,
  *periksa({ blok, baris }) {
    const numbered = baris.flatMap((b) => (b.baris.no === null ? [] : [{ b, n: readNumber(b.baris.no) }]));
    if (numbered.some(({ n }) => n === null)) return;
    // Of a table that names its jabatan in a column, the later parts go on counting below another's rows.
    const goesOn = (parseAddress(blok.rentang)?.row ?? 0) >= blok.barisKepala[1];
    let before = goesOn ? (numbered[0]?.n ?? 1) - 1 : 0;
    for (const [i, { b, n }] of numbered.entries()) {
      const now = n ?? 0;
      // A section may begin at 1 again; a sasaran that goes on is no section.
      const ulang = now === 1 && !b.lanjutan && !(before === 1 && isBersambung(numbered[i - 1]?.b, b));
      if (now === before + 1 || ulang || (now === before && b.lanjutan)) {
        before = now;
        continue;
      }
      yield {
        sel: b.sel("no"),
        indikator: b.baris.indikator || null,
        pesan: pesan(kunciOf(now, before, i), { nomor: now, sebelum: before }),
        perbaikan: {
          pesan: pesan("rules.nomor-urut-perbaikan", { nomor: before + 1 }),
          ubah: renumber(numbered.slice(i), before),
        },
      };
      return;
    }
  },
};
