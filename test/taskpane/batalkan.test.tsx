/** "Batalkan" where a cell was filled otherwise since: no step keeps those before it from being taken back. */
import { act, screen, waitFor } from "@testing-library/react";
import "@testing-library/jest-dom";
import type { Content, Edit } from "../../src/core/edits";
import { pesan } from "../../src/core/pesan";
import { bukaPanel, keLayar, koperasi, type Terbuka } from "./buka";

const tulis = (row: number, contents: Content[][], before: Content[][]): Edit => ({
  kind: "write",
  lembar: "Koperasi",
  row,
  col: 4,
  contents,
  before,
});

/** A step of the pane: cells of column E. */
async function langkah({ panel }: Terbuka, edits: readonly Edit[], lembar: string): Promise<void> {
  await act(async () => {
    await panel.tulis(edits, pesan("pane.buka-lembar", { lembar }));
  });
}

const isi = ({ excel }: Terbuka, row: number): unknown =>
  excel.model.sheetNamed("Koperasi")?.cell(row, 4).value;
const tombol = (nama: string): HTMLElement | undefined => screen.queryAllByRole("button", { name: nama })[0];
async function tekan({ user }: Terbuka, nama: string): Promise<void> {
  const t = tombol(nama);
  if (t === undefined) throw new Error(`no ${nama}`);
  await user.click(t);
}

test("the step is told, skipped, and the one before it taken back", async () => {
  const terbuka = await bukaPanel(koperasi);
  await langkah(terbuka, [tulis(2, [[82]], [[80]])], "pertama");
  await langkah(terbuka, [tulis(3, [[22]], [[20]])], "kedua");
  await terbuka.ketik("Koperasi", 3, 4, 11);
  await tekan(terbuka, "Batalkan");
  expect(
    await screen.findByText(
      "Sel Koperasi!E4 sudah diisi lain sesudah langkah ini, jadi belum dibatalkan. Langkah itu: Buka lembar kedua",
    ),
  ).toBeInTheDocument();
  expect(tombol("Kembalikan sel lainnya")).toBeUndefined();
  await tekan(terbuka, "Lewati langkah ini");
  expect(
    screen.getByText(/^Langkah itu dilewati; isinya dibiarkan\. Sebelumnya: Buka lembar pertama/),
  ).toBeInTheDocument();
  await tekan(terbuka, "Batalkan");
  await waitFor(() => expect(isi(terbuka, 2)).toBe(80));
  expect(isi(terbuka, 3)).toBe(11);
  expect(screen.getByText("Dibatalkan: buku kerja kembali seperti sebelumnya.")).toBeInTheDocument();
});

test("of a step with several cells the others are taken back, and the changed one is left alone", async () => {
  const terbuka = await bukaPanel(koperasi);
  await langkah(terbuka, [tulis(2, [[82], [22], [42]], [[80], [20], [40]])], "semua");
  await terbuka.ketik("Koperasi", 3, 4, 11);
  await tekan(terbuka, "Batalkan");
  await screen.findByText(/^Sel Koperasi!E4 sudah diisi lain/);
  await tekan(terbuka, "Kembalikan sel lainnya");
  expect(await screen.findByText(/^Sel lainnya dikembalikan seperti sebelumnya/)).toBeInTheDocument();
  expect([2, 3, 4].map((row) => isi(terbuka, row))).toEqual([80, 11, 40]);
  expect(screen.getByRole("button", { name: "Batalkan" })).toBeDisabled();
});

test("a cell that is put back by hand frees the step", async () => {
  const terbuka = await bukaPanel(koperasi);
  await langkah(terbuka, [tulis(2, [[82]], [[80]])], "pertama");
  await terbuka.ketik("Koperasi", 2, 4, 11);
  await tekan(terbuka, "Batalkan");
  await screen.findByText(/belum dibatalkan\./);
  await terbuka.ketik("Koperasi", 2, 4, 82);
  await tekan(terbuka, "Batalkan");
  await waitFor(() => expect(isi(terbuka, 2)).toBe(80));
  expect(tombol("Lewati langkah ini")).toBeUndefined();
});

test("while a cell is being edited nothing is skipped: it can be taken back a moment later", async () => {
  const terbuka = await bukaPanel(koperasi);
  await langkah(terbuka, [tulis(2, [[82]], [[80]])], "pertama");
  terbuka.excel.faults.cellEditMode = true;
  await tekan(terbuka, "Batalkan");
  await screen.findByText(/^Excel sedang menunggu isian sel selesai/);
  expect(tombol("Lewati langkah ini")).toBeUndefined();
  terbuka.excel.faults.cellEditMode = false;
  await tekan(terbuka, "Batalkan");
  await waitFor(() => expect(isi(terbuka, 2)).toBe(80));
});

test("what was said on one screen is not said on the next", async () => {
  const terbuka = await bukaPanel(koperasi);
  await langkah(terbuka, [tulis(2, [[82]], [[80]])], "pertama");
  expect(screen.getByText("Buka lembar pertama")).toBeInTheDocument();
  await keLayar(terbuka.user, /^Formula/);
  expect(screen.queryByText("Buka lembar pertama")).not.toBeInTheDocument();
  // The header still takes it back.
  expect(screen.getByRole("button", { name: "Batalkan" })).toBeEnabled();
});
