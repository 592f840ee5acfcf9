/** The summary sheet, calculated anew by LibreOffice, says what `hitung` says: cell by cell. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../../src/core/layout";
import { readPengaturan } from "../../../../src/core/pengaturan";
import { ringkasanEdits } from "../../../../src/core/reports/ringkasan";
import { spliceSheets } from "../../../../src/file";
import { sentence } from "../../../../src/messages";
import { faults } from "../../../file/soundness";
import { type NilaiSel, recalculateAll } from "../../../libreoffice";
import { workbook, worksheet } from "../../worksheet";
import { writeGrid } from "../writeGrid";
import { type Soal, bedaRingkasan, hariIni, open, rencana, tabel, tertulis } from "./banding";

const corpus = (nama: string, ...periode: (string | null)[]): Soal[] =>
  periode.map((p) => ({
    nama: `${nama} ${p ?? ""}`,
    bytes: new Uint8Array(readFileSync(`test/corpus/${nama}.xlsx`)),
    periode: p,
  }));

const kepala = "| 1. JABATAN : Kepala Bidang Koperasi |\n";
const bulan =
  "| NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET | REALISASI | | | KENDALA |\n| | | | | | 2026 | Jan | Feb | Mar | |\n";
const triwulan =
  "| NO | SASARAN | INDIKATOR | SATUAN | TARGET | TARGET | | | | REALISASI | | | |\n| | | | | 2026 | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |\n";

const tables: Record<string, string> = {
  "kinds of targets and figures": `${kepala}${bulan}
| 1 | Mutu | Persentase koperasi sehat | Data | % | 80 Persen | 0.5@0% | 0.6@0% | | Data terlambat |
| 2 | Tertib | Jumlah keluhan pelanggan | Data | keluhan | 10 | 2 | 3 | 1 | |
| 3 | Naik | Laju pertumbuhan ekonomi | Data | % | 3,55% - 3,85% | "3,6%" | | | |
| 4 | Baik | Predikat SAKIP | Data | predikat | BB | | A | | |
| 5 | Nol | Jumlah temuan berulang | Data | temuan | 0 | 0 | 1 | | |
| 6 | Kosong | Jumlah dokumen yang disusun | Data | dokumen | 12 | - | | | |
| 7 | Rusak | Jumlah laporan yang disusun | Data | laporan | 12 | 1 | menyusul | 2 | |`,
  "quarterly targets": `${kepala}${triwulan}
| 1 | Mutu | Jumlah peserta pelatihan | orang | 100 | 25 | 50 | 75 | 100 | 20 | 30 | | |
| 2 | Mutu | Jumlah dokumen yang disusun | dokumen | 4 | 1 | 1 | 1 | 1 | 1 | 1 | | |
| 3 | Mutu | Persentase koperasi sehat | % | 80 | 60 | 70 | 75 | 80 | 61,5 | "72%" | | |`,
};

async function soal(): Promise<Soal[]> {
  const drawn = await Promise.all(
    Object.entries(tables).map(async ([nama, t]): Promise<Soal[]> => {
      const bytes = await writeGrid(workbook(worksheet(t, "IKI")));
      return ["2026-02", "2026-TW1", "2026-S1", "2026", null].map((periode) => ({
        nama: `${nama} ${periode ?? ""}`,
        bytes,
        periode,
      }));
    }),
  );
  return [
    ...corpus("sampang", null, "2024-TW2", "2024"),
    ...corpus("kapuas-hulu", null, "2025-03", "2025-S1", "2025"),
    ...corpus("lampung-barat", null),
    ...corpus("purwakarta", null),
    ...corpus("perekonomian", null),
    ...drawn.flat(),
  ];
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "iki-ringkasan-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("LibreOffice finds in every summary what hitung finds, for documents and for hard tables", async () => {
  expect(await bedaRingkasan(await soal())).toEqual([]);
}, 120_000);

/** The bytes with a planner's cells changed, as text in the sheet's own part. */
const rewrite = (bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts[path]);
  const changed = change(xml);
  if (changed === xml) throw new Error("the change found nothing");
  return zipSync({ ...parts, [path]: new TextEncoder().encode(changed) });
};

const first = "xl/worksheets/sheet1.xml";
const setNumber =
  (sel: string, value: number) =>
  (xml: string): string =>
    xml.replace(new RegExp(`<c r="${sel}"[^>]*?(?:/>|>.*?</c>)`), `<c r="${sel}"><v>${value}</v></c>`);

async function fromTable(
  nama: string,
  periode: string,
  change?: (xml: string) => string,
): Promise<Record<string, NilaiSel>[]> {
  const bytes = await writeGrid(workbook(worksheet(tables[nama] ?? "", "IKI")));
  const [made] = await tertulis([{ nama, bytes, periode }], change && ((b) => rewrite(b, first, change)));
  return tabel(made?.buku[made.rencana.lembar] ?? []);
}

