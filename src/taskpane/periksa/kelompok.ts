/** The findings in groups that fold: the worst first, and many findings of one rule as one row. */
import type { Temuan, Tingkat } from "../../core/rules";
import type { Butir } from "./daftar";
import { daftarTingkat, jumlahTingkat } from "./daftar";

export type Pengelompokan = "jabatan" | "aturan";

/** A finding, or several of one rule. */
export interface BarisKelompok {
  kunci: string;
  kode: string;
  butir: readonly Butir[];
}

export interface Kelompok {
  kunci: string;
  judul: string;
  /** Tells apart what has the same title; null where nothing has. */
  keterangan: string | null;
  jumlah: Record<Tingkat, number>;
  baris: readonly BarisKelompok[];
}

/** From so many on, findings of one rule in a group are one row. */
const sejenis = 3;

const berat = ({ temuan }: Butir): number => daftarTingkat.indexOf(temuan.tingkat);

/** The rows of a group: by level, then as they stand on the sheet. */
function barisKelompok(kunci: string, butir: readonly Butir[], gabung: boolean): BarisKelompok[] {
  const urut = [...butir].sort((a, b) => berat(a) - berat(b));
  const perAturan = new Map<string, Butir[]>();
  for (const b of urut) perAturan.set(b.temuan.kode, [...(perAturan.get(b.temuan.kode) ?? []), b]);
  return urut.flatMap((b): BarisKelompok[] => {
    const { kode } = b.temuan;
    const sama = perAturan.get(kode) ?? [];
    if (!gabung || sama.length < sejenis) return [{ kunci: b.kunci, kode, butir: [b] }];
    return sama[0] === b ? [{ kunci: `${kunci}|${kode}`, kode, butir: sama }] : [];
  });
}

export interface NamaKelompok {
  /** The jabatan, or what stands for one. */
  jabatan: (temuan: Temuan) => string;
  aturan: (kode: string) => string;
}

/** The groups in the order of their first finding. */
export function kelompokkan(butir: readonly Butir[], menurut: Pengelompokan, nama: NamaKelompok): Kelompok[] {
  const perAturan = menurut === "aturan";
  const semua = new Map<string, { judul: string; lembar: string; butir: Butir[] }>();
  for (const b of butir) {
    const { kode, lembar } = b.temuan;
    const judul = perAturan ? nama.aturan(kode) : nama.jabatan(b.temuan);
    const kunci = perAturan ? kode : `${lembar}!${judul}`;
    const ada = semua.get(kunci) ?? { judul, lembar, butir: [] };
    ada.butir.push(b);
    semua.set(kunci, ada);
  }
  const kali = new Map<string, number>();
  for (const { judul } of semua.values()) kali.set(judul, (kali.get(judul) ?? 0) + 1);
  return [...semua].map(([kunci, { judul, lembar, butir: isi }]) => ({
    kunci,
    judul,
    keterangan: !perAturan && (kali.get(judul) ?? 0) > 1 ? lembar : null,
    jumlah: jumlahTingkat(isi),
    baris: barisKelompok(kunci, isi, !perAturan),
  }));
}

/** How the list was laid out when it was last asked for. */
export interface Susunan {
  /** What it was laid out for: filter, search, grouping. */
  untuk: string;
  urutan: readonly string[];
  /** The groups that are open unless the planner folds them. */
  terbuka: ReadonlySet<string>;
}

/** So many rows open by themselves; with a search all that is found should be seen. */
const barisTerbuka = { biasa: 10, cari: 40 };

const banding = (a: Kelompok, b: Kelompok): number =>
  daftarTingkat.reduce((beda, t) => beda || b.jumlah[t] - a.jumlah[t], 0);

/**
 * The worst group first, and the first ones open as far as they fit. While the planner works through a list its groups
 * stay where they are, though they get better.
 */
export function susun(
  kelompok: readonly Kelompok[],
  untuk: string,
  mencari: boolean,
  dahulu: Susunan | null,
): { kelompok: Kelompok[]; susunan: Susunan } {
  const tetap = dahulu?.untuk === untuk ? dahulu : null;
  const tempat = new Map(tetap?.urutan.map((kunci, i) => [kunci, i]));
  const di = ({ kunci }: Kelompok): number => tempat.get(kunci) ?? tempat.size;
  const urut = [...kelompok].sort((a, b) => di(a) - di(b) || banding(a, b));
  let sisa = mencari ? barisTerbuka.cari : barisTerbuka.biasa;
  const muat = urut.filter(({ baris }, i) => {
    const buka = i === 0 || baris.length <= sisa;
    sisa -= baris.length;
    return buka;
  });
  return {
    kelompok: urut,
    susunan: {
      untuk,
      // A group that is gone keeps its place: "Batalkan" brings it back there.
      urutan: [...new Set([...(tetap?.urutan ?? []), ...urut.map(({ kunci }) => kunci)])],
      terbuka: tetap?.terbuka ?? new Set(muat.map(({ kunci }) => kunci)),
    },
  };
}
