/** The red corner of a cell with a note, and the note itself while the corner is pointed at or the cell is active. */
import type { Rentang } from "../../../src/core/sheet/address";
import type { SheetModel } from "../../host";
import type { Metrics } from "./metrics";
import type { Position } from "./move";

interface Props {
  sheet: SheetModel;
  metrics: Metrics;
  area: Rentang;
  active: Position;
}

export function Notes({ sheet, metrics, area, active }: Props) {
  return sheet.notes
    .filter(
      ({ rentang: { row, col } }) =>
        row >= area.row && row <= area.row2 && col >= area.col && col <= area.col2,
    )
    .map(({ rentang, content }) => {
      const { row, col } = rentang;
      const { left, top, width } = metrics.box(sheet.mergeAt(row, col) ?? rentang);
      const open = row === active.row && col === active.col;
      return (
        <div
          key={`${row},${col}`}
          className={open ? "note open" : "note"}
          style={{ left: left + width - 9, top }}
        >
          <div role="note">{content}</div>
        </div>
      );
    });
}
