import { readTheme } from "../../excel";
import type { NamaTema } from "./ramp";

/**
 * Watches Office's theme and the system's high contrast; calls back at once and on each change.
 * Excel tells nobody when its theme changes (`OfficeThemeChanged` is Outlook's): it is read again whenever the person
 * comes back to the pane, by pointer, by keyboard, or by bringing Excel's window forward.
 */
export function ikutiTema(berubah: (nama: NamaTema) => void): () => void {
  const media = window.matchMedia("(forced-colors: active)");
  let terakhir: NamaTema | null = null;
  const baca = (): void => {
    const nama = readTheme(media.matches);
    if (nama !== terakhir) berubah(nama);
    terakhir = nama;
  };
  baca();
  const akar = document.documentElement;
  media.addEventListener("change", baca);
  window.addEventListener("focus", baca);
  document.addEventListener("visibilitychange", baca);
  akar.addEventListener("pointerenter", baca);
  return () => {
    media.removeEventListener("change", baca);
    window.removeEventListener("focus", baca);
    document.removeEventListener("visibilitychange", baca);
    akar.removeEventListener("pointerenter", baca);
  };
}
