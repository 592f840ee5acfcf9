/** Roles among the columns: what a column's neighbours say of it, and which of two columns bears a role. */
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import { decided, isFigure, settleHeaderless } from "./headerless";
import { labelWords } from "./label";
import lexicon from "./lexicon.json";
import type { BacaIsi } from "./loose-body";
import { settlePeriods } from "./loose-periods";
import { isCapaianToDate } from "./roles";
import { settleRowRoles } from "./row-roles";
import batas from "./rules.json";
import type { KolomDinilai } from "./table";
import type { Kandidat } from "./types";
import type { Lajur, Sel } from "./view";

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

const ticks = pesan("layout.isi-centang");

/** Months with ticks are a schedule, and no figures; so are the blank ones under the same label. */
function dropTicks(all: readonly KolomDinilai[]): readonly KolomDinilai[] {
  const ticked = all.filter((d) => isFigure(d) && d.ciri.centang >= batas.kolom.centang);
  if (ticked.length === 0) return all;
  const overOf = (d: KolomDinilai): Sel | undefined => d.kepala.jalur[d.header.dari];
  const groups = new Set(ticked.flatMap((d) => overOf(d) ?? []));
  return all.map((d) => {
    const over = overOf(d);
    const blank = isFigure(d) && d.ciri.isi === 0 && over !== undefined && groups.has(over);
    return blank || ticked.includes(d) ? { ...d, putusan: decided("lain", 0.9, "isi-centang", ticks) } : d;
  });
}

const variants = new Set(lexicon.anakVarian);
const isVariant = (d: KolomDinilai): boolean =>
  labelWords(d.kepala.jalur.at(-1)?.teks ?? "").some((kata) => variants.has(kata));

/**
 * Columns of one group that neither a period nor a known word tells apart ("MIN | MAX", "T-1 | T"): each bears the
 * group's role, and all are asked about, lest the first passes for the year's. Murni and perubahan are told apart later.
 */
function doubtAlike(all: readonly KolomDinilai[]): KolomDinilai[] {
  const groups = new Map<Sel, Map<string, number[]>>();
  all.forEach((d, i) => {
    const { peran } = d.putusan;
    const over = d.kepala.jalur[d.header.dari];
    if (!over || d.header.dari === d.kepala.jalur.length - 1 || (peran !== "target" && peran !== "realisasi"))
      return;
    const alike = groups.get(over) ?? new Map<string, number[]>();
    // "s.d. bulan lalu" beside "s.d. bulan ini".
    const lalu = d.header.kumulatif && /\b(?:lalu|sebelumnya)\b/i.test(d.kepala.jalur.at(-1)?.teks ?? "");
    const key = `${peran} ${d.header.periode ?? ""} ${String(d.header.kumulatif)} ${String(lalu)}`;
    groups.set(over, alike.set(key, [...(alike.get(key) ?? []), i]));
  });
  const out = [...all];
  for (const [over, alike] of groups)
    for (const columns of alike.values()) {
      const members = columns.flatMap((i) => all[i] ?? []);
      if (members.length < 2 || members.some(isVariant)) continue;
      const kunci = pesan("layout.anak-serupa", { label: over.teks.replace(/\s+/g, " ") });
      for (const i of columns) {
        const d = all[i];
        if (!d) continue;
        const { peran } = d.putusan;
        const others: Kandidat[] = [{ peran: "lain", keyakinan: 0.3 }];
        out[i] = { ...d, putusan: decided(peran, 0.6, "anak-serupa", kunci, others) };
      }
    }
  return out;
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
    const label = out[best]?.kepala.jalur;
    out = out.map((d, i) => {
      // Two columns of one label bear its role together.
      if (i === best || !found.includes(i) || d.kepala.jalur === label) return d;
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

/** DATA DUKUNG is where the data come from, unless another column says so or it proves what was reached. */
function supportAsSource(all: readonly KolomDinilai[]): readonly KolomDinilai[] {
  const others: readonly Peran[] = ["sumberData", "realisasi", "capaian"];
  const at = all.findIndex((d) => d.header.golongan === "dataDukung");
  if (at < 0 || all.some((d) => others.includes(d.putusan.peran))) return all;
  const kunci = pesan("layout.data-dukung");
  const kandidat: Kandidat[] = [{ peran: "lain", keyakinan: 0.2 }];
  return all.map((d, i) =>
    i === at ? { ...d, putusan: decided("sumberData", 0.8, "data-dukung", kunci, kandidat) } : d,
  );
}

/** Settles the roles of a table's columns among each other; columns without label or content fall out. */
export function settleRoles(
  all: readonly KolomDinilai[],
  rencana: boolean,
  rows: readonly Lajur[],
  isi: BacaIsi,
): KolomDinilai[] {
  const named = settlePeriods(settleRowRoles(settleHeaderless(all, isi), rows), rencana, isi);
  return settleConflicts(supportAsSource(doubtToDate(doubtAlike(dropTicks(named)))));
}
