import { fireEvent, screen, waitFor } from "@testing-library/react";
import "@testing-library/jest-dom";
import type { Sheets } from "../simulator/host/workbook";
import { ciriTanda } from "../../src/core/rules";
import { removeMarks } from "../../src/excel";
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
  await screen.findByRole("button", { name: "Pilihan lain" });
  return terbuka;
}

/** Chooses from the menu of the bar. */
async function pilihAlat({ user }: Terbuka, nama: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Pilihan lain" }));
  await user.click(await screen.findByRole("menuitem", { name: nama }));
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
  expect(screen.getByText("2 temuan")).toBeInTheDocument();
  await user.type(screen.getByRole("searchbox", { name: "Cari temuan" }), "baku layani");
  expect(screen.getByText("1 temuan")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Analis Koperasi Saran 1" })).toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "Kelompokkan" }), "aturan");
  expect(screen.getByRole("heading", { name: "Ejaan tidak baku Saran 1" })).toBeInTheDocument();
  // The place names the sheet, where a group holds several.
  expect(screen.getByText("Koperasi!C4")).toBeInTheDocument();
});

test("the counts of the levels follow the search", async () => {
  const { user } = await bukaPeriksa();
  await user.type(screen.getByRole("searchbox", { name: "Cari temuan" }), "layani");
  expect(screen.getByRole("button", { name: "Saran 2" })).toBeInTheDocument();
  await user.type(screen.getByRole("searchbox", { name: "Cari temuan" }), " baku");
  expect(screen.getByRole("button", { name: "Saran 1" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Peringatan/ })).not.toBeInTheDocument();
});

test("a group folds, and the arrow keys open it again on their way", async () => {
  const { user } = await bukaPeriksa();
  const kepala = screen.getByRole("button", { name: /^Analis Koperasi/ });
  expect(kepala).toHaveAttribute("aria-expanded", "true");
  await user.click(kepala);
  expect(screen.queryByRole("button", { name: /Presentase/ })).not.toBeInTheDocument();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(screen.getByText("Temuan 1 dari 5")).toBeInTheDocument();
  expect(kepala).toHaveAttribute("aria-expanded", "true");
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
  expect(screen.getByText("Temuan 2 dari 5")).toBeInTheDocument();
  expect(document.activeElement).toHaveAttribute("aria-current", "true");
  await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
  expect(screen.getByText("Temuan 5 dari 5")).toBeInTheDocument();
});

test("a mend shows before and after, is written, and taken back by Batalkan", async () => {
  const terbuka = await bukaPeriksa();
  const { user } = terbuka;
  await user.click(temuan(/Presentase/));
  const pratinjau = screen.getByRole("group", { name: "Pratinjau perbaikan" });
  expect(pratinjau).toHaveTextContent("Sebelum: Presentase koperasi sehatSesudah: Persentase koperasi sehat");
  expect(isi(terbuka, [2, 2])).toBe("Presentase koperasi sehat");
  await user.click(screen.getByRole("button", { name: "Perbaiki" }));
  expect(await screen.findByText("1 sel diperbaiki.")).toBeInTheDocument();
  expect(isi(terbuka, [2, 2])).toBe("Persentase koperasi sehat");
  expect(screen.queryByText(/Presentase/)).not.toBeInTheDocument();
  // No finding is selected any more: the count alone is said.
  expect(screen.getByText("4 temuan")).toBeInTheDocument();
  await user.click(screen.getByText("Batalkan"));
  await waitFor(() => expect(isi(terbuka, [2, 2])).toBe("Presentase koperasi sehat"));
});

test("by keyboard alone: to a finding, its mend, the next one, and back with Ctrl+Z", async () => {
  const terbuka = await bukaPeriksa();
  const { user } = terbuka;
  await user.click(screen.getByRole("searchbox"));
  await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}");
  expect(screen.getByText("Temuan 1 dari 5")).toBeInTheDocument();
  await user.tab();
  expect(screen.getByRole("button", { name: "Perbaiki" })).toHaveFocus();
  await user.tab();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("textbox", { name: "Alasan mengabaikan" })).toHaveFocus();
  // What was opened is left by Escape, and the keyboard stays with the finding.
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox", { name: "Alasan mengabaikan" })).not.toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
  await user.tab();
  expect(screen.getByRole("button", { name: "Perbaiki" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("1 sel diperbaiki.")).toBeInTheDocument();
  await waitFor(() => expect(document.body).not.toHaveFocus());
  await user.keyboard("{ArrowDown}");
  expect(screen.getByText("Temuan 1 dari 4")).toBeInTheDocument();
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
  expect(await screen.findByText(/^4 sel diwarnai/)).toBeInTheDocument();
  expect(sheet?.conditionalFormats).toHaveLength(4);
  expect(screen.getByText(/Hapus tanda mengembalikan tampilannya semula/)).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "Hapus tanda" }));
  expect(await screen.findByText("Semua tanda pemeriksaan dihapus.")).toBeInTheDocument();
  expect(sheet?.conditionalFormats).toEqual([]);
});

test("marks that the ribbon put on or took away are known when the planner turns to the pane", async () => {
  const { user, excel } = await bukaPeriksa();
  await user.click(screen.getByRole("button", { name: "Tandai di lembar" }));
  await screen.findByRole("button", { name: "Hapus tanda" });
  await removeMarks(ciriTanda);
  jest.spyOn(Date, "now").mockReturnValue(Date.now() + 60_000);
  const masuk = (): boolean => document.documentElement.dispatchEvent(new Event("pointerenter"));
  masuk();
  expect(await screen.findByRole("button", { name: "Tandai di lembar" })).toBeInTheDocument();
  // Going in and out of the pane does not ask Excel each time.
  const { roundTrips } = excel.stats;
  masuk();
  fireEvent.focus(window);
  await Promise.resolve();
  expect(excel.stats.roundTrips).toBe(roundTrips);
  jest.restoreAllMocks();
});

test("the list goes to a sheet of its own, which is not read as a table, and the pane leads there", async () => {
  const terbuka = await bukaPeriksa();
  await pilihAlat(terbuka, "Ekspor ke lembar");
  expect(await screen.findByText("Daftar temuan ditulis ke lembar Temuan IKI.")).toBeInTheDocument();
  expect(isi(terbuka, [1, 0], "Temuan IKI")).toBe("0 galat, 3 peringatan, 2 saran.");
  expect(isi(terbuka, [4, 3], "Temuan IKI")).toBe("C3");
  expect(screen.getByText("5 temuan")).toBeInTheDocument();
  await terbuka.user.click(screen.getByRole("button", { name: "Buka lembar Temuan IKI" }));
  await waitFor(() => expect(terbuka.excel.model.selection).toMatchObject({ sheet: { name: "Temuan IKI" } }));
  expect(screen.queryByRole("button", { name: "Buka lembar Temuan IKI" })).not.toBeInTheDocument();
});

test("a workbook without findings is told so, and no more than a check can know", async () => {
  await bukaPeriksa(bersih);
  expect(screen.getByRole("heading", { name: "Tidak ada temuan" })).toBeInTheDocument();
  expect(screen.getByText(/tetap perlu dibaca pemeriksa/)).toBeInTheDocument();
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
