import type { Aturan, Lapor } from "./aturan";
import { applyAturan, aturanTurun } from "../capaian/aturan";
import type { Angka, Polaritas } from "../kontrak";
import { pesan } from "../pesan";
import { type Nilai, pasanganCapaian } from "./pasanganCapaian";

const cara: readonly (readonly [Polaritas, (typeof aturanTurun)[number] | undefined])[] = [
  ["naik", undefined],
  ["stabil", undefined],
  ...aturanTurun.map((aturan) => ["turun", aturan] as const),
];

/** Caps in use, in percent points. */
const batas = [Infinity, 120, 100];

/** The capaian of a pair by every rule in use: as it is, never below 0, and capped. */
function mungkin(target: Nilai, realisasi: Nilai): number[] {
  return cara.flatMap(([polaritas, turun]) => {
    const hasil = applyAturan(target.nilai, target.nilaiAtas, realisasi.nilai, polaritas, turun);
    if (hasil.status !== "terhitung") return [];
    return [hasil.capaian, ...batas.map((b) => Math.min(Math.max(hasil.capaian, 0), b))];
  });
}

/** One unit of the last decimal that the cell shows, rounded or cut off. */
const satuSatuan = ({ teks }: Angka): number => 10 ** -(/,(\d+)/.exec(teks)?.[1]?.length ?? 0);

/** Capaian yang tidak mengikuti target dan realisasinya. */
export const aturan: Aturan = {
  id: "capaian-tidak-cocok",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  periksa({ baris }) {
    return baris.capaian.flatMap((cap): Lapor[] => {
      if (cap.nilai === null) return [];
      const pairs = pasanganCapaian(cap, baris);
      const [first] = pairs;
      // Only where the table itself sets a target and a realisasi beside this capaian.
      const beside = (list: readonly Angka[]): boolean =>
        list.length === 1 || list.some((a) => a.periode !== null && a.periode === cap.periode);
      if (!first || !beside(baris.target) || !beside(baris.realisasi)) return [];
      // "0,8" without a sign is 80% where it stands for a share.
      const fraction = cap.satuan !== "%" && cap.nilai <= 2;
      const shown = fraction ? [cap.nilai * 100, cap.nilai] : [cap.nilai];
      const unit = satuSatuan(cap) * (fraction ? 100 : 1);
      // With nothing but months before it, a column "Capaian 2026" may show what was reached, not a share of the target.
      const reached =
        !baris.realisasi.some((r) => r.periode === null || r.kumulatif || r.periode === cap.periode) &&
        pairs.some(({ realisasi }) => Math.abs(realisasi.nilai - (cap.nilai ?? NaN)) <= unit);
      const agrees =
        reached ||
        pairs.some((pair, i) =>
          mungkin(pair.target, pair.realisasi).some((value) => {
            // The figures beside it may be rounded themselves; many pairs with such room would let anything pass.
            const room =
              i === 0 ? 0.5 + Math.abs(value) * 0.001 : Math.min(unit, 0.5) + 1e-9 * Math.abs(value);
            return shown.some((s) => Math.abs(value - s) <= room);
          }),
        );
      if (agrees) return [];
      const { target, realisasi } = first;
      return [
        {
          sel: cap.sel,
          pesan: pesan("rules.capaian-tidak-cocok", {
            teks: cap.teks,
            target: target.teks,
            realisasi: realisasi.teks,
          }),
        },
      ];
    });
  },
};
