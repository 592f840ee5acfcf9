import type { Isi, Kata } from "./bahasa";

/**
 * "7 jabatan", "1 indicator", "20 indicators": the message `<area>.n-<benda>`, or `<area>.n-<benda>-satu` for exactly one.
 */
export function jumlahKata({ t }: Kata, benda: string, jumlah: number, isi: Isi = {}, area = "pane"): string {
  return t(`${area}.n-${benda}${jumlah === 1 ? "-satu" : ""}`, { jumlah, ...isi });
}
