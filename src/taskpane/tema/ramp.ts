import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";
import type { TemaOffice } from "../../excel";

/** Excel's green, #107C41, from near black to near white. */
const hijauExcel: BrandVariants = {
  10: "#04150B",
  20: "#0A2616",
  30: "#0B3A20",
  40: "#0C4A29",
  50: "#0D5A31",
  60: "#0E6A39",
  70: "#0F733D",
  80: "#107C41",
  90: "#21884F",
  100: "#3A9762",
  110: "#54A677",
  120: "#70B58D",
  130: "#8DC5A4",
  140: "#ABD5BC",
  150: "#CAE5D5",
  160: "#E9F5EE",
};

export type NamaTema = TemaOffice;

/** Fluent's theme with the colours of kategori added; levels run from 4 (best) to 0. */
export interface TemaPanel extends Theme {
  kategori4: string;
  kategori3: string;
  kategori2: string;
  kategori1: string;
  kategori0: string;
  /** What a bar runs in. */
  alur: string;
}

// Each colour keeps 4.5 : 1 on the theme's card surface; told apart by lightness too, for the colour-blind.
const terang: TemaPanel = {
  ...createLightTheme(hijauExcel),
  kategori4: "#0B6134",
  kategori3: "#2F7D32",
  kategori2: "#835B00",
  kategori1: "#B5430A",
  kategori0: "#9B1C1C",
  alur: "#E0E0E0",
};

const gelap: TemaPanel = {
  ...createDarkTheme(hijauExcel),
  colorBrandForeground1: hijauExcel[120],
  colorBrandForeground2: hijauExcel[130],
  colorBrandForegroundLink: hijauExcel[120],
  colorBrandForegroundLinkHover: hijauExcel[130],
  colorBrandForegroundLinkPressed: hijauExcel[110],
  // Fluent's own is a full brown that would be the loudest thing in a dark pane.
  colorStatusWarningBackground1: "#35291B",
  colorStatusWarningBorder1: "#80592A",
  kategori4: "#74D3A0",
  kategori3: "#A9D18E",
  kategori2: "#F0C15A",
  kategori1: "#FF9F6B",
  kategori0: "#FF9C9C",
  alur: "#525252",
};

// In high contrast the system decides the colours; word and filled circle carry the meaning alone.
const kontras: TemaPanel = {
  ...teamsHighContrastTheme,
  // Fluent's own surfaces of what is hovered or selected are a full cyan, under words that keep their colours.
  colorSubtleBackgroundHover: "#2E2E2E",
  colorSubtleBackgroundPressed: "#3D3D3D",
  colorSubtleBackgroundSelected: "#3D3D3D",
  colorTransparentBackgroundHover: "#2E2E2E",
  colorTransparentBackgroundPressed: "#3D3D3D",
  colorNeutralForeground2Hover: "#FFFFFF",
  colorNeutralForeground2Pressed: "#FFFFFF",
  colorNeutralForeground2Selected: "#FFFFFF",
  colorNeutralForeground2BrandSelected: "#FFFFFF",
  colorNeutralForeground2BrandHover: "#FFFFFF",
  colorNeutralForeground2BrandPressed: "#FFFFFF",
  kategori4: "CanvasText",
  kategori3: "CanvasText",
  kategori2: "CanvasText",
  kategori1: "CanvasText",
  kategori0: "CanvasText",
  alur: "#4D4D4D",
};

export const tema: Record<NamaTema, TemaPanel> = { terang, gelap, kontras };

const warnaKategori = [
  "var(--kategori0)",
  "var(--kategori1)",
  "var(--kategori2)",
  "var(--kategori3)",
  "var(--kategori4)",
];

/** The CSS colour of a kategori level, 0..4; the neutral text colour for null. */
export function warnaTingkat(tingkat: number | null): string {
  return (tingkat === null ? undefined : warnaKategori[tingkat]) ?? "var(--colorNeutralForeground3)";
}
