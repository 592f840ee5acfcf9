/** Milliseconds to read 10, 100, 1,000 and 10,000 blocks, and how they grow: `npm run bench`. */
import { readWorkbook } from "../../src/core/layout";
import { sheets, workbook } from "./buku";

const source = sheets();
const sizes = [10, 100, 1000, 10000];
// A pane that is open reads again and again: the first readings, while the engine still compiles, are not counted.
const warmUp = { sheets: workbook(100, source), names: [] };
for (let i = 0; i < 20; i++) readWorkbook(warmUp);

interface Waktu {
  ms: number;
  blok: number;
}

function read(data: Parameters<typeof readWorkbook>[0]): Waktu {
  const from = performance.now();
  const lembar = readWorkbook(data);
  return { ms: performance.now() - from, blok: lembar.reduce((s, l) => s + l.blok.length, 0) };
}

/** The least: whatever else runs on the machine can only add. */
const least = (taken: Waktu[]): Waktu => taken.sort((a, b) => a.ms - b.ms)[0] ?? { ms: 0, blok: 0 };

const roundsFor = (n: number): number => (n >= 10000 ? 1 : n >= 1000 ? 3 : 15);

/** Every text is met for the first time: what growth is measured by, for small books are remembered whole. */
const firstTimes: number[] = [];
for (const n of sizes) {
  const rounds = roundsFor(n);
  const first = least(
    Array.from({ length: rounds }, (_, i) =>
      read({ sheets: workbook(n, source, (i + 1) * 100_000), names: [] }),
    ),
  );
  const data = { sheets: workbook(n, source), names: [] };
  const again = least(Array.from({ length: rounds }, () => read(data)));
  console.log(
    `${String(n).padStart(6)} blok: ${again.ms.toFixed(1)} ms, teks baru ${first.ms.toFixed(1)} ms (${String(again.blok)} terbaca)`,
  );
  firstTimes.push(first.ms);
}
const [, small = 1, , large = 1] = firstTimes;
console.log(
  `eksponen pertumbuhan 100 → 10.000, teks baru: ${(Math.log(large / small) / Math.log(100)).toFixed(2)}`,
);
