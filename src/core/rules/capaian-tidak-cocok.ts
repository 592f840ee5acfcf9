import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Capaian yang tidak mengikuti target dan realisasinya. */
export const aturan: Aturan = {
  id: "capaian-tidak-cocok",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris }) {
    for (const cap of baris.capaian) {
      const same = <T extends { periode: string | null; label: string }>(list: readonly T[]): T | undefined =>
        list.find(({ periode }) => periode !== null && periode === cap.periode) ??
        (list.length === 1 ? list[0] : undefined);
      const target = same(baris.target);
      const realisasi = same(baris.realisasi);
      if (
        cap.nilai === null ||
        typeof target?.nilai !== "number" ||
        typeof realisasi?.nilai !== "number" ||
        target.nilai === 0 ||
        target.nilaiAtas !== null
      )
        continue;
      if (target.satuan !== realisasi.satuan && target.satuan !== null && realisasi.satuan !== null) continue;
      const shown = cap.satuan === "%" || cap.nilai > 2 ? cap.nilai : cap.nilai * 100;
      const ratio = (realisasi.nilai / target.nilai) * 100;
      const rules = [
        ratio,
        200 - ratio,
        10_000 / ratio,
        Math.min(ratio, 100),
        Math.min(ratio, 120),
        Math.min(200 - ratio, 100),
        100 - ratio,
      ];
      if (!rules.some((value) => Math.abs(value - shown) <= 0.5 + Math.abs(value) * 0.001)) {
        yield {
          sel: cap.sel,
          pesan: pesan("rules.capaian-tidak-cocok", {
            teks: cap.teks,
            target: target.teks,
            realisasi: realisasi.teks,
          }),
        };
      }
    }
  },
};
