/** The sheet in a simulated Excel: a fixed number of round trips, and brought up to date where it stands. */
import { applyEdits, takeSnapshot, writeFigure } from "../../../../src/excel";
import { hitungBuku } from "../../../../src/core/hitung";
import { readWorkbook } from "../../../../src/core/layout";
import { readPengaturan } from "../../../../src/core/pengaturan";
import { realisasiEdits, realisasiSheets } from "../../../../src/core/reports/realisasi";
import { bacaLembar } from "../../../../src/core/reports/realisasi/baca-lembar";
import type { WorkbookData } from "../../../../src/core/sheet/grid";
import { cellAddress } from "../../../../src/core/sheet/address";
import { loadEngineInNode } from "../../../../src/calc/node";
import { useGlobally } from "../../../../simulator/host/node";
import { calculateLive, type SimulatedExcel } from "../../../../simulator/host";
import { openExcel } from "../../../simulator/host/workbook";
import { hariIni } from "./lembar";

beforeAll(loadEngineInNode);

const kepala = ["NO", "SASARAN", "INDIKATOR KINERJA", "FORMULASI", "TARGET 2026"];
const blok = (n: number): (string | null)[][] => [
  [`1. JABATAN : Kepala Seksi ${n}`, null, null, null, null],
  kepala,
  [
    "1",
    "Meningkatnya tertib dokumen",
    "Persentase dokumen tepat waktu",
    "Jumlah dokumen tepat waktu / Jumlah dokumen wajib x 100%",
    "80 Persen",
  ],
  [
    "2",
    "Tersedianya layanan",
    "Jumlah pelatihan yang dilaksanakan",
    "Jumlah pelatihan yang dilaksanakan",
    "12 Kegiatan",
  ],
  ["3", "Menurunnya keluhan", "Jumlah keluhan masyarakat", "Jumlah keluhan masyarakat", "5 Keluhan"],
  [null, null, null, null, null],
];

function open(jabatan: number): SimulatedExcel {
  const { excel, window } = openExcel({
    IKI: Array.from({ length: jabatan }, (_, i) => blok(i + 1)).flat(),
  });
  useGlobally(window);
  return excel;
}

async function snapshot(): Promise<WorkbookData> {
  const read = await takeSnapshot();
  if (read.status !== "terbaca") throw new Error("not read");
  return read.buku;
}

async function siapkan(buku: WorkbookData) {
  const { edits, ringkasan } = realisasiEdits(buku, readWorkbook(buku), {
    tahun: 2026,
    hariIni,
    pengaturan: readPengaturan(buku),
  });
  return { hasil: await applyEdits(edits), ringkasan };
}

test("building for 100 jabatan takes at most 6 round trips", async () => {
  const excel = open(100);
  const buku = await snapshot();
  const before = excel.stats.roundTrips;
  const { hasil, ringkasan } = await siapkan(buku);
  if (hasil.status !== "diterapkan") throw new Error(JSON.stringify(hasil).slice(0, 1500));
  expect(ringkasan).toMatchObject({ jabatan: 100, indikator: 300, komponen: 200 });
  const levels = [...(excel.model.sheets.find((s) => s.name === "Realisasi 2026")?.rowLevels.values() ?? [])];
  expect([1, 2].map((n) => levels.filter((x) => x === n).length)).toEqual([300, 200]);
  expect(excel.stats.roundTrips - before).toBeLessThanOrEqual(6);
}, 120_000);

test("one figure is one round trip, the sheet follows, and doing it again keeps it", async () => {
  const excel = open(1);
  calculateLive(excel.model);
  expect((await siapkan(await snapshot())).hasil).toMatchObject({ status: "diterapkan" });
  const buku = await snapshot();
  const [found] = realisasiSheets(buku);
  const l = found ? bacaLembar(buku, 2026, found.grid) : null;
  const row = l?.baris.find((b) => b.nama.startsWith("Jumlah pelatihan"))?.row ?? -1;
  if (!l) throw new Error("no sheet");
  const before = excel.stats.roundTrips;
  const sel = cellAddress(row, l.kolom.periode);
  expect(await writeFigure("Realisasi 2026", sel, 3, null)).toEqual({ status: "ditulis" });
  expect(excel.stats.roundTrips - before).toBe(1);

  const after = await snapshot();
  const hitung = hitungBuku(after, readWorkbook(after), { hariIni });
  expect(hitung.periode).toBe("2026-01");
  expect(hitung.baris[1]).toMatchObject({ realisasi: 3, target: 12, capaian: 25, status: "terhitung" });
  const sheet = after.sheets.find((s) => s.nama === "Realisasi 2026");
  expect([sheet?.values[row]?.[l.kolom.realisasi], sheet?.values[row]?.[l.kolom.capaian]]).toEqual([3, 0.25]);

  const again = await siapkan(after);
  expect(again.hasil.status).toBe("diterapkan");
  expect(again.ringkasan).toMatchObject({ baru: 0, hilang: 0, angka: 1 });
  const last = await snapshot();
  expect(last.sheets.find((s) => s.nama === "Realisasi 2026")?.values[row]?.[l.kolom.capaian]).toBe(0.25);
}, 60_000);
