import { screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import { readPengaturan } from "../../src/core/pengaturan";
import { bukaPanel, keLayar, koperasi } from "./buka";
import type { Terbuka } from "./buka";

/** What the workbook itself says, read as the command line would. */
async function tertulis({ panel }: Terbuka): Promise<ReturnType<typeof readPengaturan>> {
  const hasil = await panel.buku.takeSnapshot();
  if (hasil.status === "gagal") throw new Error(hasil.galat.asal);
  return readPengaturan(hasil.buku);
}

async function bukaPengaturan(sheets = koperasi): Promise<Terbuka> {
  const terbuka = await bukaPanel(sheets);
  await keLayar(terbuka.user, /^Pengaturan$/);
  await screen.findByRole("heading", { name: "Skala kategori" });
  return terbuka;
}

test("another scale is remembered in the workbook, and Beranda grades by it", async () => {
  const terbuka = await bukaPengaturan();
  await terbuka.user.click(screen.getByRole("radio", { name: /^PermenPANRB 8\/2021/ }));
  expect(await screen.findByText(/^Skala yang dipakai: PermenPANRB/)).toBeInTheDocument();
  expect((await tertulis(terbuka)).skala).toBe("permenpanrb-8-2021");
  await keLayar(terbuka.user, /^Beranda$/);
  // 60 of 80 is 75: Kurang there, Sedang on the default scale.
  expect(screen.getAllByText("Kurang").length).toBeGreaterThan(0);
  expect(screen.getByText(/^Skala: PermenPANRB 8\/2021/)).toBeInTheDocument();
});

test("the cap of averages is set, and the average follows", async () => {
  const boros = { Koperasi: koperasi["Koperasi"]?.map((r, i) => (i === 3 ? r.with(5, 60) : r)) ?? [] };
  const terbuka = await bukaPengaturan(boros);
  // 75% and 300%: capped at 120 they are 97,5 on average, capped at 100 87,5, uncapped 187,5.
  await terbuka.user.click(screen.getByRole("radio", { name: "100%" }));
  await screen.findByText("Batas capaian dalam rata-rata: 100%.");
  await keLayar(terbuka.user, /^Beranda$/);
  expect(screen.getByText("87,5%")).toBeInTheDocument();
  await keLayar(terbuka.user, /^Pengaturan$/);
  await terbuka.user.click(await screen.findByRole("radio", { name: "Tanpa batas" }));
  await screen.findByText("Batas capaian dalam rata-rata: Tanpa batas.");
  expect((await tertulis(terbuka)).batas).toBeNull();
  await keLayar(terbuka.user, /^Beranda$/);
  expect(screen.getByText("187,5%")).toBeInTheDocument();
});

test("names of bands become the workbook's own scale; bands that overlap are refused and told", async () => {
  const terbuka = await bukaPengaturan();
  const { user } = terbuka;
  await user.click(screen.getByRole("button", { name: "Ubah sebutan dan batas" }));
  const sebutan = screen.getByRole("textbox", { name: "Sebutan, pita ke-1" });
  await user.clear(sebutan);
  await user.paste("Istimewa");
  const mulai = screen.getByRole("textbox", { name: "Mulai, pita ke-2" });
  await user.clear(mulai);
  await user.paste("91");
  expect(screen.getByText(/Skala bertumpang tindih: nilai 91/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Pakai" })).toBeDisabled();
  await user.clear(mulai);
  await user.paste("80,5");
  await user.click(screen.getByRole("button", { name: "Pakai" }));
  expect(await screen.findByRole("radio", { name: "Skala sendiri" })).toBeChecked();
  const { skalaSendiri } = await tertulis(terbuka);
  expect(skalaSendiri[0]?.pita.map((p) => [p.dari ?? 0, p.kategori])).toEqual([
    [0, "Sangat Rendah"],
    [51, "Rendah"],
    [66, "Sedang"],
    [80.5, "Tinggi"],
    [91, "Istimewa"],
  ]);
});

test("the rule for turun is set for the workbook, and taken back by Batalkan", async () => {
  const terbuka = await bukaPengaturan();
  await terbuka.user.click(screen.getByRole("radio", { name: /^target ÷ realisasi/ }));
  await screen.findByText("Aturan polaritas turun: target ÷ realisasi.");
  expect((await tertulis(terbuka)).aturanTurun).toBe("rasio-terbalik");
  const [batalkan] = screen.getAllByRole("button", { name: "Batalkan" });
  if (batalkan === undefined) throw new Error("no Batalkan");
  await terbuka.user.click(batalkan);
  await waitFor(() => expect(screen.getByRole("radio", { name: /^\(2 × target/ })).toBeChecked());
});

test("a scale that the sheet spoils is told with its sentence, and no radio claims to be it", async () => {
  const terbuka = await bukaPengaturan();
  await terbuka.user.click(screen.getByRole("radio", { name: "100%" }));
  await screen.findByText("Batas capaian dalam rata-rata: 100%.");
  const lembar = terbuka.excel.model.sheets.find((s) => s.name === "Pengaturan IKI");
  if (lembar === undefined) throw new Error("no sheet");
  // The band from 51 now begins where the next one does.
  await terbuka.ketik("Pengaturan IKI", 15, 0, 66);
  const kartu = within(await screen.findByRole("region", { name: "Yang belum dapat dipakai" }));
  expect(kartu.getByText(/Skala bertumpang tindih/)).toBeInTheDocument();
  for (const radio of within(screen.getByRole("radiogroup", { name: "Skala kategori" })).getAllByRole(
    "radio",
  ))
    expect(radio).not.toBeChecked();
});
