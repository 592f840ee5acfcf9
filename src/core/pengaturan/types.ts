/** What the planner has chosen for a workbook: kept on the sheet `Pengaturan IKI`. */
import { type PengaturanCapaian, pengaturanCapaianBawaan } from "../capaian/hitung-capaian";
import { TARGET_BERLAKU_BAWAAN, type VarianTarget } from "../hitung/target-berlaku";
import type { Konsolidasi, Polaritas } from "../kontrak";
import type { KolomPasti } from "../layout/types";
import type { Pesan } from "../pesan";
import { tidyText } from "../sheet/teks";

/** The reading of a formulasi that the planner confirmed or wrote. */
export interface FormulaPilihan {
  /** The cell's text when it was chosen: another text there makes the choice void. */
  teks: string;
  /** The words that are read in its place; the cell's own text where it was confirmed as it stands. */
  pengganti: string;
  /** Expression of the chosen reading over c1, c2 …; null: the first reading of `pengganti`. */
  ekspresi: string | null;
}

/** Choices for one indikator; null: not chosen. */
export interface PengaturanBaris {
  jabatan: string;
  indikator: string;
  polaritas: Polaritas | null;
  konsolidasi: Konsolidasi | null;
  targetMaksimal: boolean;
  formula: FormulaPilihan | null;
  /** Confirmed konsolidasi of komponen, by name. */
  komponen: readonly { nama: string; konsolidasi: Konsolidasi }[];
}

/** A finding of the validator that the planner dismissed, told so that it is known again when its row has moved. */
export interface TemuanDiabaikan {
  /** The rule's id. */
  kode: string;
  lembar: string;
  jabatan: string;
  /** Column letters; the cell's address where the finding is of no indikator. */
  kolom: string;
  indikator: string;
  /** Why, in the planner's words. */
  alasan: string;
}

export interface Pengaturan extends PengaturanCapaian {
  /** Cap of capaian in summaries, percent points; null: none. */
  batas: number | null;
  /** Which target counts where the table has murni and perubahan. */
  targetBerlaku: VarianTarget;
  /** By {@link kunciBaris}. */
  baris: ReadonlyMap<string, PengaturanBaris>;
  kolomPasti: KolomPasti;
  /** Ids of the validator's rules that are switched off for this workbook. */
  aturanMati: readonly string[];
  diabaikan: readonly TemuanDiabaikan[];
  /** What stands on the sheet and could not be read. */
  catatan: readonly Pesan[];
}

/** Cap of the summary: Kemenkeu and BPS. */
export const BATAS_BAWAAN = 120;

export const pengaturanBawaan: Pengaturan = {
  ...pengaturanCapaianBawaan,
  batas: BATAS_BAWAAN,
  targetBerlaku: TARGET_BERLAKU_BAWAAN,
  baris: new Map(),
  kolomPasti: {},
  aturanMati: [],
  diabaikan: [],
  catatan: [],
};

/** The key of an indikator of a jabatan: wording without case, blanks and a final full stop. */
export function kunciBaris(jabatan: string | null, indikator: string): string {
  const key = (s: string): string =>
    tidyText(s)
      .toLowerCase()
      .replace(/[.;,:\s]+$/, "");
  return `${key(jabatan ?? "")}\n${key(indikator)}`;
}
