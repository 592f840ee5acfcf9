/** What recognition found, and what the planner put right, made one: a role that a table has once goes to one column. */
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import { round } from "./decide";
import type { PilihanPeran } from "./remembered";
import batas from "./rules.json";
import type { KolomDinilai } from "./table";
import type { Alasan, Kandidat, KolomDitetapkan } from "./types";

export interface PeranKolom {
  peran: Peran;
  keyakinan: number;
  kandidat: readonly Kandidat[];
  ragu: boolean;
  alasan: () => Alasan[];
  ditetapkan: KolomDitetapkan | null;
}

/** Several columns of a table may have these; every other role is one column's. */
const berulang: readonly Peran[] = ["target", "realisasi", "capaian", "lain"];
export const isSingle = (peran: Peran): boolean => !berulang.includes(peran);

/** Roles worth a question: without them rows or figures would be missing. */
const askedFor: readonly Peran[] = ["sasaran", "indikator", "formulasi", "target", "realisasi"];

/** A column to ask about: its role is not sure enough, or it is nothing known and could be a role that the table lacks. */
function isDoubtful({ putusan }: KolomDinilai, roles: readonly Peran[]): boolean {
  if (putusan.peran !== "lain") return putusan.keyakinan < batas.kolom.ragu;
  if (putusan.keyakinan >= batas.kolom.yakinLain) return false;
  return putusan.kandidat.some(
    ({ peran, keyakinan }) =>
      askedFor.includes(peran) && keyakinan >= batas.kolom.kunciRagu && !roles.includes(peran),
  );
}

const byHand = (peran: Peran): Alasan => ({
  aturan: "ditetapkan-perencana",
  bobot: 10,
  pesan: pesan("layout.ditetapkan-perencana", { peran }),
});
const taken = (peran: Peran): Alasan => ({
  aturan: "peran-sudah-ada",
  bobot: 10,
  pesan: pesan("layout.peran-sudah-ada", { peran }),
});

/** A column as it was recognised, and what the planner put right of it; null: nothing. */
export interface KolomDipilih {
  dinilai: KolomDinilai;
  pilihan: PilihanPeran | null;
}

/** For each role that a table has once and that was put right, the column that bears it: one that is recognised as it first. */
function holders(kolom: readonly KolomDipilih[]): ReadonlyMap<Peran, KolomDipilih> {
  const found = new Map<Peran, KolomDipilih>();
  for (const k of kolom) {
    const peran = k.pilihan?.peran;
    if (peran === undefined || !isSingle(peran)) continue;
    if (!found.has(peran) || k.dinilai.putusan.peran === peran) found.set(peran, k);
  }
  return found;
}

/**
 * The role of each column of a table. A second column that was given a role which a table has once keeps its own, and is
 * asked about; a column that is recognised as a role which another was given is passed over.
 */
export function chooseRoles<T extends KolomDipilih>(kolom: readonly T[]): { kolom: T; akhir: PeranKolom }[] {
  const holder = holders(kolom);
  const held = (peran: Peran, k: T): boolean => (holder.get(peran) ?? k) !== k;
  const settled = kolom.map((k) => {
    const dugaan = k.dinilai.putusan.peran;
    const own = held(dugaan, k) ? "lain" : dugaan;
    return { k, peran: k.pilihan === null || held(k.pilihan.peran, k) ? own : k.pilihan.peran };
  });
  const roles = settled.map(({ peran }) => peran);
  return settled.map(({ k, peran }) => ({ kolom: k, akhir: withReasons(k, peran, roles) }));
}

function withReasons({ dinilai, pilihan }: KolomDipilih, peran: Peran, roles: readonly Peran[]): PeranKolom {
  const { putusan } = dinilai;
  const ditetapkan = pilihan === null ? null : { ...pilihan.asal, dugaan: putusan.peran };
  if (pilihan?.peran === peran) {
    const kandidat = [{ peran, keyakinan: 1 }];
    return { peran, keyakinan: 1, kandidat, ragu: false, alasan: () => [byHand(peran)], ditetapkan };
  }
  if (pilihan === null && peran === putusan.peran) {
    const { keyakinan, kandidat, alasan } = putusan;
    const ragu = isDoubtful(dinilai, roles);
    return { peran, keyakinan: round(keyakinan), kandidat, ragu, alasan, ditetapkan };
  }
  const wanted = pilihan?.peran ?? putusan.peran;
  const keyakinan = pilihan === null ? 0.9 : 0.5;
  return {
    peran,
    keyakinan,
    kandidat: [
      { peran, keyakinan },
      { peran: wanted, keyakinan: round(1 - keyakinan) },
    ],
    ragu: pilihan !== null,
    alasan: () => [taken(wanted)],
    ditetapkan,
  };
}
