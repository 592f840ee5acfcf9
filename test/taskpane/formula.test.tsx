import { screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import { bukaPanel, keLayar } from "./buka";

/** The brackets are left out: two readings. */
const pertumbuhan = {
  Dagang: [
    ["Jabatan", ":", "Kepala Bidang Perdagangan"],
    ["Sasaran", "Indikator", "Formulasi", "Satuan", "Target 2026", "Realisasi"],
    [
      "Meningkatnya ekspor",
      "Pertumbuhan nilai ekspor",
      "Nilai akhir - Nilai awal / Nilai awal x 100%",
      "%",
      10,
      8,
    ],
    ["", "Persentase pasar baik", "Jumlah pasar baik / jumlah pasar x 100%", "%", 80, 60],
  ],
};

test("asks which reading is meant, and remembers the answer in the workbook", async () => {
  const { user, excel } = await bukaPanel(pertumbuhan);
  await keLayar(user, /^Formula/);
  expect(await screen.findByText("Mana yang dimaksud?")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Pakai" }));
  await waitFor(() => expect(screen.queryByText("Mana yang dimaksud?")).not.toBeInTheDocument());
  expect(excel.model.sheets.map((s) => s.name)).toContain("Pengaturan IKI");
  expect(screen.getByRole("img", { name: "Sudah Anda pastikan" })).toBeInTheDocument();
});

test("reads the planner's own words while they are typed, with the same parser", async () => {
  const { user } = await bukaPanel(pertumbuhan);
  await keLayar(user, /^Formula/);
  await user.click(await screen.findByRole("radio", { name: "Tulis sendiri …" }));
  const kotak = screen.getByRole("textbox", { name: "Formula yang dimaksud" });
  await user.clear(kotak);
  await user.paste("cukup jelas");
  expect(screen.getByRole("button", { name: "Pakai" })).toBeDisabled();
  await user.clear(kotak);
  await user.paste("Nilai ekspor tahun ini / nilai ekspor tahun lalu x 100%");
  expect(
    screen.getByText("Nilai ekspor tahun ini dibagi nilai ekspor tahun lalu, dikali 100%."),
  ).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Pakai" })).toBeEnabled();
});

test("a formula that means one thing shows its fraction, sentence and Excel formula", async () => {
  const { user } = await bukaPanel(pertumbuhan);
  await keLayar(user, /^Formula/);
  await user.click(await screen.findByRole("button", { name: /Persentase pasar baik/ }));
  const kartu = screen.getByRole("button", { name: /Persentase pasar baik/ }).parentElement;
  if (kartu === null) throw new Error("no card");
  expect(within(kartu).getByText("Jumlah pasar baik dibagi jumlah pasar, dikali 100%.")).toBeInTheDocument();
  expect(kartu.querySelector("mfrac")).not.toBeNull();
});
