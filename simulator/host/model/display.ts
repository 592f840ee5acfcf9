/** The text that a cell shows. */
import type { CellModel } from "./sheet";

export function displayCell({ value, style }: CellModel): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const percent = /^0(\.(0+))?%$/.exec(style.numberFormat);
  const digits = percent ? (percent[2]?.length ?? 0) : undefined;
  const options =
    digits === undefined
      ? { maximumFractionDigits: 10, useGrouping: false }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return percent
    ? `${(value * 100).toLocaleString("id-ID", options)}%`
    : value.toLocaleString("id-ID", options);
}
