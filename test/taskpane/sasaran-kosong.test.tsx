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
  await screen.findByRole("button", { name: "Bandingkan mulai sekarang" });
  return terbuka;
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
  const { user, excel } = await bukaPeriksa();
  expect(screen.queryByRole("button", { name: /kosong karena sasarannya sama/ })).not.toBeInTheDocument();
  const { roundTrips } = excel.stats;
  await user.click(screen.getByRole("button", { name: tawaran }));
  await screen.findByText("2 sel akan diubah. Dapat dikembalikan dengan Batalkan.");
  expect(excel.stats.roundTrips).toBe(roundTrips + 1);
});

test("the sasaran is written where cells are not merged, and taken back by Batalkan", async () => {
  const terbuka = await bukaPeriksa();
  const { user } = terbuka;
  gabung(terbuka, 3);
  await user.click(screen.getByRole("button", { name: tawaran }));
  await screen.findByText("1 sel akan diubah. Dapat dikembalikan dengan Batalkan.");
  expect(screen.getByText(/^1 sel kosong dilewati karena bagian dari sel gabungan/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Terapkan" }));
  await waitFor(() => expect(isi(terbuka)).toEqual(["", sasaran]));
  await user.click(await screen.findByText("Batalkan"));
  await waitFor(() => expect(isi(terbuka)).toEqual(["", ""]));
});

test("where all of them are merged nothing needs to be written, and the pane says so", async () => {
  const terbuka = await bukaPeriksa();
  gabung(terbuka, 4);
  await terbuka.user.click(screen.getByRole("button", { name: tawaran }));
  expect(await screen.findByText(/^Tidak ada sasaran yang perlu ditulis\. 2 sel kosong/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Terapkan" })).not.toBeInTheDocument();
  await terbuka.user.click(screen.getByRole("button", { name: "Tutup" }));
  expect(screen.getByRole("button", { name: tawaran })).toBeInTheDocument();
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
  await user.click(screen.getByRole("button", { name: tawaran }));
  const terapkan = await screen.findByRole("button", { name: "Terapkan" });
  excel.faults.before(1, () => rekan(terbuka));
  await user.click(terapkan);
  await screen.findByText(/jadi tidak ada yang ditulis|jadi isinya dikembalikan/);
  expect(isi(terbuka)[0]).not.toBe(sasaran);
  expect(isi(terbuka)[1]).toBe("");
});

test("a sasaran that a formula makes is not written out as text", async () => {
  const terbuka = await bukaPeriksa();
  const { user, excel, panel } = terbuka;
  await act(async () => {
    excel.model.write(
      lembar(terbuka),
      [{ row: 2, col: 0, formula: '="Meningkatnya "&"mutu"', value: "Meningkatnya mutu" }],
      "user",
    );
    await panel.baca();
  });
  await user.click(screen.getByRole("button", { name: tawaran }));
  expect(
    await screen.findByText(/2 sel kosong dilewati karena sasaran di atasnya dibuat rumus/),
  ).toBeInTheDocument();
});

test("a table whose sasaran all stand there is offered nothing", async () => {
  const rows = (koperasi["Koperasi"] ?? []).map((row, r) => (r > 2 ? [sasaran, ...row.slice(1)] : row));
  await bukaPeriksa({ Koperasi: rows });
  expect(screen.queryByRole("button", { name: tawaran })).not.toBeInTheDocument();
});
