import { useEffect } from "react";
import type { KeyboardEvent as KetukReact } from "react";

/**
 * The arrow keys move through the list; in a field or a menu they stay its own. With Alt they do so from anywhere in the
 * pane, but for a list to choose from, which Alt opens.
 */
export function langkah(event: KetukReact | KeyboardEvent): 1 | -1 | null {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return null;
  const own = event.altKey ? "select" : "input, select, textarea, [role=menu], [aria-haspopup=menu]";
  const field = event.target instanceof Element && event.target.closest(own) !== null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || field) return null;
  return event.key === "ArrowDown" ? 1 : -1;
}

/** Alt and the arrows, wherever the keyboard is. */
export function usePintasan(pindah: (langkah: 1 | -1, fokus: boolean) => void): void {
  useEffect(() => {
    const dengar = (event: KeyboardEvent): void => {
      const ke = event.altKey ? langkah(event) : null;
      if (ke === null) return;
      event.preventDefault();
      pindah(ke, true);
    };
    document.addEventListener("keydown", dengar);
    return () => document.removeEventListener("keydown", dengar);
  }, [pindah]);
}
