/** Which rows and columns the scrolled window shows, and scrolling to a cell. */
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { Rentang } from "../../../src/core/sheet/address";
import type { Box, Metrics } from "./metrics";

export const headerHeight = 20;
// Drawn beyond the edges, so that a fast scroll shows no bare strip.
const spareLines = 4;

interface View {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function useWindow(metrics: Metrics, headerWidth: number, frozen: Box) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 1200, height: 700 });

  const measure = useCallback(() => {
    const el = scroller.current;
    if (!el) return;
    setView({ left: el.scrollLeft, top: el.scrollTop, width: el.clientWidth, height: el.clientHeight });
  }, []);

  useLayoutEffect(() => {
    const el = scroller.current;
    if (!el) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(el);
    return () => observer.disconnect();
  }, [measure]);

  const area: Rentang = {
    row: Math.max(0, metrics.rowAt(view.top) - spareLines),
    row2: Math.min(metrics.rows - 1, metrics.rowAt(view.top + view.height) + spareLines),
    col: Math.max(0, metrics.colAt(view.left) - spareLines),
    col2: Math.min(metrics.cols - 1, metrics.colAt(view.left + view.width) + spareLines),
  };

  /** Scrolls as little as shows the area, by whole rows and columns; of one larger than the window, its beginning. */
  const reveal = useCallback(
    (target: Box) => {
      const el = scroller.current;
      if (!el) return;
      const width = el.clientWidth - headerWidth;
      const height = el.clientHeight - headerHeight;
      if (target.left + target.width > frozen.width) {
        const left = nearest(el.scrollLeft, target.left, target.width, width, frozen.width);
        el.scrollLeft = left > el.scrollLeft ? metrics.nextColumnEdge(left) : left;
      }
      if (target.top + target.height > frozen.height) {
        const top = nearest(el.scrollTop, target.top, target.height, height, frozen.height);
        el.scrollTop = top > el.scrollTop ? metrics.nextRowEdge(top) : top;
      }
    },
    [metrics, headerWidth, frozen.width, frozen.height],
  );

  return { scroller, area, measure, reveal, height: view.height };
}

/** Where to scroll to so that [start, start + size] lies in the window behind the frozen strip. */
function nearest(scroll: number, start: number, size: number, window: number, frozen: number): number {
  const before = start - frozen;
  if (before < scroll || size > window - frozen) return Math.max(0, before);
  return Math.max(scroll, start + size - window);
}
