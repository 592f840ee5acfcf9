import { screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import { act } from "react";
import { bukaPanel, keLayar } from "./buka";

/** Months, so that konsolidasi matters; an indikator whose wording says lower is better. */
const bulanan = {
  Pasar: [
    ["Jabatan", ":", "Kepala Bidang Pasar"],
    ["Sasaran", "Indikator", "Formulasi", "Satuan", "Target 2026", "Realisasi", ""],
    ["", "", "", "", "", "Jan", "Feb"],
    ["Pasar tertib", "Jumlah keluhan pedagang", "Jumlah keluhan pedagang", "keluhan", 10, 4, 2],
    ["", "Nilai opini pasar", "Data BPS", "", "B", "BB", "A"],
  ],
};

const kartu = async (nama: RegExp): Promise<HTMLElement> => {
  const induk = (await screen.findByRole("button", { name: nama })).parentElement;
  if (induk === null) throw new Error("no card");
  return induk;
};

test("a guess is shown as one, and confirmed it stays in the workbook", async () => {
  const { user, panel } = await bukaPanel(bulanan);
  await keLayar(user, /^Formula/);
  await user.click(await screen.findByRole("button", { name: /Jumlah keluhan pedagang/ }));
  const isi = within(await kartu(/Jumlah keluhan pedagang/));
  expect(isi.getByLabelText(/^Polaritas/)).toHaveValue("turun");
  expect(isi.getByLabelText(/^Konsolidasi/)).toHaveValue("jumlah");
  const [benar] = isi.getAllByRole("button", { name: "Ya, benar" });
  if (benar === undefined) throw new Error("no guess");
  await user.click(benar);
  await waitFor(() => expect(isi.getAllByRole("button", { name: "Ya, benar" })).toHaveLength(1));
  await user.selectOptions(isi.getByLabelText(/^Konsolidasi/), "rata-rata");
  await waitFor(() => expect(isi.queryByText("tebakan")).not.toBeInTheDocument());
  expect(isi.getByLabelText(/^Konsolidasi/)).toHaveValue("rata-rata");
  const { isi: keadaan } = panel.ambil();
  if (keadaan.tahap !== "siap") throw new Error(keadaan.tahap);
  const [baris] = keadaan.analisis.pengaturan.baris.values();
  expect(baris).toMatchObject({ polaritas: "turun", konsolidasi: "rata-rata" });
  expect(keadaan.analisis.jabatan[0]?.indikator[0]?.hitung?.realisasi).toBe(3);
});

test("all guesses are confirmed at once where they are listed", async () => {
  const { user } = await bukaPanel(bulanan);
  await keLayar(user, /^Formula/);
  await user.click(await screen.findByRole("button", { name: /^Masih tebakan/ }));
  await user.click(await screen.findByRole("button", { name: /^Pastikan \d+ tebakan ini/ }));
  expect(await screen.findByText("Tebakan pada 2 indikator dipastikan.")).toBeInTheDocument();
  expect(screen.queryByText(/^Masih tebakan: /)).not.toBeInTheDocument();
});

/** The indikator's row below its jabatan; what changed since last month names it once more further down. */
const barisOpini = (): HTMLElement | null =>
  screen.getAllByRole("button", { name: "Nilai opini pasar" })[0]?.closest("li") ?? null;

test("a grade is shown where the realisasi is one", async () => {
  await bukaPanel(bulanan);
  expect(barisOpini()).toHaveTextContent(/Realisasi\s*A/);
});

test("a cell selected in the grid marks the indikator in whose row it lies", async () => {
  const { excel } = await bukaPanel(bulanan);
  const sheet = excel.model.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  await act(async () => {
    excel.model.select(sheet, { row: 4, col: 5, row2: 4, col2: 5 });
    await new Promise((selesai) => setTimeout(selesai, 50));
  });
  await waitFor(() => expect(barisOpini()).toHaveAttribute("aria-current", "true"));
});
