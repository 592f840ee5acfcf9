/** A column of figures from elsewhere: which line goes to which datum, and which goes nowhere. */
import { type Content, type Edit } from "../edits";
import { nameKey } from "../formulasi";
import { matchKomponen } from "../hitung/cocok";
import { type Pesan, pesan } from "../pesan";
import { parseAddress } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { type Ketikan, bacaKetikan, isiSel } from "./ketikan";
import type { DataIsian } from "./types";

export interface BarisCocok {
  /** From 1. */
  baris: number;
  teks: string;
  data: DataIsian;
  ketikan: Extract<Ketikan, { status: "angka" | "predikat" }>;
  /** Paired by most of its words, not by all. */
  mirip: boolean;
}

export interface BarisTakCocok {
  baris: number;
  teks: string;
  alasan: Pesan;
}

export interface RencanaTempel {
  /** By the names beside the figures, or one after another. */
  cara: "nama" | "urut";
  cocok: BarisCocok[];
  takCocok: BarisTakCocok[];
}

interface Baris {
  baris: number;
  teks: string;
  /** null: no words stand before the figure. */
  nama: string | null;
  angka: readonly string[];
}

const isFigure = (teks: string): boolean => {
  const { nilai, predikat } = readAngka(teks);
  return nilai !== null || predikat !== null;
};
const hasWords = (teks: string): boolean => /\p{L}{3}/u.test(teks);

/** "Koperasi aktif: 120" without a tab; "10:30" has no words before it. */
const told = /^(.*\p{L}{3}.*?)\s*[:=]\s*(\S.*)$/u;

function readLine(line: string, i: number): Baris {
  const cells = line.split("\t").map((c) => c.trim());
  const teks = cells.filter((c) => c !== "").join(" | ");
  if (cells.length === 1) {
    const m = told.exec(cells[0] ?? "");
    if (m?.[1] && m[2] && !isFigure(cells[0] ?? "")) return { baris: i + 1, teks, nama: m[1], angka: [m[2]] };
  }
  const named = cells.findIndex((c) => hasWords(c) && !isFigure(c));
  const nama = named < 0 ? null : (cells[named] ?? null);
  // A number before the name counts the lines; words behind it are a unit.
  const angka = cells.slice(named + 1).filter((c) => c !== "" && (named < 0 || !hasWords(c) || isFigure(c)));
  return { baris: i + 1, teks, nama, angka };
}

const place = ({ tempat }: DataIsian): string | null =>
  tempat.jenis === "sel" ? `${tempat.lembar}!${tempat.sel}` : null;

/** By name: all data of the jabatan that are called so, for one datum may serve several indikator. */
function byName(nama: string, data: readonly DataIsian[]): { data: DataIsian[]; mirip: boolean } {
  const key = nameKey(nama.replace(/^\s*(?:\d{1,3}|[a-z])[.)]\s+/i, ""));
  const same = data.filter((d) => nameKey(d.nama) === key);
  if (same.length > 0) return { data: same, mirip: false };
  const names = new Map(data.map((d) => [nameKey(d.nama), d]));
  const pairs = matchKomponen(
    [...names].map(([kode, { nama: n }]) => ({
      kode,
      nama: n,
      peran: "nilai" as const,
      satuan: null,
      konsolidasi: "jumlah" as const,
    })),
    [{ baris: 1, nama, satuan: null, konsolidasi: null, target: [], realisasi: [], sel: "A1" }],
  );
  const [found] = pairs.keys();
  return { data: data.filter((d) => nameKey(d.nama) === found), mirip: true };
}

type Hasil = { ketikan: BarisCocok["ketikan"] } | { alasan: Pesan };

function read(teks: string, data: DataIsian): Hasil {
  const ketikan = bacaKetikan(teks, data);
  switch (ketikan.status) {
    case "angka":
    case "predikat":
      return { ketikan };
    case "kosong":
      return { alasan: pesan("isian.tempel-kosong") };
    case "tanya":
      return { alasan: pesan("isian.tempel-dua-arti", { teks }) };
    case "tolak":
      return { alasan: ketikan.alasan };
  }
}

