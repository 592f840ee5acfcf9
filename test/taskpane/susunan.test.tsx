import { screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import { readPengaturan } from "../../src/core/pengaturan";
import type { Sheets } from "../simulator/host/workbook";
import { bukaPanel, keLayar, koperasi, type Terbuka } from "./buka";

const peran = (kolom: string): HTMLElement => screen.getByLabelText(`Peran kolom ${kolom}`);

async function bukaSusunan(sheets: Sheets): Promise<Terbuka> {
  const terbuka = await bukaPanel(sheets);
  await keLayar(terbuka.user, /^Susunan/);
  await screen.findByLabelText("Peran kolom C");
  return terbuka;
}

/** The roles that the workbook remembers, read as the command line would. */
async function teringat({ panel }: Terbuka): Promise<Record<string, string>> {
  const hasil = await panel.buku.takeSnapshot();
  if (hasil.status === "gagal") throw new Error(hasil.galat.asal);
  const [kolom = {}] = Object.values(readPengaturan(hasil.buku).kolomPasti);
  return kolom;
}

async function batalkan({ user }: Terbuka): Promise<void> {
  const [tombol] = screen.getAllByRole("button", { name: "Batalkan" });
  if (tombol === undefined) throw new Error("no Batalkan");
  await user.click(tombol);
}

test("shows each column's header over its role", async () => {
  await bukaSusunan(koperasi);
  expect(peran("C")).toHaveValue("formulasi");
  expect(peran("F")).toHaveValue("realisasi");
});

test("a role put right is remembered in the workbook, and taken back by Batalkan", async () => {
  const terbuka = await bukaSusunan(koperasi);
  const nama = (): string[] => terbuka.excel.model.sheets.map((s) => s.name);
  await terbuka.user.selectOptions(peran("F"), "lain");
  await waitFor(() => expect(peran("F")).toHaveValue("lain"));
  expect(nama()).toContain("Pengaturan IKI");
  expect(await screen.findByText("Kolom F tidak dipakai.")).toBeInTheDocument();
  await batalkan(terbuka);
  await waitFor(() => expect(peran("F")).toHaveValue("realisasi"));
  expect(nama()).toEqual(["Koperasi"]);
});

const tanpaJudul: Sheets = {
  Pasar: [
    ["Jabatan : Kepala Bidang Perdagangan"],
    ["NO", "SASARAN", "INDIKATOR", "FORMULASI", "SATUAN", "", "SUMBER DATA"],
    [1, "Distribusi lancar", "Persentase pasar tertib", "Pasar tertib / pasar x 100%", "%", 80, "Laporan"],
    [2, "Ekspor naik", "Persentase komoditas stabil", "Stabil / komoditas x 100%", "%", 90, "Laporan"],
  ],
};

test("a column without a title is told by its neighbour, shown in the grid, and its answer holds", async () => {
  const terbuka = await bukaSusunan(tanpaJudul);
  const { user, excel } = terbuka;
  const tanya = within(
    screen.getByRole("region", { name: "Kolom F (tanpa judul, di kanan “SATUAN”) berisi apa?" }),
  );
  await user.click(tanya.getByRole("button", { name: "Lihat kolomnya" }));
  expect(excel.model.selection.rentang).toEqual({ row: 1, row2: 3, col: 5, col2: 5 });
  await user.click(tanya.getByRole("radio", { name: "Target" }));
  await user.click(tanya.getByRole("button", { name: "Pakai" }));
  expect(await screen.findByText("Kolom F dipakai sebagai Target.")).toBeInTheDocument();
  expect(peran("F")).toHaveValue("target");
  expect(screen.queryByText(/berisi apa\?/)).not.toBeInTheDocument();
  expect(screen.getByText(/^1 kolom Anda tetapkan sendiri; yang lain dikenali/)).toBeInTheDocument();
  expect(await teringat(terbuka)).toEqual({ "(tanpa judul, di kanan satuan)": "target" });
});

test("what was set is shown as such, and goes back to the guess", async () => {
  const terbuka = await bukaSusunan(koperasi);
  await terbuka.user.selectOptions(peran("F"), "lain");
  await terbuka.user.click(
    await screen.findByRole("button", { name: "Kolom F: kembali ke dugaan, Realisasi" }),
  );
  expect(await screen.findByText("Kolom F kembali ke dugaan: Realisasi.")).toBeInTheDocument();
  expect(peran("F")).toHaveValue("realisasi");
  expect(await teringat(terbuka)).toEqual({});
  expect(screen.getByText(/^Semua kolom dikenali dengan pasti/)).toBeInTheDocument();
});

describe("a role that a table has once, chosen for a second column", () => {
  const sudahDipakai = "Kolom B, “Indikator”, sudah dipakai sebagai Indikator. Satu tabel hanya punya satu.";

  test("nothing is written before one of them gives way; swapped, both are remembered", async () => {
    const terbuka = await bukaSusunan(koperasi);
    await terbuka.user.selectOptions(peran("A"), "indikator");
    const tanya = within(screen.getByRole("group", { name: sudahDipakai }));
    expect(peran("A")).toHaveValue("sasaran");
    expect(terbuka.excel.model.sheets).toHaveLength(1);
    const tukar = tanya.getByRole("button", { name: "Tukar: B menjadi Sasaran" });
    expect(tukar).toHaveFocus();
    await terbuka.user.click(tukar);
    expect(
      await screen.findByText("Kolom A dipakai sebagai Indikator, kolom B sebagai Sasaran."),
    ).toBeInTheDocument();
    expect([peran("A"), peran("B")].map((s) => (s as HTMLSelectElement).value)).toEqual([
      "indikator",
      "sasaran",
    ]);
    expect(await teringat(terbuka)).toEqual({ sasaran: "indikator", indikator: "sasaran" });
  });

  test("the other one may also be left out, or all left as it is", async () => {
    const terbuka = await bukaSusunan(koperasi);
    await terbuka.user.selectOptions(peran("C"), "indikator");
    await terbuka.user.click(screen.getByRole("button", { name: "Batal" }));
    expect(screen.queryByRole("group", { name: sudahDipakai })).not.toBeInTheDocument();
    await terbuka.user.selectOptions(peran("C"), "indikator");
    await terbuka.user.click(screen.getByRole("button", { name: "B tidak dipakai" }));
    await waitFor(() => expect(peran("B")).toHaveValue("lain"));
    expect(peran("C")).toHaveValue("indikator");
  });

  test("targets may stand in several columns: no question", async () => {
    const terbuka = await bukaSusunan(koperasi);
    await terbuka.user.selectOptions(peran("F"), "target");
    expect(await screen.findByText("Kolom F dipakai sebagai Target.")).toBeInTheDocument();
  });
});

test("a choice that no table has a column for is told, and can be forgotten", async () => {
  const terbuka = await bukaSusunan(koperasi);
  await terbuka.user.selectOptions(peran("F"), "lain");
  await waitFor(() => expect(peran("F")).toHaveValue("lain"));
  await terbuka.ketik("Koperasi", 1, 5, "Anggaran");
  const kartu = within(
    await screen.findByRole("region", { name: "1 pilihan kolom tidak cocok lagi dengan tabel mana pun" }),
  );
  expect(kartu.getByText("“realisasi” sebagai Tidak dipakai")).toBeInTheDocument();
  await keLayar(terbuka.user, /^Beranda/);
  expect(screen.getByText(/1 pilihan kolom tidak cocok lagi/)).toBeInTheDocument();
  await keLayar(terbuka.user, /^Susunan/);
  await terbuka.user.click(await screen.findByRole("button", { name: "Hapus pilihan lama" }));
  await waitFor(() => expect(screen.queryByText(/tidak cocok lagi/)).not.toBeInTheDocument());
  expect(await teringat(terbuka)).toEqual({});
});

test("a choice holds when another title of the table is mended, and is kept under the new titles", async () => {
  const terbuka = await bukaSusunan(koperasi);
  await terbuka.user.selectOptions(peran("F"), "lain");
  await waitFor(() => expect(peran("F")).toHaveValue("lain"));
  await terbuka.ketik("Koperasi", 1, 2, "Formulasi Perhitungan");
  expect(peran("F")).toHaveValue("lain");
  await terbuka.user.selectOptions(peran("D"), "lain");
  await waitFor(() => expect(peran("D")).toHaveValue("lain"));
  expect(await teringat(terbuka)).toEqual({ realisasi: "lain", satuan: "lain" });
  expect(screen.queryByText(/tidak cocok lagi/)).not.toBeInTheDocument();
});
