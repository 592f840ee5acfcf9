/** Writing out a sasaran that is left blank "as above", where only Excel knows which cells are merged. */
import { act, screen, waitFor } from "@testing-library/react";
import "@testing-library/jest-dom";
import { bukaPanel, keLayar, koperasi } from "./buka";
import type { Terbuka } from "./buka";
import type { Sheets } from "../simulator/host/workbook";

const tawaran = "Tulis sasaran yang kosong";
const sasaran = "Meningkatnya kualitas koperasi";

async function bukaPeriksa(sheets: Sheets = koperasi): Promise<Terbuka> {
  const terbuka = await bukaPanel(sheets);
  await keLayar(terbuka.user, /^Periksa/);
  await screen.findByRole("button", { name: "Pilihan lain" });
  return terbuka;
}

async function bukaAlat({ user }: Terbuka): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Pilihan lain" }));
  await screen.findByRole("menu");
}

/** Chooses the offer, reads what it may cost, and lets Excel be asked. */
async function tanyakan(terbuka: Terbuka): Promise<void> {
  await bukaAlat(terbuka);
  await terbuka.user.click(screen.getByRole("menuitem", { name: tawaran }));
  await terbuka.user.click(await screen.findByRole("button", { name: "Tanyakan ke Excel" }));
}

function lembar({ excel }: Terbuka, nama = "Koperasi") {
  const sheet = excel.model.sheets.find(({ name }) => name === nama);
  if (sheet === undefined) throw new Error(`no sheet ${nama}`);
  return sheet;
}

/** The column of the sasaran below its first cell, A3. */
const isi = (terbuka: Terbuka): unknown[] => [3, 4].map((row) => lembar(terbuka).cell(row, 0).value ?? "");

/** A3 and the rows below it as one cell. */
const gabung = (terbuka: Terbuka, row2: number): void =>
  terbuka.excel.model.merge(lembar(terbuka), { row: 2, row2, col: 0, col2: 0 });

test("nothing is said of blank cells that may be merged, and Excel is asked nothing until the planner wants it", async () => {
  const terbuka = await bukaPeriksa();
  const { user, excel } = terbuka;
  expect(screen.queryByRole("button", { name: /kosong karena sasarannya sama/ })).not.toBeInTheDocument();
  await bukaAlat(terbuka);
  // Let the question for marks, which the menu asks, end first.
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  const { roundTrips } = excel.stats;
  await user.click(screen.getByRole("menuitem", { name: tawaran }));
  expect(await screen.findByText(/Ctrl\+Z di Excel mungkin tidak lagi mengembalikan/)).toBeVisible();
  expect(excel.stats.roundTrips).toBe(roundTrips);
  await user.click(screen.getByRole("button", { name: "Tanyakan ke Excel" }));
  await screen.findByText(/^2 sel akan diubah/);
  expect(excel.stats.roundTrips).toBe(roundTrips + 1);
});

test("who reads what the question may cost can leave it unasked", async () => {
  const terbuka = await bukaPeriksa();
  const { user } = terbuka;
  await bukaAlat(terbuka);
  await user.keyboard("{ArrowDown}{Enter}");
  await screen.findByRole("button", { name: "Tanyakan ke Excel" });
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("button", { name: "Tanyakan ke Excel" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Pilihan lain" })).toBeInTheDocument();
});

test("the sasaran is written where cells are not merged, and taken back by Batalkan", async () => {
  const terbuka = await bukaPeriksa();
  const { user } = terbuka;
  gabung(terbuka, 3);
  await tanyakan(terbuka);
  await screen.findByText(/^1 sel akan diubah/);
  expect(screen.getByText(/^1 sel kosong dilewati karena bagian dari sel gabungan/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^Terapkan/ }));
  await waitFor(() => expect(isi(terbuka)).toEqual(["", sasaran]));
  await user.click(await screen.findByText("Batalkan"));
  await waitFor(() => expect(isi(terbuka)).toEqual(["", ""]));
});

test("where all of them are merged nothing needs to be written, and the pane says so", async () => {
  const terbuka = await bukaPeriksa();
  gabung(terbuka, 4);
  await tanyakan(terbuka);
  expect(await screen.findByText(/^Tidak ada sasaran yang perlu ditulis\. 2 sel kosong/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Terapkan/ })).not.toBeInTheDocument();
  await terbuka.user.click(screen.getByRole("button", { name: "Tutup" }));
  expect(screen.getByRole("button", { name: "Pilihan lain" })).toBeInTheDocument();
});

test.each([
  [
    "fills",
    (terbuka: Terbuka) =>
      terbuka.excel.model.write(lembar(terbuka), [{ row: 3, col: 0, value: "Lain" }], "user"),
  ],
  ["merges", (terbuka: Terbuka) => gabung(terbuka, 3)],
])("nothing is written where a colleague %s a cell meanwhile", async (_, rekan) => {
  const terbuka = await bukaPeriksa();
  const { user, excel } = terbuka;
  await tanyakan(terbuka);
  const terapkan = await screen.findByRole("button", { name: /^Terapkan/ });
  excel.faults.before(1, () => rekan(terbuka));
  await user.click(terapkan);
  await screen.findByText(/jadi tidak ada yang ditulis|jadi isinya dikembalikan/);
  expect(isi(terbuka)[0]).not.toBe(sasaran);
  expect(isi(terbuka)[1]).toBe("");
});

test("a sasaran that a formula makes is not written out as text", async () => {
  const terbuka = await bukaPeriksa();
  const { excel, panel } = terbuka;
  await act(async () => {
    excel.model.write(
      lembar(terbuka),
      [{ row: 2, col: 0, formula: '="Meningkatnya "&"mutu"', value: "Meningkatnya mutu" }],
      "user",
    );
    await panel.baca();
  });
  await tanyakan(terbuka);
  expect(
    await screen.findByText(/2 sel kosong dilewati karena sasaran di atasnya dibuat rumus/),
  ).toBeInTheDocument();
});

test("a table whose sasaran all stand there is offered nothing", async () => {
  const rows = (koperasi["Koperasi"] ?? []).map((row, r) => (r > 2 ? [sasaran, ...row.slice(1)] : row));
  await bukaAlat(await bukaPeriksa({ Koperasi: rows }));
  expect(screen.queryByRole("menuitem", { name: tawaran })).not.toBeInTheDocument();
});
