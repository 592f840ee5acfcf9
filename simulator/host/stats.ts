/** What the add-in's calls cost, since the start or the last `reset`. */
export class Stats {
  roundTrips = 0;
  /** JSON characters, sent and answered. */
  bytesUp = 0;
  bytesDown = 0;
  cellsRead = 0;
  cellsWritten = 0;

  reset(): void {
    this.roundTrips = this.bytesUp = this.bytesDown = this.cellsRead = this.cellsWritten = 0;
  }
}
