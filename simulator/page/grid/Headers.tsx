/** Column letters and row numbers, those of the selection marked. */
import { columnLetters, type Rentang } from "../../../src/core/sheet/address";
import type { Metrics } from "./metrics";

interface Props {
  metrics: Metrics;
  /** First and last line to draw. */
  from: number;
  to: number;
  selected: Rentang;
  onPick: (line: number, extend: boolean) => void;
}

export function ColumnHeaders({ metrics, from, to, selected, onPick }: Props) {
  return (
    <>
      {range(from, to).map((col) => {
        const { left, width } = metrics.box({ row: 0, col, row2: 0, col2: col });
        if (width === 0) return null;
        const on = col >= selected.col && col <= selected.col2;
        return (
          <div
            key={col}
            role="columnheader"
            className={on ? "on" : ""}
            style={{ left, width }}
            onMouseDown={(e) => onPick(col, e.shiftKey)}
          >
            {columnLetters(col)}
          </div>
        );
      })}
    </>
  );
}

export function RowHeaders({ metrics, from, to, selected, onPick }: Props) {
  return (
    <>
      {range(from, to).map((row) => {
        const { top, height } = metrics.box({ row, col: 0, row2: row, col2: 0 });
        if (height === 0) return null;
        const on = row >= selected.row && row <= selected.row2;
        return (
          <div
            key={row}
            role="rowheader"
            className={on ? "on" : ""}
            style={{ top, height }}
            onMouseDown={(e) => onPick(row, e.shiftKey)}
          >
            {row + 1}
          </div>
        );
      })}
    </>
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
