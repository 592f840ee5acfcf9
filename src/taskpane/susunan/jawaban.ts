import type { Peran } from "../../core/kontrak";
import { isSingle } from "../../core/layout";
import type { BlokTerbaca, KolomTerbaca, PilihanLepas, TempatPilihan } from "../../core/layout";
import type { Pengaturan } from "../../core/pengaturan";
import type { Analisis, JabatanTampil } from "../keadaan/analisis";

/** What the planner says of a column; null: recognition is to decide again. */
export interface Jawaban {
  kolom: KolomTerbaca;
  peran: Peran | null;
}

/** The other columns of a table that have a role which a table has once. */
export function pemegangPeran(
  { kolom: semua }: BlokTerbaca,
  kolom: KolomTerbaca,
  peran: Peran,
): KolomTerbaca[] {
  return isSingle(peran) ? semua.filter((k) => k.kunci !== kolom.kunci && k.peran === peran) : [];
}

const kunciTempat = ({ tataLetak, kunci }: TempatPilihan): string => `${tataLetak}\n${kunci}`;

const ditetapkanPada = (jabatan: readonly JabatanTampil[]): KolomTerbaca[] =>
  jabatan.flatMap(({ blok }) => blok.kolom).filter((k) => k.ditetapkan !== null);

function tempatDipakai(jabatan: readonly JabatanTampil[]): ReadonlySet<string> {
  return new Set(
    ditetapkanPada(jabatan).flatMap((k) => (k.ditetapkan === null ? [] : [kunciTempat(k.ditetapkan)])),
  );
}

/** The choices of a workbook but for some. */
function tanpa(lama: Pengaturan, buang: (tempat: TempatPilihan) => boolean): Pengaturan {
  const sisa = Object.entries(lama.kolomPasti).map(([tataLetak, kolom]): [string, Record<string, Peran>] => [
    tataLetak,
    Object.fromEntries(Object.entries(kolom).filter(([kunci]) => !buang({ tataLetak, kunci }))),
  ]);
  return {
    ...lama,
    kolomPasti: Object.fromEntries(sisa.filter(([, kolom]) => Object.keys(kolom).length > 0)),
  };
}

/**
 * The settings with answers for columns of one layout. What was put right before is written anew under the keys that the
 * table has now; old places stay where tables of another layout read them, too.
 */
export function denganJawaban(
  lama: Pengaturan,
  tataLetak: string,
  jabatan: readonly JabatanTampil[],
  jawaban: readonly Jawaban[],
): Pengaturan {
  const milik = jabatan.filter(({ blok }) => blok.tataLetak === tataLetak);
  const di = tempatDipakai(milik);
  const diLain = tempatDipakai(jabatan.filter((j) => !milik.includes(j)));
  const kini = new Map<string, Peran>();
  for (const { kunci, ditetapkan } of ditetapkanPada(milik)) {
    const peran = ditetapkan === null ? null : lama.kolomPasti[ditetapkan.tataLetak]?.[ditetapkan.kunci];
    if (peran) kini.set(kunci, peran);
  }
  for (const { kolom, peran } of jawaban)
    if (peran === null) kini.delete(kolom.kunci);
    else kini.set(kolom.kunci, peran);
  const sisa = tanpa(lama, (p) => di.has(kunciTempat(p)) && !diLain.has(kunciTempat(p)));
  const pasti = { ...sisa.kolomPasti[tataLetak], ...Object.fromEntries(kini) };
  return { ...sisa, kolomPasti: { ...sisa.kolomPasti, [tataLetak]: pasti } };
}

/** The settings without choices that no table has a column for. */
export function tanpaLepas(lama: Pengaturan, lepas: readonly PilihanLepas[]): Pengaturan {
  const hapus = new Set(lepas.map(kunciTempat));
  return tanpa(lama, (p) => hapus.has(kunciTempat(p)));
}

export type Terbaca =
  | { status: "sesuai" }
  /** The column is still read with this role. */
  | { status: "meleset"; kolom: string; peran: Peran }
  /** The table is no longer there. */
  | { status: "hilang" };

/** Whether the table of `di` is now read as it was answered. */
export function bacaanSesudah(
  { jabatan }: Analisis,
  di: JabatanTampil,
  jawaban: readonly Jawaban[],
): Terbaca {
  const kini = jabatan.find(
    ({ lembar, blok }) => lembar === di.lembar && blok.barisKepala[0] === di.blok.barisKepala[0],
  );
  if (kini === undefined) return { status: "hilang" };
  for (const { kolom, peran } of jawaban) {
    const k = kini.blok.kolom.find((lain) => lain.kolom === kolom.kolom);
    const sesuai = peran === null ? k?.ditetapkan === null : k?.peran === peran;
    if (k !== undefined && !sesuai) return { status: "meleset", kolom: k.kolom, peran: k.peran };
  }
  return { status: "sesuai" };
}
