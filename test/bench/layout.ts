/** Milliseconds to read 10, 100, 1,000 and 10,000 blocks, and how they grow: `npm run bench`. */
import { readWorkbook } from "../../src/core/layout";
import { sheets, workbook } from "./buku";

const source = sheets();
const sizes = [10, 100, 1000, 10000];
// A pane that is open reads again and again: the first readings, while the engine still compiles, are not counted.
const warmUp = { sheets: workbook(100, source), names: [] };
for (let i = 0; i < 20; i++) readWorkbook(warmUp);
const times = sizes.map((n) => {
  const data = { sheets: workbook(n, source), names: [] };
  const rounds = n >= 10000 ? 1 : n >= 1000 ? 3 : 15;
  const taken = Array.from({ length: rounds }, () => {
    const from = performance.now();
    const read = readWorkbook(data);
    const ms = performance.now() - from;
    return { ms, blok: read.reduce((s, l) => s + l.blok.length, 0) };
  }).sort((a, b) => a.ms - b.ms);
  const middle = taken[Math.floor(rounds / 2)] ?? { ms: 0, blok: 0 };
  console.log(`${String(n).padStart(6)} blok: ${middle.ms.toFixed(1)} ms (${String(middle.blok)} terbaca)`);
  return middle.ms;
});
const [, small = 1, , large = 1] = times;
console.log(`eksponen pertumbuhan 100 → 10.000: ${(Math.log(large / small) / Math.log(100)).toFixed(2)}`);
