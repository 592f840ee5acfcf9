/** Roles among the columns: what a column's neighbours say of it, and which of two columns bears a role. */
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import { decided, isFigure, settleHeaderless } from "./headerless";
import { isCapaianToDate } from "./roles";
import type { KolomDinilai } from "./table";

const isYear = (periode: string | null): boolean => /^\d{4}$/.test(periode ?? "");

/** true where another column already holds that period's figure of the role. */
const isTaken = (all: readonly KolomDinilai[], peran: Peran, periode: string | null): boolean =>
  all.some((d) => d.putusan.peran === peran && d.header.periode === periode);

/** Periods that stand under no group: they take the role of the neighbour that has one, else what is likeliest. */
function settlePeriods(all: readonly KolomDinilai[], rencana: boolean): KolomDinilai[] {
  const out = [...all];
  const loose = (d: KolomDinilai | undefined): boolean =>
    d !== undefined && d.putusan.peran === "lain" && d.header.dari < 0 && d.header.periode !== null;
  const adopt = (i: number, from: KolomDinilai | undefined): void => {
    const here = out[i];
    if (!here || !loose(here) || !from || !isFigure(from) || from.header.periode === null) return;
    // Months beside the years of a target are no targets.
    if (isYear(here.header.periode) !== isYear(from.header.periode)) return;
    if (
      from.kepala.jalur.length < 2 &&
      from.header.dari >= 0 &&
      from.kepala.jalur.length === here.kepala.jalur.length
    )
      return;
    const { peran, keyakinan } = from.putusan;
    if (isTaken(out, peran, here.header.periode)) return;
    out[i] = {
      ...here,
      putusan: decided(
        peran,
        Math.min(keyakinan, 0.8),
        "periode-bertetangga",
        pesan("layout.periode-bertetangga", { peran }),
        here.putusan.kandidat,
      ),
    };
  };
  for (let i = 1; i < out.length; i++) adopt(i, out[i - 1]);
  for (let i = out.length - 2; i >= 0; i--) adopt(i, out[i + 1]);
  const has = (peran: Peran): boolean => out.some((d) => d.putusan.peran === peran);
  const target = has("target");
  const realisasi = has("realisasi");
  return out.map((d) => {
    if (!loose(d) || d.ciri.kalimat >= 0.5) return d;
    const yearly = isYear(d.header.periode);
    const likely: Peran = rencana || !target || (realisasi && yearly) ? "target" : "realisasi";
    const unlikely: Peran = likely === "target" ? "realisasi" : "target";
    const taken = isTaken(out, likely, d.header.periode);
    if (taken && isTaken(out, unlikely, d.header.periode)) return d;
    const peran = taken ? unlikely : likely;
    const other = taken ? likely : unlikely;
    const keyakinan = yearly && !target ? 0.75 : 0.6;
    return {
      ...d,
      putusan: decided(
        peran,
        keyakinan,
        "periode-tanpa-kelompok",
        pesan("layout.periode-tanpa-kelompok", { peran }),
        [{ peran: other, keyakinan: 0.35 }],
      ),
    };
  });
}

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
export function settleRoles(all: readonly KolomDinilai[], rencana: boolean): KolomDinilai[] {
  return settleConflicts(doubtToDate(settlePeriods(settleHeaderless(all), rencana)));
}
