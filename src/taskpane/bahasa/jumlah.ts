import type { Kata } from "./bahasa";

/** "7 jabatan", "1 indicator", "20 indicators": the message `pane.n-<benda>`, or `pane.n-<benda>-satu` for exactly one. */
export function jumlahKata({ t }: Kata, benda: string, jumlah: number): string {
  return t(jumlah === 1 ? `pane.n-${benda}-satu` : `pane.n-${benda}`, { jumlah });
}
