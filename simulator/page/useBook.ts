/** The workbook as React sees it: numbers that grow with its events, so that what is drawn from it is drawn anew. */
import { useCallback, useSyncExternalStore } from "react";
import type { WorkbookModel } from "../host";

interface Counts {
  all: number;
  /** Without selections: what may move lines or change cells. */
  content: number;
}

const counts = new WeakMap<WorkbookModel, Counts>();

function countsOf(book: WorkbookModel): Counts {
  const known = counts.get(book);
  if (known) return known;
  const fresh: Counts = { all: 0, content: 0 };
  counts.set(book, fresh);
  book.subscribe((event) => {
    fresh.all++;
    if (event.type !== "selected") fresh.content++;
  });
  return fresh;
}

function useCount(book: WorkbookModel, which: keyof Counts): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      countsOf(book);
      return book.subscribe(changed);
    },
    [book],
  );
  return useSyncExternalStore(subscribe, () => countsOf(book)[which]);
}

/** Grows with every event of the workbook. */
export const useBook = (book: WorkbookModel): number => useCount(book, "all");

/** Grows with every event but selections. */
export const useContent = (book: WorkbookModel): number => useCount(book, "content");
