/** The field in which a cell's content is typed, over the cell itself. */
import { useEffect, useRef } from "react";
import type { SheetModel } from "../../host";
import { textCss } from "./cellStyle";
import type { Metrics } from "./metrics";
import { moved } from "./move";
import type { Cursor, Editing } from "./useCursor";

interface Props {
  cursor: Cursor;
  editing: Editing;
  sheet: SheetModel;
  metrics: Metrics;
}

const leaving = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

export function CellEditor({ cursor, editing, sheet, metrics }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { row, col } = editing.at;
  const cell = sheet.cell(row, col);
  const box = metrics.box(sheet.mergeAt(row, col) ?? { row, col, row2: row, col2: col });

  useEffect(() => {
    const el = field.current;
    if (!el || document.activeElement?.classList.contains("content")) return;
    el.focus({ preventScroll: true });
    el.setSelectionRange(el.value.length, el.value.length);
  }, []);

  return (
    <textarea
      ref={field}
      className="editor"
      aria-label="Isi sel"
      spellCheck={false}
      value={editing.text}
      style={{
        ...textCss(cell, "left"),
        left: box.left - 1,
        top: box.top - 1,
        width: Math.max(box.width + 1, 60),
        height: Math.max(box.height + 1, 22),
      }}
      onChange={(e) => cursor.change(e.target.value)}
      onBlur={() => cursor.commit()}
      onKeyDown={(e) => {
        const key = { key: e.key, shift: e.shiftKey, ctrl: false };
        if (e.key === "Escape") cursor.cancel();
        else if (e.key === "Enter" && e.altKey) {
          cursor.change(`${editing.text}\n`);
        } else if (e.key === "Enter" || e.key === "Tab" || (editing.replace && leaving.includes(e.key))) {
          cursor.commit();
          const to = moved(editing.at, key, sheet, metrics, 1);
          if (to) cursor.moveTo(to);
        } else return;
        e.preventDefault();
        e.stopPropagation();
      }}
    />
  );
}
