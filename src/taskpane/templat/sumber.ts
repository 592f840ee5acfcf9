import type { Templat } from "../../catalogue/templat";
import { DOKUMEN_SENDIRI, judulSusunan, namaSusunan } from "../../core/templates";
import type { Kata } from "../bahasa/bahasa";

export const sendiri = ({ sumber }: Templat): boolean => sumber.dokumen === DOKUMEN_SENDIRI;

/** "Sampang 2019–2024": the document as short as a chip; of a template of one's own the sheet that it comes from. */
export function namaSumber({ sumber }: Templat, { t }: Kata): string {
  if (sumber.dokumen === DOKUMEN_SENDIRI) return t("templat.dari-lembar", { lembar: sumber.instansi });
  const dokumen = namaSusunan.find((nama) => nama === sumber.dokumen);
  return dokumen === undefined ? sumber.instansi : judulSusunan(dokumen);
}

/** The jabatan; of the office's own table its name. */
export function namaTemplat({ jabatan }: Templat, { t }: Kata): string {
  return jabatan ?? t("pane.jenis-IKU");
}

export function jumlahIndikator({ isi }: Templat): number {
  return isi.reduce((sum, { indikator }) => sum + indikator.length, 0);
}
