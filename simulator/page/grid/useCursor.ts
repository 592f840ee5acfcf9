/** Which cell is active, how the selection grows from it, and what is being typed into it. */
import { useEffect, useState } from "react";
import type { Rentang } from "../../../src/core/sheet/address";
import type { SheetModel, SimulatedExcel } from "../../host";
import { editText } from "./editing";
import type { Position } from "./move";
import { Undo } from "./undo";

export interface Editing {
  at: Position;
  text: string;
  /** Typing over a cell; the arrow keys then leave it. */
  replace: boolean;
}

export interface Cursor {
  active: Position;
  editing: Editing | null;
  moveTo(to: Position): void;
  /** Selects from the active cell to this one. */
  extendTo(to: Position): void;
  select(area: Rentang, active?: Position): void;
  edit(text?: string): void;
  change(text: string): void;
  readonly undo: Undo;
  commit(): void;
  cancel(): void;
}

/** The area, grown until no merged area is cut. */
export function aroundMerges(sheet: SheetModel, area: Rentang): Rentang {
  let whole = area;
  for (let grew = true; grew;) {
    grew = false;
    for (const m of sheet.merges) {
      const meets = m.row <= whole.row2 && m.row2 >= whole.row && m.col <= whole.col2 && m.col2 >= whole.col;
      const next = meets
        ? {
            row: Math.min(whole.row, m.row),
            col: Math.min(whole.col, m.col),
            row2: Math.max(whole.row2, m.row2),
            col2: Math.max(whole.col2, m.col2),
          }
        : whole;
      grew ||=
        next.row < whole.row || next.col < whole.col || next.row2 > whole.row2 || next.col2 > whole.col2;
      whole = next;
    }
  }
  return whole;
}

export function useCursor(excel: SimulatedExcel): Cursor {
  const { model: book } = excel;
  const { sheet, rentang } = book.selection;
  const [cell, setCell] = useState<Position>({ row: 0, col: 0 });
  const [undo] = useState(() => new Undo(book));
  const [editing, setEditing] = useState<Editing | null>(null);
  // The add-in may have selected elsewhere: the first cell is then the active one.
  const inside =
    cell.row >= rentang.row &&
    cell.row <= rentang.row2 &&
    cell.col >= rentang.col &&
    cell.col <= rentang.col2;
  const active = inside ? cell : { row: rentang.row, col: rentang.col };

  // Excel answers no add-in while a cell is being edited.
  useEffect(() => {
    excel.faults.cellEditMode = editing !== null;
  }, [excel, editing]);

  const select = (area: Rentang, at: Position = { row: area.row, col: area.col }) => {
    setCell(at);
    book.select(sheet, aroundMerges(sheet, area));
  };
  return {
    active,
    editing,
    undo,
    select,
    moveTo: ({ row, col }) => {
      const merge = sheet.mergeAt(row, col);
      select(
        merge ?? { row, col, row2: row, col2: col },
        merge ? { row: merge.row, col: merge.col } : { row, col },
      );
    },
    extendTo: ({ row, col }) =>
      select(
        {
          row: Math.min(active.row, row),
          col: Math.min(active.col, col),
          row2: Math.max(active.row, row),
          col2: Math.max(active.col, col),
        },
        active,
      ),
    edit: (text) =>
      setEditing({
        at: active,
        text: text ?? editText(sheet.cell(active.row, active.col)),
        replace: text !== undefined,
      }),
    change: (text) => setEditing((now) => now && { ...now, text }),
    commit: () => {
      if (!editing) return;
      setEditing(null);
      excel.faults.cellEditMode = false;
      const { row, col } = editing.at;
      if (editing.text === editText(sheet.cell(row, col))) return;
      undo.run(sheet, { row, col, row2: row, col2: col }, () => book.type(sheet, row, col, editing.text));
    },
    cancel: () => setEditing(null),
  };
}
