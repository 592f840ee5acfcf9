/** The findings in a pane of 320 px: where the first one stands, what is always in reach, and each of its views by WCAG. */
import type { Browser } from "playwright-core";
import { buka, type Opened } from "./buka";
import { launchBrowser, startSimulator, type Simulator } from "./project";
import { axe, faults } from "./wcag";

jest.setTimeout(240_000);

let simulator: Simulator;
let browser: Browser;

beforeAll(async () => {
  [simulator, browser] = await Promise.all([startSimulator(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  simulator.stop();
});

async function openPeriksa(query: string): Promise<Opened> {
  const opened = await buka(browser, simulator.address, query);
  await opened.pane.locator("nav button").nth(1).click();
  await opened.pane.locator("main li").first().waitFor();
  return opened;
}

/** Where the pane's own page ends. */
const bottom = ({ frame }: Opened): Promise<number> => frame.evaluate(() => innerHeight);

test("the first finding stands in the upper half, and the tools stay in view however far one scrolls", async () => {
  const opened = await openPeriksa("buku=kapuas-hulu.xlsx&lebar=320");
  const { page, pane } = opened;
  const half = (await bottom(opened)) / 2;
  expect(
    await pane
      .locator("main li")
      .first()
      .evaluate((li) => li.getBoundingClientRect().top),
  ).toBeLessThan(half);
  const last = pane.locator("main section").last();
  await last.scrollIntoViewIfNeeded();
  const bar = await pane
    .getByRole("group", { name: "Alat pemeriksaan" })
    .evaluate((group) => group.getBoundingClientRect());
  expect(bar.bottom).toBeLessThanOrEqual(await bottom(opened));
  // The bar lies over nothing.
  expect(await last.evaluate((card) => card.getBoundingClientRect().bottom)).toBeLessThanOrEqual(bar.top);
  await page.close();
});

test.each([
  ["light, Indonesian", "lebar=320"],
  ["dark, English", "lebar=320&tema=gelap&bahasa=en-US"],
])("its views hold WCAG 2.2 AA at 320 px: %s", async (_, query) => {
  const opened = await openPeriksa(`buku=kapuas-hulu.xlsx&${query}`);
  const { page, pane, frame } = opened;
  await frame.evaluate(axe);
  const found: string[] = [];
  await pane.locator('main li > button[aria-expanded="false"]').filter({ hasText: "×" }).first().click();
  await page.keyboard.press("Alt+ArrowDown");
  await pane.locator('main li > button[aria-current="true"]').waitFor();
  found.push(...(await faults(frame, "a finding of several")));
  await pane
    .getByRole("searchbox")
    .fill(query.includes("en-US") ? "nonstandard spelling" : "ejaan tidak baku");
  await page.keyboard.press("Alt+ArrowDown");
  await pane.locator("main del").first().waitFor();
  found.push(...(await faults(frame, "a mend")));
  await pane.locator("main button[aria-haspopup=menu]").click();
  await pane.getByRole("menuitem").first().waitFor();
  found.push(...(await faults(frame, "the menu")));
  await page.keyboard.press("Escape");
  await pane.getByRole("searchbox").fill("");
  await pane.getByRole("button", { name: /^(Perbaiki|Fix) \d+/ }).click();
  await pane.getByRole("checkbox").first().waitFor();
  found.push(...(await faults(frame, "the preview")));
  const apply = await pane
    .getByRole("button", { name: /^(Terapkan|Apply) \(/ })
    .evaluate((b) => b.getBoundingClientRect().bottom);
  expect(apply).toBeLessThan(await bottom(opened));
  expect(found).toEqual([]);
  await page.close();
});

test("by keyboard alone: all mends at once, one left out by Space, and taken back", async () => {
  const { page, pane, focused, tabTo } = await openPeriksa("buku=kapuas-hulu.xlsx&lebar=320");
  await pane.getByRole("searchbox").focus();
  await page.keyboard.type("salah ketik");
  await pane.getByRole("button", { name: /^Perbaiki \d yang pasti$/ }).waitFor();
  await tabTo(/^Perbaiki \d yang pasti$/);
  await page.keyboard.press("Enter");
  await pane.getByRole("checkbox").first().waitFor();
  const all = await pane.getByRole("button", { name: /^Terapkan/ }).innerText();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await pane.getByText(/^\d+ dari \d+ sel akan diubah/).waitFor();
  expect(await pane.getByRole("button", { name: /^Terapkan/ }).innerText()).not.toBe(all);
  await tabTo(/^Terapkan/);
  await page.keyboard.press("Enter");
  await pane.getByText(/^\d+ sel diperbaiki\.$/).waitFor();
  expect(await focused()).not.toBe("");
  await page.keyboard.press("Control+z");
  await pane.getByText("Dibatalkan: buku kerja kembali seperti sebelumnya.").waitFor();
  await page.close();
});
