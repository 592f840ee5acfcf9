import type { NamaLayar } from "../layar";
import type { KeadaanPanel } from "./panel";
import { formulaBertanya, kolomBertanya } from "./pertanyaan";

/** How many questions wait on each screen; of the findings, those that are no matter of taste. */
export function menunggu({ isi }: KeadaanPanel): Partial<Record<NamaLayar, number>> {
  if (isi.tahap !== "siap") return {};
  const { jabatan, kolomLepas, temuan } = isi.analisis;
  return {
    periksa: temuan.filter(({ tingkat }) => tingkat !== "saran").length,
    susunan: kolomBertanya(jabatan) + kolomLepas.length,
    formula: jabatan.flatMap((j) => j.indikator).filter(formulaBertanya).length,
  };
}
