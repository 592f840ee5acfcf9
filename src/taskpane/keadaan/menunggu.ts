import type { NamaLayar } from "../layar";
import type { KeadaanPanel } from "./panel";

/** How many questions wait on each screen. */
export function menunggu({ isi }: KeadaanPanel): Partial<Record<NamaLayar, number>> {
  if (isi.tahap !== "siap") return {};
  const { jabatan } = isi.analisis;
  return {
    susunan: jabatan.reduce((n, { blok }) => n + blok.kolom.filter((k) => k.ragu).length, 0),
    formula: jabatan.flatMap((j) => j.indikator).filter((i) => i.formula?.status === "ragu").length,
  };
}
