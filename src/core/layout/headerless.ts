/** Columns without a label of their own: what their neighbours say of them. */
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import type { CiriKolom } from "./features";
import type { BacaIsi } from "./loose-body";
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

/** true where the body of a column could be what a role's label announces. */
function suits(peran: Peran, { angka, nomor, satuan, kalimat }: CiriKolom, alone: boolean): boolean {
  if (peran === "lain" || peran === "no") return false;
  if (figures.includes(peran)) return alone && angka >= 0.5;
  if (peran === "satuan") return satuan >= 0.5;
  return nomor < 0.6 && angka < 0.5 && (alone || kalimat >= 0.5);
}

/**
 * A label merged over two columns whose contents stand in the second one, on all rows or on those where the first is
 * blank. The first keeps the role only where it holds something.
 */
function secondCell(
  before: KolomDinilai,
  d: KolomDinilai,
  isi: BacaIsi,
  inside: boolean,
): [KolomDinilai, KolomDinilai] | null {
  const { peran } = before.putusan;
  const alone = before.ciri.isi === 0;
  if (!before.kepala.berlabel || !suits(peran, d.ciri, alone)) return null;
  for (let b = 0; b < isi.jumlahBaris; b++)
    if (isi.terisi(before.kepala.c, b) && isi.terisi(d.kepala.c, b)) return null;
  const kunci = pesan("layout.isi-di-sel-kedua", { peran });
  const second = {
    ...d,
    kepala: { ...d.kepala, jalur: before.kepala.jalur, lebar: before.kepala.lebar },
    header: before.header,
    // Figures right of the table may be somebody's reckoning.
    putusan: decided(peran, inside || !figures.includes(peran) ? 0.9 : 0.6, "isi-di-sel-kedua", kunci),
  };
  const first = { ...before, putusan: decided("lain", 0.9, "isi-di-sel-kedua", kunci) };
  return [alone ? first : before, second];
}

/** Headerless columns: the number before the table, the unit beside a figure, the text beside its own number. */
export function settleHeaderless(all: readonly KolomDinilai[], isi: BacaIsi): KolomDinilai[] {
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
    const pair = before && i > first ? secondCell(before, d, isi, i < last) : null;
    // Right of the table a note may stand beside a KET that nobody filled.
    if (pair && (i < last || before?.putusan.peran !== "ket")) {
      out.splice(-1, 1, ...pair);
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
