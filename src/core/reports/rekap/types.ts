/** What the recap is made of: one entry a file, in the order given. */
import type { HasilHitung } from "../../hitung";
import type { LembarTerbaca } from "../../layout/types";
import type { Pesan } from "../../pesan";

export type BerkasRekap =
  | {
      status: "terbaca";
      /** As given. */
      berkas: string;
      lembar: readonly LembarTerbaca[];
      hitungan: HasilHitung;
      /** Cap of that file's settings, percent points; null: none. */
      batas: number | null;
    }
  | { status: "gagal"; berkas: string; pesan: Pesan | string };

/** Two rows of one jabatan and one indikator, or one jabatan in several places. */
export interface TemuanRekap {
  jenis: "kembar" | "beda";
  jabatan: string;
  /** null: the jabatan as a whole. */
  indikator: string | null;
  /** "a.xlsx, Lembar1 baris 7". */
  tempat: string[];
  pesan: Pesan;
}
