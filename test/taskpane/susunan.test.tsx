import { screen, waitFor } from "@testing-library/react";
import "@testing-library/jest-dom";
import { bukaPanel, keLayar, koperasi } from "./buka";

test("shows each column's header over its role", async () => {
  const { user } = await bukaPanel(koperasi);
  await keLayar(user, /^Susunan/);
  expect(await screen.findByLabelText("Peran kolom C")).toHaveValue("formulasi");
  expect(screen.getByLabelText("Peran kolom F")).toHaveValue("realisasi");
});

test("a role put right is remembered in the workbook, and taken back by Batalkan", async () => {
  const { user, excel } = await bukaPanel(koperasi);
  const nama = (): string[] => excel.model.sheets.map((s) => s.name);
  await keLayar(user, /^Susunan/);
  await user.selectOptions(await screen.findByLabelText("Peran kolom F"), "lain");
  await waitFor(() => expect(screen.getByLabelText("Peran kolom F")).toHaveValue("lain"));
  expect(nama()).toContain("Pengaturan IKI");
  expect(await screen.findByText("Kolom F dipakai sebagai Tidak dipakai.")).toBeInTheDocument();
  const [batalkan] = screen.getAllByRole("button", { name: "Batalkan" });
  if (batalkan === undefined) throw new Error("no Batalkan");
  await user.click(batalkan);
  await waitFor(() => expect(screen.getByLabelText("Peran kolom F")).toHaveValue("realisasi"));
  expect(nama()).toEqual(["Koperasi"]);
});
