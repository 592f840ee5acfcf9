import { screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheets } from "../simulator/host/workbook";
import { bukaPanel, koperasi, type Terbuka } from "./buka";

const sheets = ({ excel }: Terbuka): string[] => excel.model.sheets.map((s) => s.name);

async function bukaLaporan(isi: Sheets = koperasi): Promise<Terbuka> {
  const panel = await bukaPanel(isi);
  await panel.user.click(screen.getByRole("button", { name: "Laporan" }));
  await screen.findByRole("heading", { level: 1, name: /^Laporan/ });
  return panel;
}

async function batalkan({ user }: Terbuka): Promise<void> {
  const [tombol] = screen.getAllByRole("button", { name: /^Batalkan/ });
  if (tombol) await user.click(tombol);
}

/** Everything that stands on a sheet, formulas as they are. */
const isi = ({ excel }: Terbuka, lembar: string): string =>
  [...(excel.model.sheets.find((s) => s.name === lembar)?.cells() ?? [])]
    .map(({ cell }) => cell.formula ?? String(cell.value ?? ""))
    .filter((teks) => teks !== "")
    .join("\n");

test("the summary is written on a new sheet that points to the table, and Batalkan takes it away", async () => {
  const panel = await bukaLaporan();
  const before = sheets(panel);
  await panel.user.click(screen.getByRole("button", { name: "Buat ringkasan" }));
  expect(await screen.findByText(/Ringkasan ditulis di lembar Ringkasan 2026/)).toBeInTheDocument();
  expect(sheets(panel)).toEqual([...before, "Pengaturan IKI", "Ringkasan 2026"]);
  expect(isi(panel, "Ringkasan 2026")).toContain("Koperasi!F3");
  await batalkan(panel);
  await waitFor(() => expect(sheets(panel)).toEqual(before));
});

test("the narrative is seen first, then copied; where Excel keeps the clipboard from us the text is shown", async () => {
  const { user } = await bukaLaporan();
  await user.click(screen.getByRole("button", { name: "Susun narasi" }));
  expect(screen.getByText("3 paragraf")).toBeInTheDocument();
  const write = jest.spyOn(navigator.clipboard, "writeText");
  await user.click(screen.getByRole("button", { name: "Salin semua" }));
  await waitFor(() => expect(write).toHaveBeenCalled());
  expect(write.mock.calls[0]?.[0]).toContain(
    "indikator “Persentase koperasi sehat” pada tahun 2026 ditargetkan sebesar 80%",
  );
  write.mockRejectedValueOnce(new Error("not allowed"));
  await user.click(screen.getByRole("button", { name: "Salin semua" }));
  expect(await screen.findByRole("textbox", { name: "Naskah narasi" })).toHaveValue(
    write.mock.calls[1]?.[0] ?? "",
  );
});

test("the narrative goes on a sheet of its own, that is no table of the planner's, and is taken back", async () => {
  const panel = await bukaLaporan();
  const before = sheets(panel);
  await panel.user.click(screen.getByRole("button", { name: "Susun narasi" }));
  await panel.user.click(screen.getByRole("button", { name: "Tulis ke lembar baru" }));
  expect(await screen.findByText(/Narasi ditulis di lembar Narasi 2026/)).toBeInTheDocument();
  expect(sheets(panel)).toEqual([...before, "Narasi 2026"]);
  expect(isi(panel, "Narasi 2026")).toContain("Realisasi sampai dengan akhir tahun 2026 belum tercatat");
  const { isi: tahap } = panel.panel.ambil();
  expect(tahap.tahap === "siap" && tahap.analisis.jabatan).toHaveLength(1);
  await batalkan(panel);
  await waitFor(() => expect(sheets(panel)).toEqual(before));
});

const berkas = (nama: string): File => new File([readFileSync(join(__dirname, "../corpus", nama))], nama);

