/** The visible sheets, at the bottom. */
import { useEffect, useRef } from "react";
import type { WorkbookModel } from "../host";
import { teks } from "./teks";
import { useBook } from "./useBook";

export function SheetTabs({ book }: { book: WorkbookModel }) {
  useBook(book);
  const list = useRef<HTMLDivElement>(null);
  const active = book.activeSheet;
  useEffect(() => {
    list.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const scroll = (by: number) => list.current?.scrollBy({ left: by, behavior: "smooth" });
  return (
    <div className="sheettabs">
      <button type="button" className="arrow" aria-label={teks("lembarKiri")} onClick={() => scroll(-200)}>
        ‹
      </button>
      <button type="button" className="arrow" aria-label={teks("lembarKanan")} onClick={() => scroll(200)}>
        ›
      </button>
      <div className="list" role="tablist" aria-label={teks("lembar")} ref={list}>
        {book.sheets
          .filter((sheet) => sheet.visibility === "Visible")
          .map((sheet) => (
            <button
              type="button"
              role="tab"
              key={sheet.id}
              aria-selected={sheet === active}
              style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
              onClick={() => book.activate(sheet)}
            >
              {sheet.name}
            </button>
          ))}
      </div>
    </div>
  );
}
