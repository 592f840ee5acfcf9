// Renders assets/*.svg to the PNG sizes that Office asks for. Run after a drawing changes: node scripts/icons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "./programs.mjs";

// 64 and 128 are the store's and the add-in list's; 16, 32 and 80 the ribbon's.
const SIZES = {
  iki: [16, 32, 64, 80, 128],
  jabatan: [16, 32, 80],
  periksa: [16, 32, 80],
  hapus: [16, 32, 80],
};

const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(new URL(`../assets/${name}.svg`, import.meta.url), "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`../assets/${name}-${size}.png`, import.meta.url), png);
    await page.close();
  }
}
await browser.close();
