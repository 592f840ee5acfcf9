/** The sheet: headers, cells, frozen panes, selection and the cell's editor. Only what the window shows is drawn. */
import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from "react";
import type { Rentang } from "../../../src/core/sheet/address";
import type { SimulatedExcel } from "../../host";
import { useBook, useContent } from "../useBook";
import { clearCells, copyText, pasteText } from "./clipboard";
import { CellEditor } from "./CellEditor";
import { Charts } from "./Charts";
import { ColumnHeaders, RowHeaders } from "./Headers";
import { Layer } from "./Layer";
import { Metrics, type Box } from "./metrics";
import { moved, type Position } from "./move";
import { Notes } from "./Notes";
import { Selection } from "./Selection";
import { aroundMerges, type Cursor } from "./useCursor";
import { headerHeight, useWindow } from "./useWindow";

interface Props {
  excel: SimulatedExcel;
  cursor: Cursor;
}

export function Grid({ excel, cursor }: Props) {
  const { model: book } = excel;
  useBook(book);
  const content = useContent(book);
  const { sheet, rentang } = book.selection;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet is the same object after a change: `content` says that it changed
  const metrics = useMemo(() => new Metrics(sheet), [sheet, content]);
  const headerWidth = metrics.rows > 999 ? 44 : 34;
  const { freeze } = sheet;
  const frozen = useMemo<Box>(
    () => metrics.box({ row: 0, col: 0, row2: freeze.rows - 1, col2: freeze.columns - 1 }),
    [metrics, freeze.rows, freeze.columns],
  );
  const { scroller, area, measure, reveal, height } = useWindow(metrics, headerWidth, frozen);
  const dragging = useRef(false);
  const { row, col, row2, col2 } = rentang;

  useEffect(
    () => reveal(metrics.box({ row, col, row2, col2 })),
    [reveal, metrics, sheet, row, col, row2, col2],
  );
  useEffect(() => {
    if (!cursor.editing) scroller.current?.focus({ preventScroll: true });
  }, [cursor.editing, scroller, sheet]);

  const positionAt = (event: MouseEvent): Position | null => {
    const el = scroller.current;
    if (!el) return null;
    const bounds = el.getBoundingClientRect();
    const x = event.clientX - bounds.left - headerWidth;
    const y = event.clientY - bounds.top - headerHeight;
    if (x < 0 || y < 0 || x > el.clientWidth - headerWidth || y > el.clientHeight - headerHeight) return null;
    return {
      row: metrics.rowAt(y < frozen.height ? y : y + el.scrollTop),
      col: metrics.colAt(x < frozen.width ? x : x + el.scrollLeft),
    };
  };

  const onMouseDown = (event: MouseEvent) => {
    if (event.target instanceof HTMLTextAreaElement || event.button !== 0) return;
    const at = positionAt(event);
    if (!at) return;
    event.preventDefault();
    cursor.commit();
    scroller.current?.focus({ preventScroll: true });
    dragging.current = true;
    if (event.shiftKey) cursor.extendTo(at);
    else cursor.moveTo(at);
  };

  const onMouseMove = (event: MouseEvent) => {
    if (!dragging.current) return;
    if (event.buttons === 0) dragging.current = false;
    else {
      const at = positionAt(event);
      if (at) cursor.extendTo(at);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (cursor.editing) return;
    const key = { key: event.key, shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey };
    const page = Math.max(1, Math.floor((height - headerHeight) / 20) - 1);
    const growing = key.shift && event.key !== "Enter" && event.key !== "Tab";
    const corner = growing ? oppositeCorner(rentang, cursor.active) : cursor.active;
    const to = moved(corner, key, sheet, metrics, page);
    if (to) {
      if (growing) cursor.extendTo(to);
      else cursor.moveTo(to);
    } else if (key.ctrl && event.key.toLowerCase() === "a") {
      cursor.select(sheet.usedRange(false) ?? rentang, cursor.active);
    } else if (key.ctrl && event.key.toLowerCase() === "z") {
      cursor.undo.undo();
    } else if (key.ctrl && event.key.toLowerCase() === "y") {
      cursor.undo.redo();
    } else if (key.ctrl || event.altKey) {
      return;
    } else if (event.key === "F2") cursor.edit();
    else if (event.key === "Delete") clearCells(book, cursor.undo, sheet, rentang);
    else if (event.key === "Backspace") cursor.edit("");
    else if (event.key.length === 1) cursor.edit(event.key);
    else return;
    event.preventDefault();
  };

  const layers = paneAreas(area, freeze.rows, freeze.columns);
  const selection = (
    <Selection
      metrics={metrics}
      rentang={aroundMerges(sheet, rentang)}
      active={sheet.mergeAt(cursor.active.row, cursor.active.col) ?? at(cursor.active)}
    />
  );
  const draw = (pane: Rentang | null) =>
    pane && (
      <>
        <Layer sheet={sheet} metrics={metrics} area={pane} version={content} />
        <Charts book={book} sheet={sheet} metrics={metrics} />
        <Notes sheet={sheet} metrics={metrics} area={pane} active={cursor.active} />
        {selection}
      </>
    );
  return (
    <div
      className="grid"
      ref={scroller}
      tabIndex={0}
      role="grid"
      aria-label={sheet.name}
      onScroll={measure}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onMouseUp={() => (dragging.current = false)}
      onDoubleClick={() => cursor.edit()}
      onKeyDown={onKeyDown}
      onCopy={(e) => {
        if (cursor.editing) return;
        e.preventDefault();
        e.clipboardData.setData("text/plain", copyText(sheet, rentang));
      }}
      onCut={(e) => {
        if (cursor.editing) return;
        e.preventDefault();
        e.clipboardData.setData("text/plain", copyText(sheet, rentang));
        clearCells(book, cursor.undo, sheet, rentang);
      }}
      onPaste={(e) => {
        if (cursor.editing) return;
        e.preventDefault();
        cursor.select(
          pasteText(book, cursor.undo, sheet, cursor.active, e.clipboardData.getData("text/plain")),
          cursor.active,
        );
      }}
    >
      <div
        className="sheet"
        style={{
          gridTemplateColumns: `${headerWidth}px ${metrics.width}px`,
          gridTemplateRows: `${headerHeight}px ${metrics.height}px`,
        }}
      >
        <div className="corner" onMouseDown={() => cursor.select(sheet.usedRange(false) ?? rentang)} />
        <div className="columns">
          <ColumnHeaders
            metrics={metrics}
            from={area.col}
            to={area.col2}
            selected={rentang}
            onPick={(c) => cursor.select({ row: 0, col: c, row2: metrics.rows - 1, col2: c })}
          />
        </div>
        {frozen.width > 0 && (
          <div className="columns frozen" style={{ left: headerWidth, width: frozen.width }}>
            <ColumnHeaders
              metrics={metrics}
              from={0}
              to={freeze.columns - 1}
              selected={rentang}
              onPick={(c) => cursor.select({ row: 0, col: c, row2: metrics.rows - 1, col2: c })}
            />
          </div>
        )}
        <div className="rows">
          <RowHeaders
            metrics={metrics}
            from={area.row}
            to={area.row2}
            selected={rentang}
            onPick={(r) => cursor.select({ row: r, col: 0, row2: r, col2: metrics.cols - 1 })}
          />
        </div>
        {frozen.height > 0 && (
          <div className="rows frozen" style={{ top: headerHeight, height: frozen.height }}>
            <RowHeaders
              metrics={metrics}
              from={0}
              to={freeze.rows - 1}
              selected={rentang}
              onPick={(r) => cursor.select({ row: r, col: 0, row2: r, col2: metrics.cols - 1 })}
            />
          </div>
        )}
        <div className="pane">
          {draw(layers.main)}
          {cursor.editing && (
            <CellEditor cursor={cursor} editing={cursor.editing} sheet={sheet} metrics={metrics} />
          )}
        </div>
        {layers.top && (
          <div className="pane top" style={{ top: headerHeight, height: frozen.height }}>
            {draw(layers.top)}
          </div>
        )}
        {layers.left && (
          <div className="pane left" style={{ left: headerWidth, width: frozen.width }}>
            {draw(layers.left)}
          </div>
        )}
        {layers.both && (
          <div
            className="pane both"
            style={{ top: headerHeight, left: headerWidth, width: frozen.width, height: frozen.height }}
          >
            {draw(layers.both)}
          </div>
        )}
      </div>
    </div>
  );
}

function paneAreas(area: Rentang, rows: number, columns: number) {
  const top = { ...area, row: 0, row2: rows - 1 };
  const left = { ...area, col: 0, col2: columns - 1 };
  return {
    main: area,
    top: rows > 0 ? top : null,
    left: columns > 0 ? left : null,
    both: rows > 0 && columns > 0 ? { row: 0, col: 0, row2: rows - 1, col2: columns - 1 } : null,
  };
}

function at({ row, col }: Position): Rentang {
  return { row, col, row2: row, col2: col };
}

/** The corner that Shift moves: the one across from the active cell. */
function oppositeCorner(area: Rentang, active: Position): Position {
  return {
    row: active.row === area.row ? area.row2 : area.row,
    col: active.col === area.col ? area.col2 : area.col,
  };
}
