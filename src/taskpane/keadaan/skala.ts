import { useSyncExternalStore } from "react";
import { findSkala } from "../../core/capaian/skala";
import type { Skala } from "../../core/capaian/skala";
import type { Pengaturan } from "../../core/pengaturan";
import { usePanel } from "./panel";
import { tingkatKategori } from "./tingkat";

/** The scale in use; null where the workbook's own was refused. */
export function skalaDipakai({ skala, skalaSendiri }: Pengaturan): Skala | null {
  return findSkala(skala, skalaSendiri);
}

/** The level of a kategori, 4 (best) … 0, on the scale in use before all others; null where no scale has it. */
export function useTingkat(): (kategori: string | null) => number | null {
  const panel = usePanel();
  // Not the whole state: a row of figures need not be drawn again when the status line changes.
  const isi = useSyncExternalStore(panel.langgan, () => panel.ambil().isi);
  const skala = isi.tahap === "siap" ? skalaDipakai(isi.analisis.pengaturan) : null;
  return (kategori) => tingkatKategori(kategori, skala === null ? [] : [skala]);
}
