/** A workbook opened in the simulator, with the pane beside it, as a browser test and its keyboard meet it. */
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";

export interface Opened {
  page: Page;
  pane: FrameLocator;
  frame: Frame;
  /** What has the keyboard, by its name for a screen reader. */
  focused: () => Promise<string>;
  /** Presses Tab until the name of what has the keyboard fits. */
  tabTo: (text: RegExp) => Promise<void>;
}

/** @param query what follows "?" in the simulator's address: "buku=perekonomian.xlsx&lebar=320". */
export async function buka(browser: Browser, address: string, query: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, reducedMotion: "reduce" });
  await page.goto(`${address}?${query}`);
  const pane = page.frameLocator('aside iframe[title="IKI"]');
  await pane.locator("main button").first().waitFor();
  const frame = page.frames().find((f) => f.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("no pane");
  const focused = (): Promise<string> =>
    frame.evaluate(() => {
      const el = document.activeElement;
      const ids = el?.getAttribute("aria-labelledby")?.split(" ") ?? [];
      const named = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
      return named || (el?.getAttribute("aria-label") ?? el?.textContent ?? "");
    });
  const tabTo = async (text: RegExp): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      if (text.test(await focused())) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reaches ${String(text)}: last ${await focused()}`);
  };
  return { page, pane, frame, focused, tabTo };
}
