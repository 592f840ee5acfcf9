/** Excel's own cell styles that the product uses, as Excel's standard theme shows them. */
import { normalStyle, type Border, type CellStyle } from "./style";

const grey: Border = { style: "Continuous", weight: "Thin", color: "#7F7F7F" };

const styles: Readonly<Record<string, Partial<CellStyle>>> = {
  Normal: normalStyle,
  Input: {
    fill: "#FFCC99",
    fontColor: "#3F3F76",
    borders: { EdgeTop: grey, EdgeBottom: grey, EdgeLeft: grey, EdgeRight: grey },
  },
};

/** undefined: not one of those that are simulated. */
export function namedStyle(name: string): Partial<CellStyle> | undefined {
  return styles[name];
}