test("a figure that is filled in or changed in the table changes the summary", async () => {
  const before = await fromTable("kinds of targets and figures", "2026-TW1");
  const keluhan = before[1];
  expect([keluhan?.["Realisasi"], keluhan?.["Status"]]).toEqual([6, "terhitung"]);
  const after = await fromTable("kinds of targets and figures", "2026-TW1", setNumber("I5", 9));
  expect(after[1]?.["Realisasi"]).toBe(14);
  expect(after[1]?.["Capaian"]).toBeCloseTo(0.6, 10);
});

test("rows that change places lose their link and show no number", async () => {
  const swapped = await fromTable("kinds of targets and figures", "2026-TW1", (xml) =>
    xml.replace(/<c r="C5"([^>]*)>/, '<c r="C99"$1>').replace(/<c r="C4"([^>]*)>/, '<c r="C5"$1>'),
  );
  expect(swapped[1]?.["Status"]).toBe("periksa tautan");
  expect([swapped[1]?.["Realisasi"] ?? "", swapped[1]?.["Kategori"] ?? ""]).toEqual(["", ""]);
});

test("every formula carries the value that LibreOffice calculates for it", async () => {
  const [soalnya] = corpus("kapuas-hulu", "2025-S1");
  if (!soalnya) throw new Error("no document");
  const r = rencana(await open(soalnya.bytes), soalnya.periode);
  const bytes = await spliceSheets(soalnya.bytes, r.edits);
  if (bytes === null) throw new Error("not spliced");
  const path = join(folder, "nilai.xlsx");
  writeFileSync(path, bytes);
  const [cached, [fresh]] = await Promise.all([readXlsx(bytes), recalculateAll([path])]);
  const own = cached.sheets.find((s) => s.name === r.lembar)?.rows ?? [];
  const bare = (v: unknown): unknown =>
    v === "" || v === undefined ? null : typeof v === "number" ? Number(v.toPrecision(10)) : v;
  const differ = own.flatMap((row, i) =>
    row.flatMap((v, c) => {
      const other = fresh?.[r.lembar]?.[i]?.[c];
      return bare(v) === bare(other) ? [] : [`${i + 1},${c + 1}: ${String(v)} ≠ ${String(other)}`];
    }),
  );
  expect(differ).toEqual([]);
});

test("the package stays sound, the other sheets byte for byte; a summary of the same period takes the old one's place", async () => {
  const [soalnya] = corpus("sampang", "2024-TW3");
  if (!soalnya) throw new Error("no document");
  const once = await spliceSheets(soalnya.bytes, rencana(await open(soalnya.bytes), "2024-TW3").edits);
  if (once === null) throw new Error("not spliced");
  expect(faults(once)).toEqual([]);
  const [before, after] = [unzipSync(soalnya.bytes), unzipSync(once)];
  const changed = Object.keys(before).filter(
    (p) => Buffer.compare(Buffer.from(before[p] ?? []), Buffer.from(after[p] ?? [])) !== 0,
  );
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
  ]);
  const buku = await open(once);
  expect(readWorkbook(buku).map((l) => l.nama)).not.toContain("Ringkasan TW III 2024");
  const again = ringkasanEdits(buku, readWorkbook(buku), {
    periode: "2024-TW3",
    hariIni,
    pengaturan: readPengaturan(buku),
    kalimat: (p) => sentence(p),
    ganti: true,
  });
  const twice = again && (await spliceSheets(once, again.edits));
  expect(twice && faults(twice)).toEqual([]);
  expect(twice && (await open(twice)).sheets.length).toBe(buku.sheets.length);
});

test("averages are of capped values over complete indikator, and say how many", async () => {
  const bytes = await writeGrid(workbook(worksheet(tables["kinds of targets and figures"] ?? "", "IKI")));
  const [made] = await tertulis([{ nama: "", bytes, periode: "2026-TW1" }]);
  const rows = made?.buku[made.rencana.lembar] ?? [];
  const rata = rows.find((r) => String(r[1] ?? "").startsWith("Rata-rata Kepala"));
  const capped = tabel(rows).flatMap((r) =>
    typeof r["Capaian Dibatasi"] === "number" ? [r["Capaian Dibatasi"]] : [],
  );
  expect(Math.max(...capped)).toBeLessThanOrEqual(1.2);
  expect(rata?.[3]).toBe(`${capped.length} dari 7 indikator lengkap`);
  expect(rata?.[10]).toBeCloseTo(capped.reduce((a, b) => a + b, 0) / capped.length, 10);
});
