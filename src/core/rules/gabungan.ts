/** What is known of merged cells, for mends that write into blank ones. */
import type { SheetGrid } from "../sheet/grid";

/**
 * Whether a 0-based cell stands alone or only looks blank, inside a merged area. Excel is not asked (the question clears
 * its undo), so there nobody knows.
 */
export function gabunganOf(
  { merges }: SheetGrid,
  row: number,
  col: number,
): "sendiri" | "digabung" | "tidak diketahui" {
  if (merges === null) return "tidak diketahui";
  return merges.some((m) => row >= m.row && row <= m.row2 && col >= m.col && col <= m.col2)
    ? "digabung"
    : "sendiri";
}
