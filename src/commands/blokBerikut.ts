import type { LembarTerbaca } from "../core/layout";
import { parseAddress } from "../core/sheet/address";

/** Where something stands in the workbook. */
export interface Tempat {
  lembar: string;
  /** 0-based sheet row. */
  row: number;
}

/**
 * The table after the given cell: further down its sheet, else the first of a later sheet; after the last comes the
 * first again. null where the workbook has no table.
 */
export function blokBerikut(
  terbaca: readonly LembarTerbaca[],
  dari: Tempat,
): { lembar: string; rentang: string } | null {
  const semua = terbaca.flatMap(({ nama, blok }, urutan) =>
    blok.map(({ rentang }) => ({ lembar: nama, rentang, urutan, row: parseAddress(rentang)?.row ?? 0 })),
  );
  // A sheet that isn't read (one of ours) counts as after all others.
  const urutan = terbaca.findIndex(({ nama }) => nama === dari.lembar);
  const sesudah = semua.find((b) =>
    b.urutan === urutan ? b.row > dari.row : urutan >= 0 && b.urutan > urutan,
  );
  const hasil = sesudah ?? semua[0];
  return hasil ? { lembar: hasil.lembar, rentang: hasil.rentang } : null;
}
