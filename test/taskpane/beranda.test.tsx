import { screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import { bukaPanel, koperasi } from "./buka";

const baris = (nama: string): HTMLElement => {
  const butir = screen.getByRole("button", { name: nama }).closest("li");
  if (butir === null) throw new Error(`${nama} is in no row`);
  return butir;
};

test("says which jabatan it found, and of each indikator target, realisasi, capaian and kategori", async () => {
  await bukaPanel(koperasi);
  expect(screen.getByText("1 jabatan, 3 indikator dikenali")).toBeInTheDocument();
  const sehat = within(baris("Persentase koperasi sehat"));
  expect(sehat.getByText("80")).toBeInTheDocument();
  expect(sehat.getByText("60")).toBeInTheDocument();
  expect(sehat.getByText("75,00%")).toBeInTheDocument();
  expect(sehat.getByText("Sedang")).toBeInTheDocument();
});

test("draws the formulasi as a fraction that is read aloud as a sentence", async () => {
  await bukaPanel(koperasi);
  const rumus = baris("Persentase koperasi sehat").querySelector("math");
  expect(rumus?.getAttribute("aria-label")).toBe(
    "Jumlah koperasi sehat dibagi jumlah koperasi aktif, dikali 100%",
  );
  expect(rumus?.querySelector("mfrac")?.textContent).toBe("Jumlah koperasi sehatjumlah koperasi aktif");
});

test("never shows a blank realisasi as a figure or a kategori", async () => {
  await bukaPanel(koperasi);
  const dibina = within(baris("Jumlah koperasi dibina"));
  expect(dibina.getByText("Belum lengkap")).toBeInTheDocument();
  expect(dibina.queryByText(/%/)).not.toBeInTheDocument();
});

test("a click on an indikator selects its cell in the grid", async () => {
  const { user, excel } = await bukaPanel(koperasi);
  await user.click(screen.getByRole("button", { name: "Jumlah koperasi baru" }));
  expect(await screen.findByText("B4 di lembar Koperasi dipilih.")).toBeInTheDocument();
  expect({ rentang: excel.model.selection.rentang }).toMatchObject({ rentang: { row: 3, col: 1 } });
});

test("follows a change of a realisasi cell", async () => {
  const { ketik } = await bukaPanel(koperasi);
  await ketik("Koperasi", 2, 5, 88);
  await waitFor(() =>
    expect(within(baris("Persentase koperasi sehat")).getByText("110,00%")).toBeInTheDocument(),
  );
});

test("tells where a figure comes from: target cell and rule", async () => {
  const { user } = await bukaPanel(koperasi);
  const sehat = within(baris("Persentase koperasi sehat"));
  await user.click(sehat.getByRole("button", { name: "Asal angka" }));
  expect(await sehat.findByRole("button", { name: "E3" })).toBeInTheDocument();
  expect(sehat.getByText(/realisasi ÷ target × 100/)).toBeInTheDocument();
});

test("points to the blank cell as the next thing to do", async () => {
  const { user } = await bukaPanel(koperasi);
  expect(screen.getByText("1 indikator belum lengkap datanya")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Ke selnya" }));
  expect(await screen.findByText("F5 di lembar Koperasi dipilih.")).toBeInTheDocument();
});

test("speaks English where Office does not speak Indonesian", async () => {
  await bukaPanel(koperasi, "en");
  expect(screen.getByText("1 position, 3 indicators recognised")).toBeInTheDocument();
});
