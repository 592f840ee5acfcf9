/** Runs the rules over a reading. */
import type { LembarTerbaca } from "../layout";
import type { Pengaturan } from "../pengaturan";
import { parseAddress } from "../sheet/address";
import type { WorkbookData } from "../sheet/grid";
import type { Aturan, KonteksBlok, Lapor, Temuan } from "./aturan";
import { konteksOf } from "./konteks";
import { semuaAturan } from "./registry";

export interface OpsiPeriksa {
  /** Only these rules; absent: all. */
  aturan?: readonly string[];
  /** Not these rules. */
  tanpa?: readonly string[];
  /** Findings dismissed by the planner, by {@link kunciTemuan}. */
  diabaikan?: ReadonlySet<string>;
  /** The planner's choices by row: a formulasi whose reading was confirmed needs no question. */
  baris?: Pengaturan["baris"];
}

/** The place of a finding in words that stay when its row moves: column and indikator; where it has none, its cell. */
export function tempatTemuan({ indikator, sel }: Pick<Temuan, "indikator" | "sel">): {
  kolom: string;
  indikator: string;
} {
  return indikator === null
    ? { kolom: sel, indikator: "" }
    : { kolom: sel.replace(/\d+$/, ""), indikator: indikator.trim() };
}

/** What makes a finding the same on the next run, wherever its row has moved: rule, sheet, jabatan, column, indikator. */
export function kunciTemuan(t: Pick<Temuan, "kode" | "lembar" | "jabatan" | "indikator" | "sel">): string {
  const { kolom, indikator } = tempatTemuan(t);
  return [t.kode, t.lembar.trim(), t.jabatan?.trim() ?? "", kolom, indikator].join("|");
}

/**
 * The findings of a workbook, sheet by sheet from top to bottom.
 * Looks at cells and their reading only; the same workbook gives the same findings.
 */
export function periksaBuku(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  opsi: OpsiPeriksa = {},
): Temuan[] {
  const konteks = konteksOf(buku, lembar, opsi.baris);
  const chosen = semuaAturan.filter(
    ({ id }) => (opsi.aturan?.includes(id) ?? true) && !(opsi.tanpa?.includes(id) ?? false),
  );
  const found: Temuan[] = [];
  const add = (aturan: Aturan, blok: KonteksBlok, { sel, indikator, pesan, perbaikan }: Lapor): void => {
    const temuan: Temuan = {
      kode: aturan.id,
      tingkat: aturan.tingkat,
      lembar: blok.lembar,
      sel,
      jabatan: blok.blok.jabatan,
      indikator: indikator ?? null,
      pesan: { kunci: pesan.kunci, isi: { sel, ...pesan.isi } },
      perbaikan: perbaikan ?? null,
    };
    if (!opsi.diabaikan?.has(kunciTemuan(temuan))) found.push(temuan);
  };
  for (const aturan of chosen) {
    if (aturan.lingkup === "buku") {
      for (const { blok, ...lapor } of aturan.periksa(konteks)) add(aturan, blok, lapor);
      continue;
    }
    for (const blok of konteks.blok) {
      if (aturan.lingkup === "blok") for (const lapor of aturan.periksa(blok)) add(aturan, blok, lapor);
      else
        for (const baris of blok.baris)
          for (const lapor of aturan.periksa(baris))
            add(aturan, blok, { indikator: baris.baris.indikator || null, ...lapor });
    }
  }
  const order = new Map(lembar.map(({ nama }, i) => [nama, i]));
  const place = ({ lembar: nama, sel }: Temuan): [number, number, number] => {
    const at = parseAddress(sel);
    return [order.get(nama) ?? 0, at?.row ?? 0, at?.col ?? 0];
  };
  return found
    .map((temuan) => ({ temuan, at: place(temuan) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ temuan }) => temuan);
}
