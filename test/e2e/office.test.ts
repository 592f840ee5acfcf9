/** The built pane outside the simulator: Microsoft's network answers, refuses, or office.js finds no Office. */
import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { build, launchBrowser, root } from "./project";

jest.setTimeout(180_000);

const officeJs = readFileSync(path.join(root, "node_modules/@microsoft/office-js/dist/office.js"));
let dist = "";
let browser: Browser;
let server: Server;
let address = "";

beforeAll(async () => {
  [dist, browser] = await Promise.all([build("dist-office"), launchBrowser()]);
  server = createServer((request, response) => {
    const file = path.join(dist, new URL(request.url ?? "/", "http://localhost").pathname);
    try {
      const type = file.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8";
      response.writeHead(200, { "Content-Type": type }).end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const bound = server.address();
  address = `http://localhost:${typeof bound === "object" && bound ? bound.port : ""}/taskpane.html`;
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(answer: (page: Page) => Promise<unknown>): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await answer(page);
  await page.goto(address);
  return { page, faults };
}

test("Microsoft's network refuses: the pane says in both languages what is missing and what to do", async () => {
  const { page, faults } = await open((p) =>
    p.route("https://appsforoffice.microsoft.com/**", (r) => r.abort()),
  );
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/appsforoffice\.microsoft\.com.*muat ulang.*reload/is);
  expect(await page.locator("#root").isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await page.close();
});

test("the published office.js loads, and a page outside Office is no crash", async () => {
  const { page, faults } = await open((p) =>
    p.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.request().url().endsWith("/office.js")
        ? route.fulfill({ body: officeJs, contentType: "text/javascript" })
        : route.abort(),
    ),
  );
  await page.waitForLoadState("load");
  expect(await page.evaluate(() => typeof Office.onReady)).toBe("function");
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});
