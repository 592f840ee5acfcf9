import { screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import type { Sheets } from "../simulator/host/workbook";
import { bukaPanel, keLayar } from "./buka";
import type { Terbuka } from "./buka";

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
    [
      3,
      "Meningkatkan layanan koperasi",
      "Persentase  koperasi yang di layani",
      "Jumlah koperasi yang dilayani / jumlah koperasi aktif x 100%",
      "90 Persen",
      "Laporan layanan koperasi",
    ],
  ],
};

const bersih: Sheets = {
  Koperasi: [
    ["Jabatan", ":", "Analis Koperasi"],
    ["No", "Sasaran", "Indikator", "Formulasi", "Target 2026", "Sumber Data"],
    [
      1,
      "Meningkatnya kualitas koperasi",
      "Persentase koperasi sehat",
      "Jumlah koperasi sehat / jumlah koperasi aktif x 100%",
      "80 Persen",
      "Data keragaan koperasi",
    ],
  ],
};

async function bukaPeriksa(sheets: Sheets = buku): Promise<Terbuka> {
  const terbuka = await bukaPanel(sheets);
  await keLayar(terbuka.user, /^Periksa/);
  await screen.findByRole("button", { name: "Bandingkan mulai sekarang" });
  return terbuka;
}

/** The finding that speaks of these words. */
const temuan = (kata: RegExp): HTMLElement => screen.getByRole("button", { name: kata, expanded: false });

function isi({ excel }: Terbuka, sel: [number, number], lembar = "Koperasi"): unknown {
  const sheet = excel.model.sheets.find(({ name }) => name === lembar);
  return sheet?.cell(...sel).value;
}

test("counts the findings by level, and the tab tells how many are no matter of taste", async () => {
  await bukaPeriksa();
  expect(screen.getByRole("button", { name: /^Periksa\s*,\s*3 menunggu Anda/ })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Peringatan 3" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Saran 2" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Galat/ })).not.toBeInTheDocument();
});

test("a level filters, a search finds words of the message, and a group is a jabatan or a rule", async () => {
  const { user } = await bukaPeriksa();
  await user.click(screen.getByRole("button", { name: "Saran 2" }));
  expect(screen.getByText("0 dari 2")).toBeInTheDocument();
  await user.type(screen.getByRole("searchbox", { name: "Cari temuan" }), "baku layani");
  expect(screen.getByText("0 dari 1")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Analis Koperasi 1" })).toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "Kelompokkan" }), "aturan");
  expect(screen.getByRole("heading", { name: "Ejaan tidak baku 1" })).toBeInTheDocument();
});

test("a click selects the cell and says what to do, why, and where the rule comes from", async () => {
  const { user, excel } = await bukaPeriksa();
  await user.click(temuan(/Presentase/));
  expect(await screen.findByText("C3 di lembar Koperasi dipilih.")).toBeInTheDocument();
  expect({ rentang: excel.model.selection.rentang }).toMatchObject({ rentang: { row: 2, col: 2 } });
  expect(screen.getByText("Tulis “Persentase”.")).toBeInTheDocument();
  expect(screen.getByText(/^Salah ketik: .* Sumber: Ejaan Bahasa Indonesia/)).toBeInTheDocument();
});

test("the arrow keys walk through the findings and select their cells", async () => {
  const { user } = await bukaPeriksa();
  await user.click(temuan(/Presentase/));
  await user.keyboard("{ArrowDown}");
  expect(screen.getByText("2 dari 5")).toBeInTheDocument();
  expect(document.activeElement).toHaveAttribute("aria-current", "true");
  await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
  expect(screen.getByText("5 dari 5")).toBeInTheDocument();
});

test("a mend shows before and after, is written, and taken back by Batalkan", async () => {
  const terbuka = await bukaPeriksa();
  const { user } = terbuka;
  await user.click(temuan(/Presentase/));
  await user.click(screen.getByRole("button", { name: "Perbaiki" }));
  const pratinjau = within(screen.getByRole("group", { name: "Pratinjau perbaikan" }));
  expect(pratinjau.getByLabelText("Sebelum")).toHaveTextContent("Presentase koperasi sehat");
  expect(pratinjau.getByLabelText("Sesudah")).toHaveTextContent("Persentase koperasi sehat");
  expect(isi(terbuka, [2, 2])).toBe("Presentase koperasi sehat");
  await user.click(pratinjau.getByRole("button", { name: "Terapkan" }));
  expect(await screen.findByText("1 sel diperbaiki.")).toBeInTheDocument();
  expect(isi(terbuka, [2, 2])).toBe("Persentase koperasi sehat");
  expect(screen.queryByText(/Presentase/)).not.toBeInTheDocument();
  await user.click(screen.getByText("Batalkan"));
  await waitFor(() => expect(isi(terbuka, [2, 2])).toBe("Presentase koperasi sehat"));
});

test("by keyboard alone: to a finding, its mend, the next one, and back with Ctrl+Z", async () => {
  const terbuka = await bukaPeriksa();
  const { user } = terbuka;
  await user.click(screen.getByRole("searchbox"));
  await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}");
  expect(screen.getByText("1 dari 5")).toBeInTheDocument();
  await user.tab();
  expect(screen.getByRole("button", { name: "Perbaiki" })).toHaveFocus();
  await user.keyboard("{Enter}");
  // The preview stands where the button was, and Escape leaves it.
  expect(screen.getByRole("group", { name: "Pratinjau perbaikan" })).toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("group", { name: "Pratinjau perbaikan" })).not.toBeInTheDocument();
  await user.tab();
  await user.keyboard("{Enter}");
  await user.tab();
  await user.tab();
  expect(screen.getByRole("button", { name: "Terapkan" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("1 sel diperbaiki.")).toBeInTheDocument();
  await waitFor(() => expect(document.body).not.toHaveFocus());
  await user.keyboard("{ArrowDown}");
  expect(screen.getByText("1 dari 4")).toBeInTheDocument();
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(isi(terbuka, [2, 2])).toBe("Presentase koperasi sehat"));
});

