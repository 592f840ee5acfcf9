import type { Aturan, KonteksBaris, Lapor } from "./aturan";
import { applyAturan, aturanTurun } from "../capaian/aturan";
import type { Angka, Polaritas } from "../kontrak";
import { pesan } from "../pesan";
import { readBagian } from "../hitung/periode-hitung";
import { isPart, type Nilai, type Pasangan, pasanganCapaian } from "./pasanganCapaian";

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

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** The mean of what the parts of the year reached: of their own capaian cells, and of each part's target and realisasi. */
function rerata(cap: Angka, { baris }: KonteksBaris): number[] {
  if (isPart(readBagian(cap.periode)) && !cap.kumulatif) return [];
  const cells = baris.capaian.flatMap((c) => (c === cap || c.nilai === null ? [] : [c.nilai]));
  const parts = baris.target.flatMap((t) => {
    const r = baris.realisasi.find(({ periode }) => periode !== null && periode === t.periode);
    return t.nilai === null || r?.nilai === null || r === undefined ? [] : [{ t, r, nilai: r.nilai }];
  });
  const byRule = cara.flatMap(([polaritas, turun]) => {
    const each = parts.flatMap(({ t, nilai }) => {
      const hasil = applyAturan(t.nilai ?? 0, t.nilaiAtas, nilai, polaritas, turun);
      return hasil.status === "terhitung" ? [hasil.capaian] : [];
    });
    return batas.map((b) => mean(each.map((c) => Math.min(c, b))));
  });
  return [mean(cells), ...(parts.length < 2 ? [] : byRule)].filter((value) => Number.isFinite(value));
}

/** Whether any rule in use gives the figure of the cell from what the row holds. */
function sesuai(cap: Angka, nilai: number, pairs: readonly Pasangan[], konteks: KonteksBaris): boolean {
  // "0,8" without a sign is 80% where it stands for a share.
  const fraction = cap.satuan !== "%" && nilai <= 2;
  const shown = fraction ? [nilai * 100, nilai] : [nilai];
  const unit = satuSatuan(cap) * (fraction ? 100 : 1);
  // With nothing but months before it, a column "Capaian 2026" may show what was reached, not a share of the target.
  const stated = konteks.baris.realisasi.some(
    (r) => r.periode === null || r.kumulatif || r.periode === cap.periode,
  );
  if (!stated && pairs.some(({ realisasi }) => Math.abs(realisasi.nilai - nilai) <= unit)) return true;
  const near = (value: number, room: number): boolean => shown.some((s) => Math.abs(value - s) <= room);
  // The figures beside it may be rounded themselves; many pairs with such room would let anything pass.
  const exact = (value: number): boolean => near(value, Math.min(unit, 0.5) + 1e-9 * Math.abs(value));
  return (
    pairs.some((pair, i) =>
      mungkin(pair.target, pair.realisasi).some((value) =>
        i === 0 ? near(value, 0.5 + Math.abs(value) * 0.001) : exact(value),
      ),
    ) || rerata(cap, konteks).some(exact)
  );
}

/** Capaian yang tidak mengikuti target dan realisasinya. */
export const aturan: Aturan = {
  id: "capaian-tidak-cocok",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  periksa(konteks) {
    return konteks.baris.capaian.flatMap((cap): Lapor[] => {
      const pairs = pasanganCapaian(cap, konteks);
      const [first] = pairs;
      if (cap.nilai === null || !first || sesuai(cap, cap.nilai, pairs, konteks)) return [];
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
