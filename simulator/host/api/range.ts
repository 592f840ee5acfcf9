/** Excel.Range. */
import type { Rentang } from "../../../src/core/sheet/address";
import type { HostContext } from "../context";
import { colsOf, fullAddress, intersect, lastCol, lastRow, parseArea, rowsOf } from "../model/area";
import { displayCell } from "../model/display";
import { toLocal } from "../model/local-formula";
import { namedStyle } from "../model/named-styles";
import { normalStyle } from "../model/style";
import { apiClass, isApiObject, type ApiObject, type Arg } from "../protocol/api";
import { hostError, notSimulated } from "../protocol/errors";
import { booleanArg, numberArg, optionalText, textArg } from "./args";
import { getCellProperties, setCellProperties } from "./cell-properties";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeAreasObject } from "./range-areas";
import { rangeFormatObject } from "./range-format";
import { isRangeTarget } from "./range-kind";
import {
  bounded,
  positions,
  readCells,
  refuseProtected,
  restyle,
  shown,
  writeContents,
  writeStyles,
  type RangeTarget,
} from "./range-target";
import { worksheetObject } from "./worksheet";

const errorValue = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;

export const rangeObject: (target: RangeTarget, host: HostContext) => ApiObject = apiClass<RangeTarget>({
  name: "Range",
  get: {
    Address: ({ sheet, rentang }) => fullAddress(sheet.name, rentang),
    AddressLocal: ({ sheet, rentang }) => fullAddress(sheet.name, rentang),
    RowIndex: ({ rentang }) => rentang.row,
    ColumnIndex: ({ rentang }) => rentang.col,
    RowCount: ({ rentang }) => rowsOf(rentang),
    ColumnCount: ({ rentang }) => colsOf(rentang),
    CellCount: ({ rentang }) => rowsOf(rentang) * colsOf(rentang),
    Values: (t, host) => {
      host.model.calculate();
      return readCells(t, host, (cell) => shown(cell.value));
    },
    Formulas: (t, host) => {
      host.model.calculate();
      return readCells(t, host, (cell) => cell.formula ?? shown(cell.value));
    },
    FormulasLocal: (t, host) => {
      host.model.calculate();
      return readCells(t, host, (cell) => (cell.formula ? toLocal(cell.formula) : shown(cell.value)));
    },
    Text: (t, host) => {
      host.model.calculate();
      return readCells(t, host, (cell) => displayCell(cell));
    },
    NumberFormat: (t, host) => readCells(t, host, (cell) => cell.style.numberFormat),
    ValueTypes: (t, host) => {
      host.model.calculate();
      return readCells(t, host, ({ value }) => {
        if (value === null) return "Empty";
        if (typeof value === "number") return "Double";
        if (typeof value === "boolean") return "Boolean";
        return errorValue.test(value) ? "Error" : "String";
      });
    },
    Top: ({ sheet, rentang }) => sum(rentang.row, (row) => sheet.rowHeight(row)),
    Left: ({ sheet, rentang }) => sum(rentang.col, (col) => sheet.columnWidth(col)),
    Width: ({ sheet, rentang }) => sum(colsOf(rentang), (i) => sheet.columnWidth(rentang.col + i)),
    Height: ({ sheet, rentang }) => sum(rowsOf(rentang), (i) => sheet.rowHeight(rentang.row + i)),
    IsEntireRow: ({ rentang }) => rentang.col === 0 && rentang.col2 === lastCol,
    IsEntireColumn: ({ rentang }) => rentang.row === 0 && rentang.row2 === lastRow,
  },
  set: {
    Values: writeContents,
    Formulas: writeContents,
    NumberFormat: (t, arg, host) =>
      writeStyles(t, arg, host, (format) => ({ numberFormat: textArg(format) })),
    Style: (t, arg, host) => {
      const style = namedStyle(textArg(arg));
      if (!style) throw notSimulated("Range", `style = ${textArg(arg)}`);
      restyle(t, host, style);
    },
    RowHidden: ({ sheet, rentang }, arg, host) => {
      for (let row = rentang.row; row <= rentang.row2; row++) hide(sheet.rowHeights, row, booleanArg(arg));
      host.model.emit({ type: "layout", sheet });
    },
    ColumnHidden: ({ sheet, rentang }, arg, host) => {
      for (let col = rentang.col; col <= rentang.col2; col++) hide(sheet.columnWidths, col, booleanArg(arg));
      host.model.emit({ type: "layout", sheet });
    },
  },
  objects: {
    Worksheet: ({ sheet }, host) => worksheetObject(sheet, host),
    Format: rangeFormatObject,
    DataValidation: dataValidationObject,
    ConditionalFormats: conditionalFormatsObject,
  },
  methods: {
    GetCell: ({ sheet, rentang }, [row, col], host) => {
      const at = { row: rentang.row + numberArg(row), col: rentang.col + numberArg(col) };
      return inside(sheet, { ...at, row2: at.row, col2: at.col }, host);
    },
    GetRow: ({ sheet, rentang }, [n], host) => {
      const row = rentang.row + numberArg(n);
      return inside(sheet, { ...rentang, row, row2: row }, host);
    },
    GetColumn: ({ sheet, rentang }, [n], host) => {
      const col = rentang.col + numberArg(n);
      return inside(sheet, { ...rentang, col, col2: col }, host);
    },
    GetEntireRow: ({ sheet, rentang }, _, host) =>
      rangeObject({ sheet, rentang: { ...rentang, col: 0, col2: lastCol } }, host),
    GetEntireColumn: ({ sheet, rentang }, _, host) =>
      rangeObject({ sheet, rentang: { ...rentang, row: 0, row2: lastRow } }, host),
    GetOffsetRange: ({ sheet, rentang: r }, [down, right], host) => {
      const rows = numberArg(down);
      const cols = numberArg(right);
      return inside(
        sheet,
        { row: r.row + rows, col: r.col + cols, row2: r.row2 + rows, col2: r.col2 + cols },
        host,
      );
    },
    GetResizedRange: ({ sheet, rentang: r }, [rows, cols], host) =>
      inside(sheet, { ...r, row2: r.row2 + numberArg(rows), col2: r.col2 + numberArg(cols) }, host),
    GetAbsoluteResizedRange: ({ sheet, rentang: r }, [rows, cols], host) =>
      inside(sheet, { ...r, row2: r.row + numberArg(rows) - 1, col2: r.col + numberArg(cols) - 1 }, host),
    GetIntersectionOrNullObject: ({ sheet, rentang }, [other], host) => {
      const area = parseArea(textArg(other));
      const shared = area ? intersect(rentang, area) : null;
      return shared ? rangeObject({ sheet, rentang: shared }, host) : null;
    },
    GetBoundingRect: ({ sheet, rentang: r }, [other], host) => {
      const area = isApiObject(other)
        ? isRangeTarget(other.target)
          ? other.target.rentang
          : null
        : parseArea(textArg(other));
      if (!area) throw hostError("InvalidArgument");
      const around = {
        row: Math.min(r.row, area.row),
        col: Math.min(r.col, area.col),
        row2: Math.max(r.row2, area.row2),
        col2: Math.max(r.col2, area.col2),
      };
      return inside(sheet, around, host);
    },
    // As Excel: only the areas that begin in the range (https://github.com/OfficeDev/office-js/issues/3611).
    GetMergedAreasOrNullObject: ({ sheet, rentang }, _, host) => {
      const areas = sheet.merges.filter((m) => intersect(topLeft(m), rentang) !== null);
      return areas.length === 0 ? null : rangeAreasObject({ sheet, areas }, host);
    },
    Insert: (t, [direction], host) => {
      shiftWhole(t, textArg(direction) === "Down" ? "row" : "col", 1, host);
      return rangeObject(t, host);
    },
    GetUsedRange: (t, [valuesOnly], host) =>
      usedWithin(t, valuesOnly, host) ?? inside(t.sheet, topLeft(t.rentang), host),
    GetUsedRangeOrNullObject: (t, [valuesOnly], host) => usedWithin(t, valuesOnly, host),
  },
  actions: {
    // The client cuts arrays of more than 1500 cells into bands, and asks first whether they fit.
    _ValidateArraySize: ({ rentang: r }, [rows, cols]) => {
      const fits = numberArg(rows) === r.row2 - r.row + 1 && numberArg(cols) === r.col2 - r.col + 1;
      if (!fits) throw hostError("InvalidArgument");
      return undefined;
    },
    Select: ({ sheet, rentang }, _, host) => {
      if (sheet.visibility !== "Visible") throw hostError("InvalidOperation", "Range.select");
      host.model.select(sheet, rentang);
      return undefined;
    },
    Clear: (t, [applyTo], host) => {
      refuseProtected(t);
      const what = optionalText(applyTo) ?? "All";
      const contents = what === "All" || what === "Contents" ? { value: null, formula: null } : {};
      const style = what === "All" || what === "Formats" ? { style: normalStyle } : {};
      const writes = [...positions(bounded(t))].map(({ row, col }) => ({ row, col, ...contents, ...style }));
      host.model.write(t.sheet, writes, "addin");
      return undefined;
    },
    Delete: (t, [direction], host) => {
      shiftWhole(t, textArg(direction) === "Up" ? "row" : "col", -1, host);
      return undefined;
    },
    Group: (t, [option], host) => {
      level(t, textArg(option), 1, host);
      return undefined;
    },
    Ungroup: (t, [option], host) => {
      level(t, textArg(option), -1, host);
      return undefined;
    },
    Merge: ({ sheet, rentang }, _, host) => {
      host.model.merge(sheet, rentang);
      return undefined;
    },
    Unmerge: ({ sheet, rentang }, _, host) => {
      host.model.unmerge(sheet, rentang);
      return undefined;
    },
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    _UnregisterReference: () => undefined,
  },
});

