import type { NamaTema } from "./ramp";

/** Relative luminance (0..1) of "#RRGGBB"; null where it is no such colour. */
function luminance(colour: string): number | null {
  const m = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!m) return null;
  const [r = 0, g = 0, b = 0] = m.slice(1).map((hex) => {
    const c = parseInt(hex, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * The theme that fits Office's own. Excel on the web names no theme: it stays light, as its ribbon is.
 * `kontrasPaksa`: the system forces its colours (high contrast).
 */
export function temaDari(latar: string | null, kontrasPaksa: boolean): NamaTema {
  if (kontrasPaksa) return "kontras";
  const terangnya = latar === null ? null : luminance(latar);
  return terangnya !== null && terangnya < 0.2 ? "gelap" : "terang";
}

/**
 * Watches Office's theme and the system's high contrast; calls back at once and on each change.
 * Excel tells nobody when its theme changes (`OfficeThemeChanged` is Outlook's): it is read again whenever the person
 * comes back to the pane, by pointer, by keyboard, or by bringing Excel's window forward.
 */
export function ikutiTema(berubah: (nama: NamaTema) => void): () => void {
  const media = window.matchMedia("(forced-colors: active)");
  let terakhir: NamaTema | null = null;
  const baca = (): void => {
    // Absent on hosts without a theme, whatever the types say.
    const milikOffice = Office.context.officeTheme as Office.OfficeTheme | undefined;
    const nama = temaDari(milikOffice?.bodyBackgroundColor ?? null, media.matches);
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
