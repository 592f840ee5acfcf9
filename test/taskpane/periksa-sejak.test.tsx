/** What changed since the findings were last looked at: by itself, over sessions, and remembered in the workbook. */
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import "@testing-library/jest-dom";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { bukuExcel } from "../../src/taskpane/keadaan/bukuExcel";
import { Panel } from "../../src/taskpane/keadaan/panel";
import { bukaPanel, keLayar } from "./buka";
import type { Terbuka } from "./buka";
import type { Sheets } from "../simulator/host/workbook";

const buku: Sheets = {
  Koperasi: [
    ["Jabatan", ":", "Analis Koperasi"],
    ["No", "Sasaran", "Indikator", "Formulasi", "Target 2026", "Sumber Data"],
    [
      1,
      "Meningkatnya kualitas koperasi",
      "Presentase koperasi sehat",
      "Jumlah koperasi sehat / jumlah koperasi aktif x 100%",
      "80 Persen",
      "Data keragaan koperasi",
    ],
  ],
};

const tersimpan = ({ excel }: Terbuka): unknown => excel.model.settings.get("iki.periksaTerakhir");

async function keperiksa(user: Terbuka["user"]): Promise<void> {
  await keLayar(user, /^Periksa/);
  await screen.findByRole("button", { name: "Pilihan lain" });
}

/** The workbook is closed, and opened again on another day. */
async function bukaLagi(hari: string): Promise<Terbuka["user"]> {
  cleanup();
  const panel = new Panel({
    buku: bukuExcel,
    muatAnalisis: () => import("../../src/taskpane/keadaan/analisis"),
    hariIni: () => hari,
    jeda: 0,
  });
  render(<App panel={panel} bahasa="id" ikutiTema={(berubah) => (berubah("terang"), () => undefined)} />);
  await act(async () => {
    await panel.mulai();
  });
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  await keperiksa(user);
  return user;
}

test("the first check is remembered without a word, and what changes is counted from there", async () => {
  const terbuka = await bukaPanel(buku);
  await keperiksa(terbuka.user);
  await waitFor(() => expect(tersimpan(terbuka)).toMatchObject({ tanggal: "2026-11-22" }));
  expect(screen.queryByText(/^Sejak/)).not.toBeInTheDocument();
  await terbuka.ketik("Koperasi", 2, 2, "Persentase koperasi sehat");
  await terbuka.ketik("Koperasi", 2, 5, "");
  expect(await screen.findByText("Sejak 22 Nov: 1 selesai")).toBeInTheDocument();
  const { user } = terbuka;
  await user.click(screen.getByRole("button", { name: "1 baru" }));
  expect(screen.getByText("1 temuan")).toBeInTheDocument();
  expect(screen.getByText("baru")).toBeInTheDocument();
});

test("the next session compares with the last one, and a workbook that is only looked at is not written", async () => {
  const terbuka = await bukaPanel(buku);
  await keperiksa(terbuka.user);
  await waitFor(() => expect(tersimpan(terbuka)).toBeDefined());
  const dahulu = tersimpan(terbuka);
  await bukaLagi("2027-01-05");
  expect(screen.queryByText(/^Sejak/)).not.toBeInTheDocument();
  expect(tersimpan(terbuka)).toEqual(dahulu);
  const [sheet] = terbuka.excel.model.sheets;
  if (sheet) terbuka.excel.model.write(sheet, [{ row: 2, col: 5, value: "" }], "user");
  await bukaLagi("2027-01-06");
  expect(await screen.findByText("Sejak 22 Nov 2026: 0 selesai")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "1 baru" })).toBeInTheDocument();
  await waitFor(() => expect(tersimpan(terbuka)).toMatchObject({ tanggal: "2027-01-06" }));
});

test("leaving the screen and coming back changes nothing; the menu starts the comparison anew", async () => {
  const terbuka = await bukaPanel(buku);
  const { user } = terbuka;
  await keperiksa(user);
  await terbuka.ketik("Koperasi", 2, 5, "");
  expect(await screen.findByRole("button", { name: "1 baru" })).toBeInTheDocument();
  await keLayar(user, /^Beranda/);
  await keperiksa(user);
  expect(await screen.findByRole("button", { name: "1 baru" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Pilihan lain" }));
  await user.click(screen.getByRole("menuitem", { name: "Bandingkan mulai sekarang" }));
  expect(await screen.findByText(/^Temuan sekarang diingat/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "1 baru" })).not.toBeInTheDocument();
});

test("marks that an earlier version kept without their day still count", async () => {
  const terbuka = await bukaPanel(buku);
  terbuka.excel.model.settings.set("iki.periksaTerakhir", ["lama", "lama2"]);
  await keperiksa(terbuka.user);
  expect(await screen.findByText("Sejak pemeriksaan lalu: 2 selesai")).toBeInTheDocument();
});
