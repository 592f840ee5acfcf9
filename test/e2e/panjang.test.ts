/** Names as long as sentences in a pane of 320 px: no letter is cut, and all of a text can be had. */
import type { Browser } from "playwright-core";
import { writeXlsx } from "hucre/xlsx";
import { buka, type Opened } from "./buka";
import { launchBrowser, startSimulator, type Simulator } from "./project";

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

const jabatan = `Kepala Seksi Pembinaan, Pengembangan, Pemberdayaan dan Perlindungan ${"Usaha Mikro, Kecil dan Menengah ".repeat(5)}`;
const indikator = `Persentase pelaku usaha mikro pada ${"sektor perdagangan, akomodasi dan jasa perseorangan, ".repeat(6)}yang naik kelas`;

async function openLong({ page, pane }: Opened): Promise<void> {
  const kepala = ["NO", "SASARAN", "INDIKATOR", "FORMULASI", "SATUAN", "TARGET 2025", "REALISASI 2025"];
  const isi = [1, "Usaha naik kelas", indikator, "Naik kelas / pelaku usaha x 100%", "%", 80, 70];
  const bytes = await writeXlsx({
    sheets: [{ name: "IKI", rows: [[`JABATAN : ${jabatan}`], kepala, isi] }],
  });
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "panjang.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    });
  await pane.getByText("1 jabatan, 1 indikator dikenali").waitFor();
}

/** How many lines high the text is that begins so, and whether some of it is out of sight. */
const lines = ({ pane }: Opened, awal: string): Promise<{ lines: number; cut: boolean }[]> =>
  pane.locator("main").evaluate(
    (_, begin) =>
      [...document.querySelectorAll<HTMLElement>("main span, main h2, main h3")]
        .filter((el) => el.children.length === 0 && el.textContent.startsWith(begin))
        .map((el) => ({
          lines: Math.round(el.getBoundingClientRect().height / parseFloat(getComputedStyle(el).lineHeight)),
          cut: el.scrollHeight > el.clientHeight + 1,
        })),
    awal,
  );

test.each([
  ["Beranda", "Kepala Seksi Pembinaan", 3],
  ["Beranda", "Persentase pelaku usaha", 3],
  ["Formula", "Kepala Seksi Pembinaan", 2],
  ["Formula", "Persentase pelaku usaha", 3],
  ["Realisasi", "Persentase pelaku usaha", 3],
  ["Susunan", "Kepala Seksi Pembinaan", 2],
  ["Periksa", "Kepala Seksi Pembinaan", 3],
])("%s: “%s …” takes %i lines until the rest is asked for", async (layar, awal, most) => {
  const opened = await open("lebar=320");
  const { page, pane } = opened;
  await openLong(opened);
  await pane.locator("nav button").filter({ hasText: layar }).click();
  await pane.getByText(awal).first().waitFor();
  const closed = pane.locator('main button[aria-expanded="false"][aria-controls]').first();
  if ((await closed.count()) > 0) await closed.click();
  expect(await lines(opened, awal)).toEqual([{ lines: most, cut: true }]);
  const all = pane.getByRole("button", { name: "Selengkapnya" });
  for (let n = await all.count(); n > 0; n--) await all.first().click();
  const [whole] = await lines(opened, awal);
  expect(whole?.cut).toBe(false);
  expect(whole?.lines).toBeGreaterThan(most);
  await page.close();
});

test.each(["id-ID", "en-US"])("what is chosen in a list can be read to its end: %s", async (bahasa) => {
  const { page, pane } = await open(`lebar=320&bahasa=${bahasa}`);
  const cut: string[] = [];
  for (const layar of [/^(Beranda|Home)/, /^(Susunan|Layout)/, /^Realisasi/]) {
    await pane.locator("nav button").filter({ hasText: layar }).click();
    await pane.locator("main button").first().waitFor();
    cut.push(
      ...(await pane.locator("main").evaluate(() => {
        const measure = document.createElement("canvas").getContext("2d");
        return [...document.querySelectorAll("select")].flatMap((select) => {
          const style = getComputedStyle(select);
          if (measure === null) return ["no canvas"];
          measure.font = style.font;
          const text = select.selectedOptions[0]?.text ?? "";
          const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
          // A jabatan's name ends in dots where it is too long.
          return measure.measureText(text).width > room && style.textOverflow !== "ellipsis" ? [text] : [];
        });
      })),
    );
  }
  expect(cut).toEqual([]);
  await page.close();
});

test("the first screen's chosen period needs no dots", async () => {
  const { page, pane } = await open("lebar=320&buku=sampang.xlsx");
  const period = pane.locator("#periode");
  expect(await period.evaluate((el: HTMLSelectElement) => el.selectedOptions[0]?.text)).toBe(
    "Terbaru: s.d. Sep 2024",
  );
  await page.close();
});

test("how many findings wait stands above the neighbour's button, whatever its surface", async () => {
  const { page, pane } = await open("lebar=320&buku=purwakarta.xlsx");
  const badge = pane.locator("nav button").nth(1).locator("[aria-hidden=true]").last();
  await pane.locator("nav button").nth(2).hover();
  expect(await badge.evaluate((el) => getComputedStyle(el).zIndex)).toBe("1");
  const [own, bar] = [await badge.boundingBox(), await pane.locator("nav").boundingBox()];
  expect(own?.y).toBeGreaterThanOrEqual(bar?.y ?? Infinity);
  await page.close();
});
