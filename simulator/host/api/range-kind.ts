import { SheetModel } from "../model/sheet";
import type { RangeTarget } from "./range-target";

/** Whether an object given as an argument is a Range. */
export function isRangeTarget(target: unknown): target is RangeTarget {
  return (
    typeof target === "object" &&
    target !== null &&
    "rentang" in target &&
    "sheet" in target &&
    target.sheet instanceof SheetModel
  );
}
