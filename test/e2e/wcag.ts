/** What axe finds against WCAG 2.2 AA in a page of the browser tests. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { root } from "./project";

/** The script to evaluate in the frame first. */
export const axe = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");

const wcag22aa: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  resultTypes: ["violations"],
};

/** What axe finds, in words that name the element; and how far the screen runs beyond its width. */
export async function faults(frame: Frame, screen: string): Promise<string[]> {
  const { violations } = await frame.evaluate(async (options) => {
    // A button that is just becoming enabled has a colour between two.
    const ending = document.getAnimations().filter((a) => a.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    return (window as unknown as { axe: { run: (d: Document, o: unknown) => Promise<AxeResults> } }).axe.run(
      document,
      options,
    );
  }, wcag22aa);
  const beyond = await frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((n) => `${screen}: ${id} at ${n.html.slice(0, 160)}`)),
    ...(beyond > 0 ? [`${screen}: ${String(beyond)} px wider than the pane`] : []),
  ];
}