function inOrder(lines: readonly Baris[], data: readonly DataIsian[]): RencanaTempel {
  const cocok: BarisCocok[] = [];
  const takCocok: BarisTakCocok[] = [];
  let next = 0;
  for (const { baris, teks, angka } of lines) {
    const cannot = (alasan: Pesan): void => void takCocok.push({ baris, teks, alasan });
    // A heading above the figures takes no place; a blank or a word among them does.
    if (next === 0 && cocok.length === 0 && !isFigure(teks) && !readAngka(teks).kosong) {
      cannot(pesan("isian.bukan-angka", { teks }));
      continue;
    }
    const datum = data[next++];
    if (!datum) {
      if (teks !== "") cannot(pesan("isian.tempel-lebih"));
      continue;
    }
    if (teks === "") continue;
    if (angka.length > 1) {
      cannot(pesan("isian.tempel-ganda"));
      continue;
    }
    const hasil = read(angka[0] ?? teks, datum);
    if ("alasan" in hasil) cannot(hasil.alasan);
    else cocok.push({ baris, teks, data: datum, ketikan: hasil.ketikan, mirip: false });
  }
  return { cara: "urut", cocok, takCocok };
}

function byNames(lines: readonly Baris[], data: readonly DataIsian[]): RencanaTempel {
  const cocok: BarisCocok[] = [];
  const takCocok: BarisTakCocok[] = [];
  const taken = new Map<string, number>();
  for (const { baris, teks, nama, angka } of lines) {
    if (teks === "") continue;
    const cannot = (alasan: Pesan): void => void takCocok.push({ baris, teks, alasan });
    const found = nama === null ? { data: [], mirip: false } : byName(nama, data);
    const [first] = found.data;
    const [only, second] = angka;
    if (!first) cannot(pesan("isian.tempel-tanpa-nama"));
    else if (only === undefined) cannot(pesan("isian.tempel-kosong"));
    else if (second !== undefined) cannot(pesan("isian.tempel-ganda"));
    else if (found.data.some((d) => taken.has(d.id)))
      cannot(pesan("isian.tempel-dua-kali", { baris: taken.get(first.id) ?? 0 }));
    else
      for (const d of found.data) {
        const hasil = read(only, d);
        if ("alasan" in hasil) cannot(hasil.alasan);
        else {
          taken.set(d.id, baris);
          cocok.push({ baris, teks, data: d, ketikan: hasil.ketikan, mirip: found.mirip });
        }
      }
  }
  return { cara: "nama", cocok, takCocok };
}

/**
 * Which line of a pasted text goes to which datum. Lines of a name and a figure go by their names, whatever their order;
 * figures alone go one after another from `mulai` on. A blank line leaves its datum as it is; what can't be placed for
 * certain is named with the reason, and nothing is written for it.
 * @param data the jabatan's, in the order of the screen; those without a cell of their own take no figure.
 * @param mulai id of the first datum to take one; null: the first of all.
 */
export function rencanaTempel(teks: string, data: readonly DataIsian[], mulai: string | null): RencanaTempel {
  const lines = teks
    .replace(/\r\n?/g, "\n")
    .replace(/[\s\n]+$/, "")
    .split("\n")
    .map(readLine);
  const open = data.filter((d) => d.tempat.jenis === "sel");
  if (lines.some((l) => l.nama !== null && l.angka.length > 0)) return byNames(lines, open);
  const from =
    mulai === null
      ? 0
      : Math.max(
          0,
          open.findIndex((d) => d.id === mulai),
        );
  return inOrder(lines, open.slice(from));
}

/** One list for all figures, each on what its cell held when it was planned. */
export function tempelEdits(cocok: readonly BarisCocok[]): Edit[] {
  const done = new Set<string>();
  return cocok.flatMap(({ data, ketikan }): Edit[] => {
    const { tempat } = data;
    const at = tempat.jenis === "sel" ? parseAddress(tempat.sel) : null;
    const key = place(data);
    if (tempat.jenis !== "sel" || at === null || key === null || done.has(key)) return [];
    done.add(key);
    const contents: Content[][] = [[isiSel(ketikan, tempat.bagi)]];
    return [
      { kind: "write", lembar: tempat.lembar, row: at.row, col: at.col, contents, before: [[tempat.isi]] },
    ];
  });
}
