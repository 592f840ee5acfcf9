import type { NamaLayar } from "../layar";
import type { KeadaanPanel } from "./panel";
import { formulaBertanya, kolomBertanya } from "./pertanyaan";

/** How many questions wait on each screen. */
export function menunggu({ isi }: KeadaanPanel): Partial<Record<NamaLayar, number>> {
  if (isi.tahap !== "siap") return {};
  const { jabatan } = isi.analisis;
  return {
    susunan: kolomBertanya(jabatan),
    formula: jabatan.flatMap((j) => j.indikator).filter(formulaBertanya).length,
  };
}
