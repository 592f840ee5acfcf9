/** Many mends at once: all of them are seen first, sheet by sheet, and the planner may leave some out. */
import { screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import type { Sheets } from "../simulator/host/workbook";
import { bukaPanel, keLayar } from "./buka";
import type { Terbuka } from "./buka";

const kepala = [
  ["Jabatan", ":", "Analis Koperasi"],
  ["No", "Sasaran", "Indikator", "Formulasi", "Target 2026", "Sumber Data"],
];
const baris = (no: number, indikator: string, sumber = "Data keragaan koperasi"): (string | number)[] => [
  no,
  `Meningkatnya ${indikator}`,
  `Presentase ${indikator}`,
  `Jumlah ${indikator} / jumlah seluruhnya x 100%`,
  "80 Persen",
  sumber,
];

/** Numbers 1, 3, 4, and a typing error in each indikator. */
const buku: Sheets = {
  Koperasi: [
    ...kepala,
    baris(1, "koperasi sehat"),
    baris(3, "koperasi aktif"),
    baris(4, "koperasi dibina", "Laporan  pembinaan"),
  ],
  Dagang: [["Jabatan", ":", "Analis Perdagangan"], kepala[1] ?? [], baris(1, "pasar tertib")],
};

async function bukaPratinjau(): Promise<Terbuka> {
  const terbuka = await bukaPanel(buku);
  await keLayar(terbuka.user, /^Periksa/);
  await terbuka.user.click(await screen.findByRole("button", { name: /^Perbaiki \d+ yang pasti$/ }));
  return terbuka;
}

function isi({ excel }: Terbuka, lembar: string, row: number, col: number): unknown {
  return excel.model.sheets.find(({ name }) => name === lembar)?.cell(row, col).value;
}

const diKoperasi = () => within(screen.getByRole("region", { name: "Perbaikan di lembar Koperasi" }));

const nomor = (terbuka: Terbuka): unknown[] => [2, 3, 4].map((row) => isi(terbuka, "Koperasi", row, 0));

test("every cell that would change is shown under its sheet, and nothing is written before Terapkan", async () => {
  const terbuka = await bukaPratinjau();
  const koperasi = diKoperasi();
  expect(koperasi.getAllByText("Salah ketik")).toHaveLength(3);
  expect(koperasi.getByText("··")).toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: "Lembar Dagang (1 sel)" })).toBeChecked();
  expect(nomor(terbuka)).toEqual([1, 3, 4]);
  await terbuka.user.click(screen.getByRole("button", { name: "Terapkan (7)" }));
  expect(await screen.findByText("7 sel diperbaiki.")).toBeInTheDocument();
  expect(nomor(terbuka)).toEqual([1, 2, 3]);
  expect(isi(terbuka, "Dagang", 2, 2)).toBe("Persentase pasar tertib");
  await terbuka.user.click(screen.getByText("Batalkan"));
  await waitFor(() => expect(nomor(terbuka)).toEqual([1, 3, 4]));
});

test("a cell, or a whole sheet, is left out by its tick", async () => {
  const terbuka = await bukaPratinjau();
  const { user } = terbuka;
  await user.click(screen.getByRole("checkbox", { name: "Lembar Dagang (1 sel)" }));
  await user.click(diKoperasi().getByRole("checkbox", { name: /^C3/ }));
  expect(screen.getByText(/^5 dari 7 sel akan diubah/)).toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: /^Lembar Koperasi/ })).toBePartiallyChecked();
  await user.click(screen.getByRole("button", { name: "Terapkan (5)" }));
  expect(await screen.findByText("5 sel diperbaiki.")).toBeInTheDocument();
  expect(isi(terbuka, "Dagang", 2, 2)).toBe("Presentase pasar tertib");
  expect([2, 3].map((row) => isi(terbuka, "Koperasi", row, 2))).toEqual([
    "Presentase koperasi sehat",
    "Persentase koperasi aktif",
  ]);
});

test("the numbers of a renumbering are taken or left together", async () => {
  const terbuka = await bukaPratinjau();
  const { user } = terbuka;
  await user.click(screen.getByRole("checkbox", { name: /^2 sel sekaligus/ }));
  await user.click(screen.getByRole("button", { name: "Terapkan (5)" }));
  await screen.findByText("5 sel diperbaiki.");
  expect(nomor(terbuka)).toEqual([1, 3, 4]);
});

test("Escape leaves everything as it was", async () => {
  const terbuka = await bukaPratinjau();
  await terbuka.user.keyboard("{Escape}");
  expect(screen.queryByRole("button", { name: /^Terapkan/ })).not.toBeInTheDocument();
  expect(screen.getByRole("searchbox")).toBeInTheDocument();
  expect(nomor(terbuka)).toEqual([1, 3, 4]);
});

test("what the filter hides is not mended", async () => {
  const { user } = await bukaPanel(buku).then(async (terbuka) => {
    await keLayar(terbuka.user, /^Periksa/);
    return terbuka;
  });
  await user.type(await screen.findByRole("searchbox"), "perdagangan");
  await user.click(screen.getByRole("button", { name: "Perbaiki 1 yang pasti" }));
  expect(await screen.findByText(/^1 sel akan diubah/)).toBeInTheDocument();
});

test("findings of one rule in a group open as one row, and are mended together", async () => {
  const terbuka = await bukaPanel(buku);
  const { user } = terbuka;
  await keLayar(user, /^Periksa/);
  const sebaris = await screen.findByRole("button", { name: "Peringatan 3 × Salah ketik" });
  expect(screen.queryByRole("button", { name: /Presentase.*C4/ })).not.toBeInTheDocument();
  await user.click(sebaris);
  expect(screen.getByRole("button", { name: /Presentase.*C4/ })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Perbaiki semua (3)" }));
  await user.click(await screen.findByRole("button", { name: "Terapkan (3)" }));
  await screen.findByText("3 sel diperbaiki.");
  expect(isi(terbuka, "Koperasi", 4, 2)).toBe("Persentase koperasi dibina");
  expect(isi(terbuka, "Dagang", 2, 2)).toBe("Presentase pasar tertib");
});

test("a cell that somebody mends meanwhile leaves the preview, and the rest can still be mended", async () => {
  const terbuka = await bukaPanel(buku);
  const { user } = terbuka;
  await keLayar(user, /^Periksa/);
  await user.click(await screen.findByRole("button", { name: /^Perbaiki \d+ yang pasti$/ }));
  await terbuka.ketik("Koperasi", 2, 2, "Persentase koperasi sehat");
  await waitFor(() => expect(diKoperasi().queryByRole("checkbox", { name: /^C3/ })).not.toBeInTheDocument());
  expect(screen.getByRole("button", { name: "Terapkan (6)" })).toBeInTheDocument();
});
