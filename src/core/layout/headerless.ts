/** Columns without a label of their own: what their neighbours say of them. */
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import type { KolomDinilai } from "./table";
import type { Putusan } from "./decide";

const figures: readonly Peran[] = ["target", "realisasi", "capaian"];
/** A column of figures: a unit may stand beside it. */
export const isFigure = (d: KolomDinilai | undefined): boolean =>
  d !== undefined && figures.includes(d.putusan.peran);

/** A role that one named rule decides, with the confidence that it gives. */
export const decided = (
  peran: Peran,
  keyakinan: number,
  aturan: string,
  kunci: ReturnType<typeof pesan>,
  others: Putusan["kandidat"] = [],
): Putusan => ({
  peran,
  keyakinan,
  kandidat: [{ peran, keyakinan }, ...others.filter((k) => k.peran !== peran)],
  alasan: () => [{ aturan, bobot: Math.log(keyakinan / (1 - keyakinan)), pesan: kunci }],
});

/** Headerless columns: the number before the table, the unit beside a figure, the text beside its own number. */
export function settleHeaderless(all: readonly KolomDinilai[]): KolomDinilai[] {
  const last = all.findLastIndex((d) => d.kepala.jalur.length > 0);
  const first = all.findIndex((d) => d.kepala.jalur.length > 0);
  const out: KolomDinilai[] = [];
  all.forEach((d, i) => {
    const before = out.at(-1);
    const { ciri } = d;
    if (d.kepala.berlabel || (d.kepala.jalur.length > 0 && d.header.periode !== null)) {
      out.push(d);
      return;
    }
    if (ciri.isi === 0) return;
    if (before && isFigure(before) && (ciri.satuan >= 0.6 || ciri.pendek >= 0.7) && ciri.angka < 0.5) {
      out.push({
        ...d,
        satuanUntuk: before.kepala.c,
        putusan: decided("lain", 0.9, "satuan-di-samping", pesan("layout.satuan-di-samping")),
      });
      return;
    }
    const named =
      before &&
      (before.putusan.peran === "sasaran" ||
        before.putusan.peran === "indikator" ||
        before.putusan.peran === "formulasi");
    if (before && named && before.ciri.nomor >= 0.6 && ciri.kalimat >= 0.4) {
      const role = before.putusan.peran;
      const number: Peran = role === "sasaran" && !out.some((o) => o.putusan.peran === "no") ? "no" : "lain";
      out[out.length - 1] = {
        ...before,
        putusan: decided(number, 0.9, "nomor-di-muka-teks", pesan("layout.nomor-di-muka-teks")),
      };
      out.push({
        ...d,
        kepala: { ...d.kepala, jalur: before.kepala.jalur },
        header: before.header,
        putusan: decided(
          role,
          0.9,
          "teks-di-samping-nomor",
          pesan("layout.teks-di-samping-nomor", { peran: role }),
        ),
      });
      return;
    }
    if (i < first && ciri.nomor >= 0.6 && !all.some((o) => o.putusan.peran === "no")) {
      out.push({
        ...d,
        putusan: decided("no", 0.85, "nomor-tanpa-kepala", pesan("layout.nomor-tanpa-kepala")),
      });
      return;
    }
    if (i > first && i < last) out.push(d);
  });
  return out;
}