/** A range that leaves the sheet is Excel's InvalidArgument. */
/** Excel folds rows up to eight deep, and unfolds none that are not. Columns are not kept. */
function level({ sheet, rentang }: RangeTarget, option: string, by: 1 | -1, host: HostContext): void {
  if (option !== "ByRows") throw notSimulated("Range", `group(${option})`);
  for (let row = rentang.row; row <= rentang.row2; row++) {
    const now = (sheet.rowLevels.get(row) ?? 0) + by;
    if (now < 0 || now > 7) throw hostError("InvalidOperation", "Range.group");
    if (now === 0) sheet.rowLevels.delete(row);
    else sheet.rowLevels.set(row, now);
  }
  host.model.emit({ type: "layout", sheet });
}

function inside(sheet: RangeTarget["sheet"], rentang: Rentang, host: HostContext): ApiObject {
  const beyond = rentang.row < 0 || rentang.col < 0 || rentang.row2 > lastRow || rentang.col2 > lastCol;
  if (beyond || rentang.row2 < rentang.row || rentang.col2 < rentang.col) {
    throw hostError("InvalidArgument");
  }
  return rangeObject({ sheet, rentang }, host);
}

function usedWithin(
  { sheet, rentang }: RangeTarget,
  valuesOnly: Arg | undefined,
  host: HostContext,
): ApiObject | null {
  const used = sheet.usedRange(valuesOnly === true);
  const part = used ? intersect(used, rentang) : null;
  return part ? rangeObject({ sheet, rentang: part }, host) : null;
}

/** Only whole rows and columns: cells that move alone are not simulated. */
function shiftWhole(t: RangeTarget, axis: "row" | "col", sign: 1 | -1, host: HostContext): void {
  const { sheet, rentang: r } = t;
  const whole = axis === "row" ? r.col === 0 && r.col2 === lastCol : r.row === 0 && r.row2 === lastRow;
  if (!whole) throw notSimulated("Range", "insert or delete of a part of a row or column");
  if (sheet.protection) throw hostError("AccessDenied");
  const [at, size] = axis === "row" ? [r.row, rowsOf(r)] : [r.col, colsOf(r)];
  host.model.shift(sheet, { axis, at, count: sign * size }, "addin");
}

function topLeft({ row, col }: Rentang): Rentang {
  return { row, col, row2: row, col2: col };
}

function hide(sizes: Map<number, number>, index: number, hidden: boolean): void {
  if (hidden) sizes.set(index, 0);
  else if (sizes.get(index) === 0) sizes.delete(index);
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += size(i);
  return total;
}
