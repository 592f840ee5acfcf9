import { createContext, useContext, useSyncExternalStore } from "react";
import type { KeadaanPanel } from "./keadaanPanel";
import type { Panel } from "./panel";

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error("A screen outside the pane");
  return panel;
}

export function useKeadaan(): KeadaanPanel {
  const panel = usePanel();
  return useSyncExternalStore(panel.langgan, panel.ambil);
}