test("a finding is dismissed with a reason, kept in the workbook, and shown again on request", async () => {
  const terbuka = await bukaPeriksa();
  const { user } = terbuka;
  await user.click(temuan(/Presentase/));
  await user.click(screen.getByRole("button", { name: "Abaikan" }));
  await user.type(screen.getByRole("textbox", { name: "Alasan mengabaikan" }), "istilah setempat");
  await user.click(screen.getByRole("button", { name: "Abaikan temuan" }));
  expect(await screen.findByText("Temuan diabaikan dan diingat di Pengaturan IKI.")).toBeInTheDocument();
  expect(terbuka.excel.model.sheets.map(({ name }) => name)).toContain("Pengaturan IKI");
  expect(screen.getByRole("button", { name: "Peringatan 2" })).toBeInTheDocument();
  await user.click(screen.getByText(/1 temuan diabaikan/));
  expect(screen.getByText("istilah setempat")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Tampilkan lagi" }));
  expect(await screen.findByRole("button", { name: "Peringatan 3" })).toBeInTheDocument();
});

test("a rule is switched off for the workbook, and on again", async () => {
  const { user } = await bukaPeriksa();
  await user.click(temuan(/Meningkatkan/));
  await user.click(screen.getByRole("button", { name: "Matikan aturan" }));
  expect(await screen.findByRole("button", { name: "Peringatan 2" })).toBeInTheDocument();
  await user.click(screen.getByText(/1 aturan dimatikan/));
  await user.click(screen.getByRole("button", { name: "Hidupkan lagi" }));
  expect(await screen.findByRole("button", { name: "Peringatan 3" })).toBeInTheDocument();
});

test("marks stand on the cells with findings and go without a trace", async () => {
  const { user, excel } = await bukaPeriksa();
  const sheet = excel.model.sheets[0];
  await user.click(screen.getByRole("button", { name: "Tandai di lembar" }));
  // Five findings, two of them in one cell.
  expect(await screen.findByText(/^4 sel ditandai/)).toBeInTheDocument();
  expect(sheet?.conditionalFormats).toHaveLength(4);
  await user.click(await screen.findByRole("button", { name: "Hapus tanda" }));
  expect(await screen.findByText("Semua tanda pemeriksaan dihapus.")).toBeInTheDocument();
  expect(sheet?.conditionalFormats).toEqual([]);
});

test("the list goes to a sheet of its own, which is not read as a table", async () => {
  const terbuka = await bukaPeriksa();
  await terbuka.user.click(screen.getByRole("button", { name: "Ekspor ke lembar" }));
  expect(await screen.findByText("Daftar temuan ditulis ke lembar baru.")).toBeInTheDocument();
  expect(isi(terbuka, [1, 0], "Temuan IKI")).toBe("0 galat, 3 peringatan, 2 saran.");
  expect(isi(terbuka, [4, 3], "Temuan IKI")).toBe("C3");
  expect(screen.getByText("0 dari 5")).toBeInTheDocument();
});

test("since the remembered check: new, gone and still there", async () => {
  const { user, ketik } = await bukaPeriksa();
  await user.click(screen.getByRole("button", { name: "Bandingkan mulai sekarang" }));
  expect(await screen.findByText(/0 baru, 0 selesai, 5 tetap/)).toBeInTheDocument();
  await ketik("Koperasi", 3, 0, 2);
  await ketik("Koperasi", 2, 5, "");
  expect(await screen.findByText(/1 baru, 1 selesai, 4 tetap/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Baru 1" })).toBeInTheDocument();
});

test("a workbook without findings is praised", async () => {
  await bukaPeriksa(bersih);
  expect(screen.getByText("Tidak ada temuan. Bagus!")).toBeInTheDocument();
});

test("a protected sheet is left out of the marks and named; what stays marked can still be taken away", async () => {
  const { user, excel } = await bukaPeriksa({ ...buku, Kedua: buku["Koperasi"] ?? [] });
  const [pertama, kedua] = excel.model.sheets;
  if (kedua) kedua.protection = { password: null };
  await user.click(screen.getByRole("button", { name: "Tandai di lembar" }));
  expect(await screen.findByText(/lembar Kedua terlindungi sehingga dilewati/)).toBeInTheDocument();
  expect(pertama?.conditionalFormats.length).toBeGreaterThan(0);
  expect(kedua?.conditionalFormats).toEqual([]);
  if (pertama) pertama.protection = { password: null };
  await user.click(await screen.findByRole("button", { name: "Hapus tanda" }));
  expect(await screen.findByText(/kecuali di lembar Koperasi yang terlindungi/)).toBeInTheDocument();
  if (pertama) pertama.protection = null;
  await user.click(await screen.findByRole("button", { name: "Hapus tanda" }));
  await waitFor(() => expect(pertama?.conditionalFormats).toEqual([]));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Hapus tanda" })).not.toBeInTheDocument());
});
