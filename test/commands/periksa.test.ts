/** The ribbon's Periksa and Hapus tanda: what a planner sees without the pane. */
import {
  alamatLaporan,
  bacaLaporan,
  type IsiDialog,
  type KataDialog,
  type Laporan,
} from "../../src/commands/laporan";
import { useGlobally } from "../../simulator/host/node";
import type { SimulatedExcel } from "../../simulator/host";
import { openExcel, type Sheets } from "../simulator/host/workbook";

const koperasi: Sheets = {
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
  ],
};

const [kepala = [], judul = [], baris = []] = koperasi["Koperasi"] ?? [];
const bersih: Sheets = {
  Koperasi: [
    kepala,
    judul,
    baris.map((v) => (v === "Presentase koperasi sehat" ? "Persentase koperasi sehat" : v)),
  ],
};

/** Presses a button of the ribbon; ends once Excel was told that the command ended. */
async function tekan(
  excel: SimulatedExcel,
  nama: string,
  saatDialog?: (isi: Laporan) => void,
): Promise<void> {
  const command = excel.commands.get(nama);
  if (!command) throw new Error(`no command ${nama}`);
  const berhenti = excel.dialogs.subscribe(() => {
    const alamat = excel.dialogs.current();
    const isi = alamat === null ? null : bacaLaporan(new URL(alamat).search);
    if (isi === null) return;
    saatDialog?.(isi);
    setTimeout(() => excel.dialogs.ui.messageParent("tutup"), 0);
  });
  await new Promise<void>((completed) => command({ completed }));
  berhenti();
}

async function buka(sheets: Sheets, pilihan: Parameters<typeof openExcel>[1] = {}): Promise<SimulatedExcel> {
  const { excel, window } = openExcel(sheets, pilihan);
  useGlobally(window);
  Object.assign(globalThis, { window: { location: new URL("https://localhost:3000/commands.html") } });
  jest.resetModules();
  await import("../../src/commands/commands");
  await Promise.resolve();
  return excel;
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, "window");
});

test("marks the cells, selects the gravest finding and says what was found", async () => {
  const excel = await buka(koperasi);
  const dialog: Laporan[] = [];
  await tekan(excel, "periksa", (isi) => dialog.push(isi));
  const [sheet] = excel.model.sheets;
  expect(sheet?.conditionalFormats.map(({ rentang: { row, col } }) => [row, col])).toContainEqual([2, 2]);
  expect(sheet?.notes.map(({ content }) => content).join()).toMatch(/Peringatan: .*Presentase/);
  expect(excel.model.selection).toMatchObject({ sheet: { name: "Koperasi" }, rentang: { row: 2, col: 2 } });
  expect(dialog).toMatchObject([
    {
      judul: expect.stringMatching(/^0 galat, 1 peringatan/) as string,
      jenis: [{ nama: "Peringatan: Salah ketik", jumlah: 1, sel: "Koperasi!C3" }],
    },
  ]);
  expect(excel.dialogs.current()).toBeNull();
});

test("speaks English where Office does", async () => {
  const excel = await buka(koperasi, { displayLanguage: "en-US" });
  const dialog: Laporan[] = [];
  await tekan(excel, "periksa", (isi) => dialog.push(isi));
  expect(dialog[0]?.judul).toMatch(/1 warning/);
});

test("an older Excel without notes gets colours alone", async () => {
  const excel = await buka(koperasi, { profile: "2021" });
  await tekan(excel, "periksa");
  const [sheet] = excel.model.sheets;
  expect([sheet?.conditionalFormats.length, sheet?.notes.length]).toEqual([1, 0]);
});

test("where nothing is wrong it says so, and marks of an earlier check are gone", async () => {
  const excel = await buka(koperasi);
  await tekan(excel, "periksa");
  const [sheet] = excel.model.sheets;
  if (sheet) excel.model.write(sheet, [{ row: 2, col: 2, value: "Persentase koperasi sehat" }], "user");
  const dialog: Laporan[] = [];
  await tekan(excel, "periksa", (isi) => dialog.push(isi));
  expect(dialog).toMatchObject([{ judul: "Tidak ada temuan", jenis: [] }]);
  expect([sheet?.conditionalFormats, sheet?.notes]).toEqual([[], []]);
});

test("a workbook without a table, and one that can't be read just now: the reason, and nothing is touched", async () => {
  const dialog: Laporan[] = [];
  const kosong = await buka({ Surat: [["Nota dinas"]] });
  await tekan(kosong, "periksa", (isi) => dialog.push(isi));
  const sibuk = await buka(bersih);
  sibuk.faults.cellEditMode = true;
  await tekan(sibuk, "periksa", (isi) => dialog.push(isi));
  expect(dialog.map(({ judul: j }) => j)).toEqual(Array(2).fill("Buku kerja tidak dapat diperiksa"));
  expect(dialog[0]?.isi.join(" ")).toMatch(/Tidak ada tabel IKI/);
  expect(dialog[1]?.isi.join(" ")).toMatch(/sel/);
});

