/** A choice made in the pane, and one made on the sheet: the row's own cell counts, and both say the same. */
import { hitungBuku } from "../../../../src/core/hitung";
import { readWorkbook } from "../../../../src/core/layout";
import {
  type Pengaturan,
  type PengaturanBaris,
  kunciBaris,
  readPengaturan,
} from "../../../../src/core/pengaturan";
import { pilihanLembarEdits } from "../../../../src/core/reports/realisasi";
import type { WorkbookData } from "../../../../src/core/sheet/grid";
import { workbook, worksheet } from "../../worksheet";
import { hariIni, isi, siapkan, terapkan } from "./lembar";

const jabatan = "Kepala Bidang Koperasi";
const indikator = "Jumlah pelatihan yang dilaksanakan";
const asli = workbook(
  worksheet(
    `
    | 1. JABATAN : ${jabatan} |
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 |
    | 1 | Meningkatnya tertib dokumen | Persentase dokumen tepat waktu | Jumlah dokumen tepat waktu / Jumlah dokumen wajib x 100% | 80% |
    | 2 | Tersedianya layanan | ${indikator} | ${indikator} | 12 Kegiatan |`,
    "IKI",
  ),
);
const terisi = isi(terapkan(asli, siapkan(asli, 2026).edits), 2026, ({ bulan, baris }) =>
  bulan <= 3 ? baris + bulan : undefined,
);

const dengan = (nama: string, ubah: Partial<PengaturanBaris>): Pengaturan => {
  const lama = readPengaturan(terisi);
  const ada = { jabatan, indikator: nama, polaritas: null, konsolidasi: null, targetMaksimal: false };
  const baris: PengaturanBaris = { ...ada, formula: null, komponen: [], ...ubah };
  return { ...lama, baris: new Map([...lama.baris, [kunciBaris(jabatan, nama), baris]]) };
};
const editsOf = (baru: Pengaturan, lama = readPengaturan(terisi)) =>
  pilihanLembarEdits(terisi, readWorkbook(terisi), lama, baru);
const written = (edits: ReturnType<typeof editsOf>) =>
  edits.flatMap((e) => (e.kind === "write" ? e.contents.flat() : []));
const baru = dengan(indikator, { polaritas: "turun", konsolidasi: "nilai akhir" });
const pelatihan = (buku: WorkbookData) =>
  hitungBuku(buku, readWorkbook(buku), { hariIni, pengaturan: baru }).baris.find(
    (b) => b.indikator === indikator,
  );

test("what is changed in the pane is written into the row's own cells, and only there", () => {
  expect(written(editsOf(baru))).toEqual(["turun", "nilai akhir"]);
  const hasil = pelatihan(terapkan(terisi, editsOf(baru)));
  expect(hasil?.rumus?.kunci).toBe("capaian.rumusTurun");
  expect(hasil?.ketetapan.konsolidasi.nilai).toBe("nilai akhir");
  expect(hasil?.catatan.map((c) => c.kunci)).not.toContain("hitung.polaritasLembar");
});

test("a komponen's konsolidasi goes into the komponen's row", () => {
  const komponen = [{ nama: "Jumlah dokumen wajib", konsolidasi: "rata-rata" as const }];
  expect(written(editsOf(dengan("Persentase dokumen tepat waktu", { komponen })))).toEqual(["rata-rata"]);
});

test("where the two differ the sheet counts, and it is said", () => {
  const hasil = pelatihan(terisi);
  expect(hasil?.ketetapan.polaritas.nilai).toBe("naik");
  expect(hasil?.catatan.map((c) => c.kunci)).toEqual(
    expect.arrayContaining(["hitung.polaritasLembar", "hitung.konsolidasiLembar"]),
  );
});

test("a choice that was there before is not written over what the sheet says by now", () => {
  expect(editsOf(baru, baru)).toEqual([]);
});
