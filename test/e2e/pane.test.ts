/** The pane as people with other eyes, hands and workbooks meet it: every screen in every theme, by keyboard alone. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { buka, type Opened } from "./buka";
import { launchBrowser, root, startSimulator, type Simulator } from "./project";
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

const open = (query: string): Promise<Opened> => buka(browser, simulator.address, query);

test.each([
  ["light, Indonesian", "lebar=320"],
  ["dark, English", "lebar=320&tema=gelap&bahasa=en-US"],
  ["high contrast", "lebar=320&tema=kontras"],
])("every screen holds WCAG 2.2 AA at 320 px: %s", async (_, query) => {
  const { page, pane, frame } = await open(query);
  await frame.evaluate(axe);
  const found: string[] = [];
  const bar = pane.locator("nav button");
  for (let i = 0; i < (await bar.count()); i++) {
    await bar.nth(i).click();
    const screen = (await bar.nth(i).innerText()).replace(/\s+/g, " ");
    await pane.locator("main h2, main h3, main input").first().waitFor();
    found.push(...(await faults(frame, screen)));
    const closed = pane.locator('main button[aria-expanded="false"]');
    if ((await closed.count()) === 0) continue;
    await closed.first().click();
    await pane.locator('main button[aria-expanded="true"]').first().waitFor();
    found.push(...(await faults(frame, `${screen}, opened`)));
  }
  await pane.getByRole("button", { name: /^(Laporan|Reports)$/ }).click();
  await pane.getByRole("button", { name: /Susun narasi|Make the narrative/ }).click();
  found.push(...(await faults(frame, "Laporan")));
  await pane.getByRole("button", { name: /^(Pengaturan|Settings)$/ }).click();
  await pane.getByRole("button", { name: /Ubah sebutan|Change names/ }).click();
  found.push(...(await faults(frame, "Pengaturan")));
  expect(found).toEqual([]);
  await page.close();
});

test("forty jabatan: one is found by a word", async () => {
  const { page, pane } = await open("buku=purwakarta.xlsx&lebar=320");
  const lines = pane.locator("main button[aria-controls]").filter({ hasText: "indikator" });
  await pane.getByRole("button", { name: "Tampilkan semua 40 jabatan" }).click();
  await lines.nth(39).waitFor();
  await pane.getByRole("searchbox").fill("keuangan");
  await lines.nth(39).waitFor({ state: "detached" });
  const left = await lines.allInnerTexts();
  expect(left.length).toBeLessThan(10);
  expect(left.join("\n")).toMatch(/Keuangan/);
  await page.close();
});

test("by keyboard alone: from the bar to the settings and back, and to an indikator's cells", async () => {
  const { page, pane, focused, tabTo } = await open("lebar=320");
  await pane.locator("nav button").first().focus();
  await tabTo(/^Ubah$/);
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Pengaturan", exact: true }).waitFor();
  // The button that led here is gone: the keyboard is where the screen begins, not at the top of the pane.
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Kembali ke Beranda");
  await page.keyboard.press("Enter");
  await tabTo(/^Kepala Sub Bagian Program/);
  await page.keyboard.press("Enter");
  await tabTo(/^Persentase penyusunan/);
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Kasubbag Program", selected: true }).waitFor();
  await page.close();
});

test("a cell selected in the grid marks its indikator, opens its jabatan and brings it into view", async () => {
  const { page, pane } = await open("lebar=350");
  await page.getByRole("tab", { name: "Kasubbag Program" }).click();
  await page.getByLabel("Kotak nama").fill("G22");
  await page.keyboard.press("Enter");
  const row = pane.locator("main li[aria-current=true]");
  await row.waitFor();
  expect(await row.innerText()).toMatch(/^Persentase penyusunan/);
  const box = await row.boundingBox();
  expect((box?.y ?? Infinity) + 20).toBeLessThan(900);
  await page.close();
});

test("Periksa on the ribbon, with the pane closed: marks, the gravest finding selected, a dialog that Escape closes", async () => {
  const { page } = await open("versi=365");
  await page.locator("aside header button").click();
  const marked = page.locator(".pane .note");
  await page.getByRole("button", { name: "Periksa", exact: true }).click();
  const dialog = page.frameLocator(".dialog iframe");
  await dialog.getByRole("heading", { name: /galat, .* peringatan/ }).waitFor();
  expect(await dialog.locator("tbody tr").count()).toBeGreaterThan(2);
  expect(await marked.count()).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await page.locator(".dialog").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Hapus tanda" }).click();
  await marked.first().waitFor({ state: "detached" });
  await page.close();
});

test("files of other offices are read in the page, nothing leaves it, and the recap can be taken back", async () => {
  const { page, pane } = await open("lebar=350");
  await pane.getByRole("button", { name: "Laporan", exact: true }).click();
  const sent: string[] = [];
  page.on("request", (r) => {
    if (r.method() !== "GET" || !r.url().startsWith(simulator.address)) sent.push(`${r.method()} ${r.url()}`);
  });
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });
  const sample = (name: string) => file(name, readFileSync(path.join(root, "test/corpus", name)));
  await pane
    .locator("input[type=file]")
    .setInputFiles([
      sample("kapuas-hulu.xlsx"),
      sample("purwakarta.xlsx"),
      file("catatan.xlsx", Buffer.from("bukan buku kerja")),
    ]);
  await pane.getByText("Berkas ini bukan buku kerja Excel", { exact: false }).waitFor();
  await pane.getByText("3 berkas terbaca: 61 jabatan, 154 indikator").waitFor();
  await pane.getByRole("button", { name: "Tulis rekap" }).click();
  await page.getByRole("tab", { name: "Rekap September 2024", selected: true }).waitFor();
  expect(sent).toEqual([]);
  await pane.getByRole("button", { name: "Batalkan" }).first().click();
  await page.getByRole("tab", { name: "Rekap September 2024" }).waitFor({ state: "detached" });
  await page.close();
});
