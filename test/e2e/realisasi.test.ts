/**
 * The month's work by keyboard alone, in a browser: the Realisasi sheet is made, figures are typed, odd ones confirmed,
 * the next missing one is found over jabatan, and what is typed into the grid shows in the pane.
 */
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

/** With the Realisasi screen in front. */
async function open(query: string): Promise<Opened> {
  const opened = await buka(browser, simulator.address, query);
  await opened.pane.locator("nav button").first().focus();
  await opened.tabTo(/^Realisasi/);
  await opened.page.keyboard.press("Enter");
  return opened;
}

/** Makes the sheet, by keyboard. */
async function siapkan({ page, pane, tabTo }: Opened): Promise<void> {
  await pane.getByRole("heading", { name: /^Belum ada tempat untuk realisasi/ }).waitFor();
  await tabTo(/^Siapkan Realisasi$/);
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Yang akan ditulis" }).waitFor();
  await tabTo(/^Buat lembar Realisasi \d{4}$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/^Lembar Realisasi \d{4} siap diisi\.$/).waitFor();
}

test("by keyboard alone: the sheet is made, figures typed, odd ones confirmed, the next missing one found", async () => {
  const opened = await open("buku=perekonomian.xlsx&lebar=320");
  const { page, pane, frame, focused, tabTo } = opened;
  await siapkan(opened);
  await page.getByRole("tab", { name: /^Realisasi \d{4}$/, selected: true }).waitFor();

  // March, of the first jabatan that has a share with two komponen.
  await tabTo(/^Periode yang diisi$/);
  await page.keyboard.press("Home");
  await page.keyboard.type("Maret");
  await pane.getByText(/^0 dari \d+ data Maret terisi$/).waitFor();
  const fields = pane.locator("main input[inputmode]");
  await fields.first().waitFor();
  const names = await fields.evaluateAll((all) =>
    all.map((el) =>
      (el.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" "),
    ),
  );
  expect(new Set(names).size).toBe(names.length);
  const first = names[0] ?? "";
  const exactly = (name: string): RegExp => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
  await tabTo(exactly(first));

  // Each figure and Enter: the keyboard is in the next field, at the end on "Berikutnya".
  for (const [i] of names.entries()) {
    await page.keyboard.type(String(40 + i));
    await page.keyboard.press("Enter");
    await expect(focused()).resolves.toBe(names[i + 1] ?? "Berikutnya");
  }
  await pane.getByText(new RegExp(`^${String(names.length)} dari \\d+ data Maret terisi$`)).waitFor();
  await page.keyboard.press("Enter");
  await pane.getByText(/data Maret terisi$/).waitFor();
  await frame.waitForFunction(() => document.activeElement?.tagName === "INPUT");

  // A word is refused where it is typed, and Escape takes it away again.
  const here = await focused();
  await page.keyboard.type("menyusul");
  await page.keyboard.press("Enter");
  await pane.getByRole("alert").filter({ hasText: "menyusul" }).waitFor();
  expect(await focused()).toBe(here);
  await page.keyboard.press("Escape");
  expect(await frame.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("");

  // A negative count is written and asked about; Tab goes to the answer.
  await page.keyboard.type("-3");
  await page.keyboard.press("Enter");
  await pane.getByText(/Benar -3\?/).waitFor();
  await page.keyboard.press("Shift+Tab");
  await tabTo(/^Ya, benar$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/Benar -3\?/).waitFor({ state: "detached" });

  // And all of it is taken back by keyboard.
  await pane.locator("nav button").first().focus();
  await tabTo(/^Batalkan$/);
  await page.keyboard.press("Enter");
  await pane.getByText(new RegExp(`^${String(names.length)} dari \\d+ data Maret terisi$`)).waitFor();
  await page.close();
});

test("what is typed into the grid shows in the pane, and what is typed in the pane in the grid", async () => {
  const { page, pane, tabTo } = await open("lebar=350");
  await pane.getByRole("combobox", { name: "Jabatan" }).waitFor();
  await tabTo(/^Jabatan$/);
  await page.keyboard.type("Kepala Sub Bagian Program");
  const row = pane
    .locator("main li")
    .filter({ hasText: /^Jumlah laporan dan dokumen/ })
    .first();
  const field = row.locator("input");
  await pane.getByRole("button", { name: "Rincian" }).click();
  await row.getByRole("button", { name: /^Kasubbag Program!/ }).click();
  await page.getByRole("tab", { name: "Kasubbag Program", selected: true }).waitFor();
  const sel = await page.getByLabel("Kotak nama").inputValue();
  const cell = page.locator(`.pane .cell[data-sel="${sel}"]`).first();
  await field.fill("4");
  await field.press("Enter");
  await cell.filter({ hasText: /^4$/ }).waitFor();
  await page.getByLabel("Kotak nama").fill(sel);
  await page.keyboard.press("Enter");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await pane.locator('main li input[value="3"]').first().waitFor();
  expect(await field.inputValue()).toBe("3");
  await page.close();
});

test.each(["terang", "gelap"])("every part holds WCAG 2.2 AA at 320 px: %s", async (tema) => {
  const opened = await open(`buku=perekonomian.xlsx&lebar=320&tema=${tema}`);
  const { page, pane, frame, tabTo } = opened;
  await frame.evaluate(axe);
  const found: string[] = [];
  await pane.getByRole("heading", { name: /^Belum ada tempat/ }).waitFor();
  found.push(...(await faults(frame, "empty")));
  await pane.getByRole("button", { name: "Siapkan Realisasi" }).click();
  await pane.getByRole("radio", { name: "Pilih jabatan" }).check();
  found.push(...(await faults(frame, "prepare")));
  await tabTo(/^Buat lembar/);
  await page.keyboard.press("Enter");
  await pane.getByText(/siap diisi\.$/).waitFor();
  await pane.getByRole("button", { name: "Rincian" }).click();
  const field = pane.locator("main input[inputmode]").first();
  await field.fill("menyusul");
  await field.press("Enter");
  await pane.getByRole("alert").filter({ hasText: "menyusul" }).waitFor();
  found.push(...(await faults(frame, "refused")));
  await field.fill("-3");
  await field.press("Enter");
  await pane.getByText(/Benar -3\?/).waitFor();
  found.push(...(await faults(frame, "asked")));
  await pane.getByRole("button", { name: "Tempel kolom" }).click();
  await pane.locator("textarea").fill("12\nbukan angka\n3\n4");
  await pane.getByText(/baris tidak dipakai$/).waitFor();
  found.push(...(await faults(frame, "paste")));
  await pane.getByRole("button", { name: "Kembali ke isian" }).click();
  await pane.getByRole("button", { name: /data .* terisi$/ }).click();
  await pane.getByRole("button", { name: "Salin sebagai pesan" }).waitFor();
  found.push(...(await faults(frame, "missing")));
  expect(found).toEqual([]);
  await page.close();
});
