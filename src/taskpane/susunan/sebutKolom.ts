import type { BlokTerbaca, KolomTerbaca } from "../../core/layout";
import { parseAddress } from "../../core/sheet/address";
import type { Kata } from "../bahasa/bahasa";

export const judulKolom = ({ label }: KolomTerbaca): string => label.replace(/\s+/g, " ").trim();

/** The question about a column; one without a title is told by the titled column beside it. */
export function tanyaKolom(kolom: KolomTerbaca, { kolom: semua }: BlokTerbaca, { t }: Kata): string {
  const judul = judulKolom(kolom);
  if (judul !== "") return t("pane.tanya-kolom", { kolom: kolom.kolom, label: judul });
  const at = semua.findIndex((k) => k.kunci === kolom.kunci);
  const bertitel = (k: KolomTerbaca): boolean => judulKolom(k) !== "";
  const kiri = semua.slice(0, at).findLast(bertitel);
  const tetangga = kiri ?? semua.slice(at + 1).find(bertitel);
  return t(kiri === undefined ? "susunan.tanya-kiri" : "susunan.tanya-kanan", {
    kolom: kolom.kolom,
    judul: tetangga === undefined ? "" : judulKolom(tetangga),
  });
}

/** The column's own header cell; where it has none, the cell in which it would stand. */
export const selKepala = (kolom: KolomTerbaca, { barisKepala }: BlokTerbaca): string =>
  kolom.sel ?? `${kolom.kolom}${barisKepala[1]}`;

/** The column from its header to the table's last row. */
export function alamatKolom({ kolom }: KolomTerbaca, { barisKepala, rentang }: BlokTerbaca): string {
  const akhir = (parseAddress(rentang)?.row2 ?? barisKepala[1]) + 1;
  return `${kolom}${barisKepala[0]}:${kolom}${Math.max(akhir, barisKepala[1])}`;
}
