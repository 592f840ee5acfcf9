/** The same jabatan in several places, and the same indikator with other figures. */
import { kunciBaris } from "../../pengaturan/types";
import { pesan } from "../../pesan";
import { tidyText } from "../../sheet/teks";
import type { BarisRekap, BlokRekap } from "./baris";
import type { TemuanRekap } from "./types";

const tempatBlok = (b: BlokRekap): string => `${b.berkas}, ${b.lembar}`;
const tempatBaris = (r: BarisRekap): string => `${r.berkas}, ${r.hasil.lembar} baris ${r.hasil.baris}`;

function groupBy<T>(items: readonly T[], key: (item: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    if (k === null) continue;
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return [...groups.values()].filter((g) => g.length > 1);
}

const figures = (r: BarisRekap): string =>
  JSON.stringify([r.hasil.target, r.hasil.realisasi, r.hasil.satuan?.toLowerCase() ?? null, r.periode]);

/** Rows without a jabatan are not held against each other: nothing says that they are of one person. */
export function temuanRekap(blok: readonly BlokRekap[]): TemuanRekap[] {
  const found: TemuanRekap[] = groupBy(blok, (b) =>
    b.jabatan === null ? null : kunciBaris(b.jabatan, ""),
  ).map((group) => ({
    jenis: "kembar",
    jabatan: tidyText(group[0]?.jabatan ?? ""),
    indikator: null,
    tempat: group.map(tempatBlok),
    pesan: pesan("rekap.jabatanKembar", { jumlah: group.length }),
  }));
  const rows = blok.flatMap((b) => b.baris);
  const key = (r: BarisRekap): string | null =>
    r.hasil.jabatan === null || tidyText(r.hasil.indikator) === ""
      ? null
      : kunciBaris(r.hasil.jabatan, r.hasil.indikator);
  for (const group of groupBy(rows, key)) {
    const beda = new Set(group.map(figures)).size > 1;
    found.push({
      jenis: beda ? "beda" : "kembar",
      jabatan: tidyText(group[0]?.hasil.jabatan ?? ""),
      indikator: tidyText(group[0]?.hasil.indikator ?? ""),
      tempat: group.map(tempatBaris),
      pesan: beda
        ? pesan("rekap.indikatorBeda", { jumlah: group.length })
        : pesan("rekap.indikatorKembar", { jumlah: group.length }),
    });
  }
  return found;
}

/** Which rows a finding names: a mark beside each in the table. */
export function tandaBaris(temuan: readonly TemuanRekap[]): ReadonlyMap<string, "kembar" | "beda"> {
  const marks = new Map<string, "kembar" | "beda">();
  for (const t of temuan) if (t.indikator !== null) for (const place of t.tempat) marks.set(place, t.jenis);
  return marks;
}

export const tandaOf = (marks: ReadonlyMap<string, "kembar" | "beda">, r: BarisRekap): string | null =>
  marks.get(tempatBaris(r)) ?? null;