test("files are read in the page, one that can't be is named, and the recap is written and taken back", async () => {
  const panel = await bukaLaporan();
  const before = sheets(panel);
  const pilih = screen.getByLabelText("Pilih berkas", { selector: "input" });
  await panel.user.upload(pilih, [
    berkas("sampang.xlsx"),
    new File(["bukan buku kerja"], "catatan.xlsx"),
    berkas("sampang.xlsx"),
  ]);
  const hasil = within(await screen.findByRole("region", { name: "Rekap berkas lain" }));
  expect(await hasil.findByText("sampang.xlsx (2)")).toBeInTheDocument();
  expect(await hasil.findByText(/Berkas ini bukan buku kerja Excel/)).toBeInTheDocument();
  expect(hasil.getByText("3 berkas terbaca: 15 jabatan, 43 indikator")).toBeInTheDocument();
  // The same file twice: every jabatan and every indikator of it.
  expect(hasil.getByText("27 kembar atau berbeda")).toBeInTheDocument();
  await panel.user.click(hasil.getByRole("button", { name: "Tulis rekap" }));
  expect(await screen.findByText(/Rekap ditulis di lembar Rekap 2026/)).toBeInTheDocument();
  expect(sheets(panel).slice(before.length)).toEqual([
    "Rekap 2026",
    "Per Jabatan 2026",
    "Kembar dan Beda 2026",
    "Berkas 2026",
  ]);
  expect(isi(panel, "Berkas 2026")).toContain("catatan.xlsx");
  expect(isi(panel, "Rekap 2026")).toContain("Buku kerja ini");
  await batalkan(panel);
  await waitFor(() => expect(sheets(panel)).toEqual(before));
});

test("a long reading can be stopped: what was read stays, the others are named as not read", async () => {
  const panel = await bukaLaporan();
  let lepas = (): void => undefined;
  const lama = berkas("kapuas-hulu.xlsx");
  const isiLama = lama.arrayBuffer();
  const tertahan = new Promise<ArrayBuffer>((selesai) => {
    lepas = () => selesai(isiLama);
  });
  Object.assign(lama, { arrayBuffer: () => tertahan });
  const pilih = screen.getByLabelText("Pilih berkas", { selector: "input" });
  await panel.user.upload(pilih, [lama, berkas("sampang.xlsx")]);
  expect(await screen.findByText("Membaca berkas 1 dari 2…")).toBeInTheDocument();
  await panel.user.click(screen.getByRole("button", { name: "Hentikan" }));
  lepas();
  expect(await screen.findByText("14 jabatan, 36 indikator")).toBeInTheDocument();
  expect(screen.getByText(/Berkas ini belum dibaca karena pembacaan dihentikan/)).toBeInTheDocument();
  expect(screen.getByText("2 berkas terbaca: 15 jabatan, 39 indikator")).toBeInTheDocument();
});

test("an empty workbook gathers those of others", async () => {
  const panel = await bukaPanel({ Lembar1: [] });
  await panel.user.click(screen.getByRole("button", { name: "Rekap berkas lain" }));
  const pilih = await screen.findByLabelText("Pilih berkas", { selector: "input" });
  await panel.user.upload(pilih, [berkas("kapuas-hulu.xlsx")]);
  // Each file up to its own newest figure, and it says which.
  expect(await screen.findByText("14 jabatan, 36 indikator, s.d. Agustus 2025")).toBeInTheDocument();
  await panel.user.click(screen.getByRole("button", { name: "Tulis rekap" }));
  await waitFor(() => expect(sheets(panel)).toContain("Rekap"));
});

test("formulas of capaian are proposed for columns of the table, written, and taken back", async () => {
  const panel = await bukaLaporan();
  const before = isi(panel, "Koperasi");
  await panel.user.click(screen.getByRole("button", { name: "Lihat usul" }));
  const usul = screen.getByRole("region", { name: "Rumus capaian di tabel Anda" });
  expect(within(usul).getAllByRole("listitem").length).toBeGreaterThan(0);
  await panel.user.click(within(usul).getByRole("button", { name: "Tulis rumus" }));
  expect(await screen.findByText(/^Rumus ditulis ke \d+ sel tabel\.$/)).toBeInTheDocument();
  expect(isi(panel, "Koperasi")).not.toBe(before);
  await batalkan(panel);
  await waitFor(() => expect(isi(panel, "Koperasi")).toBe(before));
});
