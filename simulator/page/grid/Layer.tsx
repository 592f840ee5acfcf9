/** A rectangle of the sheet: its grid lines, cells and the selection on them. The frozen panes are layers of their own. */
import { memo, type CSSProperties, type JSX } from "react";
import { cellAddress, type Rentang } from "../../../src/core/sheet/address";
import type { CellModel, ConditionalFormatModel, SheetModel } from "../../host";
import { borderCss, textCss, textSide } from "./cellStyle";
import { reach, shownText } from "./cellText";
import { conditionalCell, rulesIn } from "./conditional";
import type { Box, Metrics } from "./metrics";

// A long text begins in a column left of the window and reaches into it.
const lookLeft = 12;

interface Props {
  sheet: SheetModel;
  metrics: Metrics;
  /** What is drawn. */
  area: Rentang;
  /** Changes whenever the sheet did: the model itself stays the same object. */
  version: number;
}

export const Layer = memo(function Layer({ sheet, metrics, area }: Props) {
  const rules = rulesIn(sheet, { ...area, col: Math.max(0, area.col - lookLeft) });
  return (
    <>
      {sheet.showGridlines && <GridLines metrics={metrics} area={area} />}
      {visibleCells(sheet, area, rules).map(([row, col, cell]) => (
        <Cell key={`${row},${col}`} sheet={sheet} metrics={metrics} row={row} col={col} cell={cell} />
      ))}
    </>
  );
});

function GridLines({ metrics, area }: { metrics: Metrics; area: Rentang }) {
  const lines: JSX.Element[] = [];
  const whole = metrics.box(area);
  for (let col = area.col; col <= area.col2; col++) {
    const { left, width } = metrics.box({ ...area, col, col2: col });
    const x = left + width - 1;
    if (width > 0)
      lines.push(
        <i
          key={`c${col}`}
          className="line"
          style={{ left: x, top: whole.top, width: 1, height: whole.height }}
        />,
      );
  }
  for (let row = area.row; row <= area.row2; row++) {
    const { top, height } = metrics.box({ ...area, row, row2: row });
    const y = top + height - 1;
    if (height > 0)
      lines.push(
        <i
          key={`r${row}`}
          className="line"
          style={{ left: whole.left, top: y, width: whole.width, height: 1 }}
        />,
      );
  }
  return <>{lines}</>;
}

/** Cells that show something in the area; of a merged area its first cell. */
function visibleCells(
  sheet: SheetModel,
  area: Rentang,
  rules: readonly ConditionalFormatModel[],
): [row: number, col: number, cell: CellModel][] {
  const found: [number, number, CellModel][] = [];
  const cellAt = (row: number, col: number): CellModel =>
    conditionalCell(rules, sheet.cell(row, col), row, col);
  for (const m of sheet.merges) {
    if (m.row <= area.row2 && m.row2 >= area.row && m.col <= area.col2 && m.col2 >= area.col) {
      found.push([m.row, m.col, cellAt(m.row, m.col)]);
    }
  }
  for (let row = area.row; row <= area.row2; row++) {
    for (let col = Math.max(0, area.col - lookLeft); col <= area.col2; col++) {
      const cell = cellAt(row, col);
      const { value, style } = cell;
      const shows = value !== null || style.fill !== null || Object.keys(style.borders).length > 0;
      if (shows && !sheet.mergeAt(row, col)) found.push([row, col, cell]);
    }
  }
  return found;
}

function Cell({
  sheet,
  metrics,
  row,
  col,
  cell,
}: {
  sheet: SheetModel;
  metrics: Metrics;
  row: number;
  col: number;
  /** As its conditional formats show it. */
  cell: CellModel;
}) {
  const merge = sheet.mergeAt(row, col);
  const side = textSide(cell);
  const own = merge ?? { row, col, row2: row, col2: col };
  const box = metrics.box(own);
  if (box.width === 0 || box.height === 0) return null;
  const textBox = merge ? box : metrics.box(reach(sheet, metrics, row, col, side));
  const opaque = merge !== null || cell.style.fill !== null;
  const background = cell.style.fill ?? (opaque ? "#ffffff" : undefined);
  return (
    <>
      {(opaque || Object.keys(cell.style.borders).length > 0) && (
        <div className="frame" style={{ ...outer(box), background, ...mergedBorders(sheet, own) }} />
      )}
      {cell.value !== null && (
        <div
          className="cell"
          data-sel={cellAddress(row, col)}
          style={{
            ...inside(textBox),
            ...textCss(cell, side),
            ...(textBox.width > box.width && { background: "#fff" }),
          }}
        >
          <span>{shownText(cell, box.width, merge !== null)}</span>
        </div>
      )}
    </>
  );
}

/** A merged area takes each border from the cells on that edge. */
function mergedBorders(sheet: SheetModel, { row, col, row2, col2 }: Rentang): CSSProperties {
  const first = borderCss(sheet.cell(row, col).style);
  if (row === row2 && col === col2) return first;
  const last = borderCss(sheet.cell(row2, col2).style);
  return {
    ...first,
    ...(last.borderRight !== undefined && { borderRight: last.borderRight }),
    ...(last.borderBottom !== undefined && { borderBottom: last.borderBottom }),
  };
}

/** Frames reach one pixel over their left and top neighbour, so that two cells share one border line. */
function outer({ left, top, width, height }: Box): CSSProperties {
  return { left: left - 1, top: top - 1, width: width + 1, height: height + 1 };
}

function inside({ left, top, width, height }: Box): CSSProperties {
  return { left, top, width: width - 1, height: height - 1 };
}
