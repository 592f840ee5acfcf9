/** How a cell looks, in the words of the Excel API. Styles are immutable and shared between cells. */

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface Border {
  /** "Continuous", "Dash", "Dot", "Double" … */
  readonly style: string;
  /** "Hairline", "Thin", "Medium", "Thick" */
  readonly weight: string;
  /** "#RRGGBB" */
  readonly color: string;
}

export interface CellStyle {
  /** en-US. */
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "None", "Single", "Double" … */
  readonly underline: string;
  readonly strikethrough: boolean;
  /** "#RRGGBB" */
  readonly fontColor: string;
  /** "#RRGGBB"; null: no fill. */
  readonly fill: string | null;
  /** "General", "Left", "Center", "Right", "Justify" … */
  readonly horizontal: string;
  /** "Top", "Center", "Bottom" … */
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  /** Has an effect only on a protected sheet. */
  readonly locked: boolean;
}

export const normalStyle: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  borders: {},
  locked: true,
};
