/** What goes wrong on purpose. */
import type { WorkbookModel } from "./model/workbook";

/** Each stays until it is taken away, unless said otherwise. */
export class Faults {
  /** A cell is being edited: every call answers InvalidOperationInCellEditMode. */
  cellEditMode = false;
  /** A read of more cells than this in one property answers null, as for a payload too large. null: no limit. */
  maxCellsPerRead: number | null = null;
  /** A whole answer larger than this is ResponsePayloadSizeLimitExceeded, as on the web above 5 MB. null: no limit. */
  maxResponseBytes: number | null = null;
  /** Likewise for what is sent. */
  maxRequestBytes: number | null = null;
  /** The next call of this member ("GetUsedRangeOrNullObject", "Values") fails with the code; once. */
  failing: { member: string; code: string; message: string } | null = null;
  private readonly between: { roundTrip: number; act: (model: WorkbookModel) => void }[] = [];
  private seen = 0;

  /** Does something just before a round trip is answered (1: the next one): what a colleague does meanwhile. Once. */
  before(roundTrip: number, act: (model: WorkbookModel) => void): void {
    this.between.push({ roundTrip: this.seen + roundTrip, act });
  }

  /** For the host: a round trip is about to be answered. */
  arrive(model: WorkbookModel): void {
    this.seen += 1;
    for (const { roundTrip, act } of this.between) if (roundTrip === this.seen) act(model);
  }
}
