/**
 * What a person does on a fresh machine: `npm start`, the sample workbook and the pane beside it; a click on an
 * indikator shows its cells; a changed realisasi cell changes the capaian.
 */
import path from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { openWorkbookFile } from "../../src/file";
import { readWorkbook } from "../../src/core/layout";
import { readFileSync } from "node:fs";
import { launchBrowser, root, startSimulator, type Simulator } from "./project";

jest.setTimeout(240_000);

const sampang = path.join(root, "test/corpus/sampang.xlsx");
let simulator: Simulator;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
const faults: string[] = [];

beforeAll(async () => {
  [simulator, browser] = await Promise.all([startSimulator(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(simulator.address);
  pane = page.frameLocator('aside iframe[title="IKI"]');
  await jabatan("Sekretaris").waitFor();
});

afterAll(async () => {
  await browser.close();
  simulator.stop();
});

/** The pane's line of a jabatan, which opens and closes it. */
function jabatan(name: string): Locator {
  return pane.locator("button[aria-expanded][aria-controls]").filter({ hasText: name }).first();
}

/** The pane's part that a jabatan's line opens. */
async function opened(name: string): Promise<Locator> {
  const line = jabatan(name);
  if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
  return pane.locator(`[id="${(await line.getAttribute("aria-controls")) ?? ""}"]`);
}

async function goTo(address: string): Promise<void> {
  await page.getByLabel("Kotak nama").fill(address);
  await page.keyboard.press("Enter");
}

/** The text that a cell shows on the screen. */
function cell(address: string): Locator {
  return page.locator(`.pane .cell[data-sel="${address}"]`).first();
}

const nameBox = () => page.getByLabel("Kotak nama").inputValue();

test("the pane names each jabatan of the sheets, and how many indikator it has", async () => {
  const opened = await openWorkbookFile(readFileSync(sampang));
  if (opened.status !== "terbaca") throw new Error("sampang.xlsx");
  const blok = readWorkbook(opened.data).flatMap((lembar) => lembar.blok);
  expect(blok).toHaveLength(7);
  for (const { jabatan: nama, baris } of blok) {
    // The office that all of them share is left out of the list.
    const line = jabatan(nama?.replace(/ Dinas .*$/s, "") ?? "");
    expect(await line.innerText()).toContain(`${baris.length} indikator`);
  }
});

test("each indikator shows formulasi, target, realisasi, capaian and kategori", async () => {
  // Kasubbag Program, row 21: 22 of 24 reports from January to September, against 100%.
  const part = await opened("Program");
  expect(await part.locator("li").count()).toBe(1);
  const text = await part.innerText();
  expect(text).toMatch(/Jumlah laporan dan dokumen/);
  expect(text).toMatch(/100\s*%/);
  expect(text).toMatch(/91,67\s*%/);
  expect(text).toMatch(/Sangat Tinggi/);
  await part.locator("math, mfrac").first().waitFor({ state: "attached" });
});

test("a click on an indikator brings its cells into the grid and selects them", async () => {
  const part = await opened("Program");
  await part.locator("li button").first().click();
  await page.getByRole("tab", { name: "Kasubbag Program", selected: true }).waitFor();
  expect(await nameBox()).toMatch(/^[A-Z]+21$/);
  expect(await cell("B21").innerText()).toMatch(/^Persentase penyusunan/);
  const [selection, indikator] = [
    await page.locator(".selection").first().boundingBox(),
    await cell("B21").boundingBox(),
  ];
  expect(selection?.y).toBeLessThanOrEqual(indikator?.y ?? 0);
  expect((selection?.y ?? 0) + (selection?.height ?? 0)).toBeGreaterThanOrEqual(
    (indikator?.y ?? 0) + (indikator?.height ?? 0) - 1,
  );
});

test("typing a realisasi into the grid changes the capaian in the pane", async () => {
  const part = await opened("Program");
  await page.getByRole("tab", { name: "Kasubbag Program" }).click();
  // March: 4 of 5 reports, or all 5 of them. The year: 22 or 23 of 24.
  for (const [typed, capaian] of [
    ["5", /95,83\s*%/],
    ["4", /91,67\s*%/],
    ["5", /95,83\s*%/],
  ] as const) {
    await goTo("I22");
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await part.getByText(capaian).first().waitFor({ timeout: 10_000 });
    expect(await cell("I22").innerText()).toBe(typed);
    expect(await nameBox()).toBe("I23");
  }
  // The sheet's own formula of that month follows, too: 5/5.
  await goTo("I21");
  expect(await cell("I21").innerText()).toMatch(/^100(,00)?%$/);
});

test("a realisasi taken away leaves the indikator incomplete, not achieved", async () => {
  const part = await opened("Program");
  await goTo("I22:I23");
  await page.keyboard.press("Delete");
  await part.getByText("Belum lengkap").first().waitFor({ timeout: 5000 });
  expect(await part.innerText()).not.toMatch(/Sangat Tinggi/);
});

test("the ribbon is the manifest's: its command selects the next jabatan", async () => {
  await page.getByRole("tab", { name: "Sekretaris" }).click();
  await goTo("A1");
  const kinerja = page.getByRole("group", { name: "Kinerja" });
  expect(await kinerja.getByRole("button").allInnerTexts()).toEqual([
    "Buka IKI",
    "Periksa",
    "Hapus tanda",
    "Jabatan berikut",
  ]);
  const berikut = kinerja.getByRole("button", { name: "Jabatan berikut" });
  await berikut.click();
  // The next one is counted from what is selected: a second click before that would start from A1 again.
  for (let i = 0; i < 200 && (await nameBox()) === "A1"; i++) await page.waitForTimeout(100);
  await berikut.click();
  await page.getByRole("tab", { name: "Kasubbag Umum", selected: true }).waitFor();
});

test("the workbook saves as xlsx, changes and all, and opens again", async () => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Simpan" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("sampang.xlsx");
  const saved = await openWorkbookFile(readFileSync(await download.path()));
  if (saved.status !== "terbaca") throw new Error(saved.kode);
  const sheet = saved.data.sheets.find(({ nama }) => nama === "Kasubbag Program");
  expect(sheet?.values[21]?.slice(6, 10)).toEqual([3, 1, null, 2]);
  await page.locator('input[type="file"]').setInputFiles(await download.path());
  await jabatan("Sekretaris").waitFor();
});

test("a file that is no workbook is told in a sentence, and the open one stays", async () => {
  await page.locator('input[type="file"]').setInputFiles({
    name: "laporan.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("%PDF-1.7\n"),
  });
  expect(await page.getByRole("alert").innerText()).toMatch(/laporan\.xlsx.*PDF/s);
  expect(await jabatan("Sekretaris").count()).toBe(1);
});

test("the pane can be closed, and opened from the ribbon", async () => {
  await page.getByRole("button", { name: "Tutup panel" }).click();
  expect(await page.locator("aside").count()).toBe(0);
  await page.getByRole("button", { name: "Buka IKI" }).click();
  await jabatan("Sekretaris").waitFor();
});

test("no script failed on the way", () => {
  expect(faults).toEqual([]);
});
