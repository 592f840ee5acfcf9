/** The name box and the content of the active cell. */
import { useState } from "react";
import { cellAddress, parseAddress } from "../../src/core/sheet/address";
import type { SimulatedExcel } from "../host";
import { focusGrid } from "./grid/focus";
import { editText } from "./grid/editing";
import type { Cursor } from "./grid/useCursor";
import { teks } from "./teks";
import { useBook } from "./useBook";

export function FormulaBar({ excel, cursor }: { excel: SimulatedExcel; cursor: Cursor }) {
  const { model: book } = excel;
  useBook(book);
  const { sheet } = book.selection;
  const { row, col } = cursor.active;
  const [typed, setTyped] = useState<string | null>(null);
  const content = cursor.editing ? cursor.editing.text : editText(sheet.cell(row, col));

  const go = () => {
    setTyped(null);
    if (typed === null) return;
    const bang = typed.lastIndexOf("!");
    const target =
      bang < 0 ? sheet : book.sheetNamed(typed.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'"));
    const area = parseAddress(typed);
    if (target && area) book.select(target, area);
  };

  return (
    <div className="formulabar">
      <input
        className="namebox"
        aria-label={teks("kotakNama")}
        value={typed ?? cellAddress(row, col)}
        spellCheck={false}
        onFocus={(e) => e.target.select()}
        onChange={(e) => setTyped(e.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(e) => {
          if (e.key === "Enter") go();
          else if (e.key === "Escape") setTyped(null);
          else return;
          focusGrid();
        }}
      />
      <span className="fx" aria-hidden>
        <i>f</i>x
      </span>
      <textarea
        className="content"
        aria-label={teks("isiSel")}
        rows={1}
        spellCheck={false}
        value={content}
        onFocus={() => cursor.editing ?? cursor.edit()}
        onChange={(e) => cursor.change(e.target.value)}
        onBlur={() => cursor.commit()}
        onKeyDown={(e) => {
          if (e.key === "Escape") cursor.cancel();
          else if (e.key === "Enter" && !e.altKey) cursor.commit();
          else return;
          e.preventDefault();
          focusGrid();
        }}
      />
    </div>
  );
}
