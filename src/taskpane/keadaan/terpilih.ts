import { useEffect, useRef, useSyncExternalStore } from "react";
import type { RefObject } from "react";
import { usePanel } from "./panel";

/** Whether an indikator's cells are selected; a row asks for itself, so that a selection draws two rows and not all. */
export function useTerpilih(kunci: string): "grid" | "panel" | null {
  const panel = usePanel();
  return useSyncExternalStore(panel.langgan, () => {
    const { terpilih, dariGrid } = panel.ambil();
    return terpilih !== kunci ? null : dariGrid ? "grid" : "panel";
  });
}

/** Brings what was selected in the grid into view; what was clicked in the pane is there already. */
export function useBawaKeTampilan<T extends HTMLElement>(
  dipilih: "grid" | "panel" | null,
): RefObject<T | null> {
  const unsur = useRef<T>(null);
  useEffect(() => {
    // Absent where nothing is laid out.
    const tampak = unsur.current as { scrollIntoView?: HTMLElement["scrollIntoView"] } | null;
    if (dipilih === "grid") tampak?.scrollIntoView?.call(unsur.current, { block: "nearest" });
  }, [dipilih]);
  return unsur;
}
