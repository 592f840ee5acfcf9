// The simulator's web server: the page, the pane's bundle, Microsoft's Excel classes, and the sample workbooks.
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** [address, folder]: the first that fits. */
const FOLDERS = [
  ["/pane/", ".cache/pane"],
  ["/samples/", "test/corpus"],
  ["/", ".cache/simulator"],
];

// Its licence lets Microsoft's file serve apps that work with Microsoft 365: read where npm put it, never copied.
const EXCEL_CLASSES = "node_modules/@microsoft/office-js/dist/excel-web-16.00.js";

// The pane's page names office.js of Microsoft's network. Here the Excel classes alone take its place, and the
// page around the pane answers them. The bundle itself is untouched.
const OFFICE_TAG = /<script([^>]*)\ssrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"([^>]*)><\/script>/;
const SIMULATED_TAGS =
  '<script src="/office/excel-web-16.00.js"></script><script>parent.simulatedExcel.connect(window)</script>';

async function answer(address) {
  if (address === "/office/excel-web-16.00.js")
    return { body: await readFile(EXCEL_CLASSES), type: TYPES[".js"] };
  if (address === "/samples.json") {
    const files = (await readdir("test/corpus")).filter((f) => f.endsWith(".xlsx")).sort();
    return { body: JSON.stringify(files), type: TYPES[".json"] };
  }
  const [prefix, folder] = FOLDERS.find(([start]) => address.startsWith(start));
  const name = address.slice(prefix.length) || "index.html";
  const file = path.resolve(folder, name);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return null;
  const type = TYPES[path.extname(file)];
  if (!type) return null;
  const body = await readFile(file);
  if (prefix === "/pane/" && type === TYPES[".html"]) {
    return { body: body.toString().replace(OFFICE_TAG, SIMULATED_TAGS), type };
  }
  return { body, type };
}

async function handle(request, response) {
  try {
    const found = await answer(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (!found) throw new Error("not served");
    response.writeHead(200, { "Content-Type": found.type, "Cache-Control": "no-store" });
    response.end(found.body);
  } catch {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
    response.end("Tidak ada (not found)");
  }
}

/** Serves on this machine only, from `port` or the next free one; resolves to the address. */
export function serveSimulator(port) {
  const server = createServer((request, response) => void handle(request, response));
  return new Promise((resolve, reject) => {
    let attempt = port;
    server.on("error", (error) => {
      if (error.code === "EADDRINUSE" && attempt < port + 20) server.listen(++attempt, "127.0.0.1");
      else reject(error);
    });
    server.on("listening", () => resolve(`http://localhost:${server.address().port}/`));
    server.listen(attempt, "127.0.0.1");
  });
}
