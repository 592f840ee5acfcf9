/** Roles among the columns: what a column's neighbours say of it, and which of two columns bears a role. */
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import { decided, isFigure, settleHeaderless } from "./headerless";
import type { BacaIsi } from "./loose-body";
import { settlePeriods } from "./loose-periods";
import { isCapaianToDate } from "./roles";
import type { KolomDinilai } from "./table";

/**
 * "Capaian s.d. Maret" beside the realisasi of single periods, none of them cumulative: a percentage of the target, or
 * the realisasi to date. It stays what it says, and is asked about.
 */
function doubtToDate(all: readonly KolomDinilai[]): KolomDinilai[] {
  const realised = all.filter((d) => d.putusan.peran === "realisasi" && d.header.periode !== null);
  if (realised.length < 2 || realised.some((d) => d.header.kumulatif)) return [...all];
  return all.map((d) => {
    const teks = d.kepala.jalur.map((s) => s.teks).join(" ");
    if (!isCapaianToDate(d.putusan.peran, d.header.kumulatif, teks)) return d;
    const putusan = decided(
      "capaian",
      0.6,
      "capaian-atau-realisasi",
      pesan("layout.capaian-atau-realisasi"),
      [{ peran: "realisasi", keyakinan: 0.4 }],
    );
    return { ...d, putusan };
  });
}

/** Settled in this order: how near a sasaran stands to the indikator counts. */
const single: readonly Peran[] = [
  "indikator",
  "sasaran",
  "formulasi",
  "sumberData",
  "penanggungJawab",
  "ket",
  "polaritas",
  "konsolidasi",
  "satuan",
];

/** How well a column bears a role that only one column may have. */
function claim(all: readonly KolomDinilai[], i: number, peran: Peran, indikator: number): number {
  const d = all[i];
  if (!d) return -1;
  const fill = Math.min(1, d.ciri.isi / Math.max(1, ...all.map((x) => x.ciri.isi)));
  const words = d.header.bobot >= 0.8 ? 0.8 : d.header.bobot;
  const base = words + 0.3 * fill + 0.2 * d.putusan.keyakinan;
  if (peran === "sasaran")
    return base + (indikator >= 0 && i < indikator ? 0.1 * (1 / (indikator - i)) : -0.2);
  if (peran === "indikator")
    return base + (/individu|\biki\b/i.test(d.kepala.jalur.at(-1)?.teks ?? "") ? 0.3 : 0.01 * i);
  if (peran === "formulasi") return d.header.bobot + 0.3 * fill + 0.1 * d.ciri.rumus;
  return base - 0.001 * i;
}

/** Leaves each such role to one column; the others are `lain`, with the role still offered. */
function settleConflicts(all: readonly KolomDinilai[]): KolomDinilai[] {
  let out = [...all];
  for (const peran of single) {
    const first = out.findIndex((d) => d.putusan.peran === peran);
    if (first === out.findLastIndex((d) => d.putusan.peran === peran)) continue;
    const found = out.flatMap((d, i) => (d.putusan.peran === peran ? [i] : []));
    const indikator = out.findIndex((d) => d.putusan.peran === "indikator");
    const best = found.reduce((a, b) =>
      claim(out, b, peran, indikator) > claim(out, a, peran, indikator) ? b : a,
    );
    out = out.map((d, i) => {
      if (i === best || !found.includes(i)) return d;
      // A unit column right of a figure is that figure's own.
      const left = out[i - 1];
      const satuanUntuk = peran === "satuan" && isFigure(left) ? (left?.kepala.c ?? null) : null;
      return {
        ...d,
        satuanUntuk,
        putusan: decided("lain", 0.8, "peran-sudah-ada", pesan("layout.peran-sudah-ada", { peran }), [
          { peran, keyakinan: 0.2 },
        ]),
      };
    });
  }
  return out;
}

/** Settles the roles of a table's columns among each other; columns without label or content fall out. */
export function settleRoles(all: readonly KolomDinilai[], rencana: boolean, isi: BacaIsi): KolomDinilai[] {
  return settleConflicts(doubtToDate(settlePeriods(settleHeaderless(all), rencana, isi)));
}
