/** Office's theme, for whatever page of the add-in. */

export type TemaOffice = "terang" | "gelap" | "kontras";

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
 * The theme that fits Office's own. Excel on the web names no theme: it stays light, as its ribbon is. Pure black is none of
 * Office's dark themes, but high contrast.
 * `kontrasPaksa`: the system forces its colours (high contrast).
 */
export function temaDari(latar: string | null, kontrasPaksa: boolean): TemaOffice {
  if (kontrasPaksa) return "kontras";
  const terangnya = latar === null ? null : luminance(latar);
  if (terangnya === null || terangnya >= 0.2) return "terang";
  return terangnya === 0 ? "kontras" : "gelap";
}

/** The theme as Office tells it now. */
export function readTheme(kontrasPaksa: boolean): TemaOffice {
  // Absent on hosts without a theme, whatever the types say.
  const milikOffice = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return temaDari(milikOffice?.bodyBackgroundColor ?? null, kontrasPaksa);
}