test("Hapus tanda takes the marks away in silence, and speaks where a protected sheet keeps them", async () => {
  const excel = await buka(koperasi);
  await tekan(excel, "periksa");
  const [sheet] = excel.model.sheets;
  if (sheet) sheet.protection = { password: null };
  const dialog: Laporan[] = [];
  await tekan(excel, "hapusTanda", (isi) => dialog.push(isi));
  expect(dialog[0]?.isi).toEqual([expect.stringMatching(/Koperasi/)]);
  if (sheet) sheet.protection = null;
  await tekan(excel, "hapusTanda", (isi) => dialog.push(isi));
  expect(dialog).toHaveLength(1);
  expect([sheet?.conditionalFormats, sheet?.notes]).toEqual([[], []]);
  // Pressed once more, there is nothing to take away: that is said, too.
  await tekan(excel, "hapusTanda", (isi) => dialog.push(isi));
  expect(dialog[1]?.judul).toBe("Tidak ada tanda yang dihapus");
});

describe("Jabatan berikut", () => {
  const [lembar = []] = Object.values(koperasi);
  const pilihan = (excel: SimulatedExcel): unknown[] => {
    const { sheet, rentang } = excel.model.selection;
    return [sheet.name, rentang.row];
  };

  test("selects the next table in silence", async () => {
    const excel = await buka({
      Koperasi: lembar,
      Pasar: [["Jabatan", ":", "Analis Pasar"], ...lembar.slice(1)],
    });
    const dialog: Laporan[] = [];
    await tekan(excel, "jabatanBerikut", (isi) => dialog.push(isi));
    expect(dialog).toEqual([]);
    expect(pilihan(excel)).toEqual(["Pasar", 0]);
  });

  test("without a table, and with one alone that is selected already, it says so", async () => {
    const dialog: Laporan[] = [];
    const kosong = await buka({ Surat: [["Nota dinas"]] });
    await tekan(kosong, "jabatanBerikut", (isi) => dialog.push(isi));
    const satu = await buka({ Koperasi: lembar });
    await tekan(satu, "jabatanBerikut", (isi) => dialog.push(isi));
    expect(dialog).toHaveLength(1);
    await tekan(satu, "jabatanBerikut", (isi) => dialog.push(isi));
    expect(dialog.map(({ isi }) => isi.join(" "))).toEqual([
      expect.stringMatching(/^Tidak ada tabel indikator yang dikenali/),
      expect.stringMatching(/^Hanya ada satu tabel indikator .*Koperasi!A1:F3/),
    ]);
  });

  test("while a cell is being edited it says why nothing moved", async () => {
    const excel = await buka(koperasi);
    excel.faults.cellEditMode = true;
    const dialog: Laporan[] = [];
    await tekan(excel, "jabatanBerikut", (isi) => dialog.push(isi));
    expect(dialog).toMatchObject([{ judul: "Tidak pindah ke jabatan lain" }]);
  });
});

test("the dialog is given Office's theme", async () => {
  const excel = await buka(koperasi, { theme: { bodyBackgroundColor: "#262626" } });
  const tema: unknown[] = [];
  await tekan(excel, "periksa", (isi) => tema.push((isi as IsiDialog).tema));
  expect(tema).toEqual(["gelap"]);
});

test("a dialog that can't open leaves the command with the marks as its answer", async () => {
  const excel = await buka(koperasi);
  excel.dialogs.ui.displayDialogAsync("https://localhost:3000/lain.html", {}, () => undefined);
  await tekan(excel, "periksa");
  expect(excel.model.sheets[0]?.conditionalFormats).toHaveLength(1);
});

describe("the dialog's address", () => {
  const kata: KataDialog = {
    bahasa: "id",
    tema: "terang",
    jenis: "Jenis temuan",
    jumlah: "Jumlah",
    sel: "Sel pertama",
    tutup: "Tutup",
    lain: (n) => `dan ${n} jenis lain`,
  };

  test("carries the words, whatever signs they hold", () => {
    const laporan: Laporan = {
      judul: '3 galat & 100% "benar"?',
      isi: ["Lembar ‘Kabid #1’ <b>"],
      jenis: [{ nama: "Ejaan", jumlah: 2, sel: "A&B!C3" }],
    };
    expect(
      bacaLaporan(new URL(alamatLaporan("https://x.go.id/hasil.html", laporan, kata)).search),
    ).toMatchObject({
      ...laporan,
      lain: "",
    });
  });

  test("stays within what Office takes, and says how many lines it left out", () => {
    const jenis = Array.from({ length: 40 }, (_, i) => ({
      nama: `Peringatan: jenis temuan yang panjang namanya ${i}`,
      jumlah: i,
      sel: `Kepala Bidang ${i}!C${i}`,
    }));
    const alamat = alamatLaporan("https://x.go.id/hasil.html", { judul: "j", isi: ["i"], jenis }, kata);
    const isi = bacaLaporan(new URL(alamat).search);
    expect(alamat.length).toBeLessThanOrEqual(1800);
    expect(isi?.jenis.length).toBeGreaterThan(3);
    expect(isi?.lain).toBe(`dan ${40 - (isi?.jenis.length ?? 0)} jenis lain`);
  });

  test("opened by hand, the page has nothing to say", () => {
    expect([bacaLaporan(""), bacaLaporan("?isi=%7B"), bacaLaporan("?isi=3")]).toEqual([null, null, null]);
  });
});
