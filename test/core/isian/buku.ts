/** A workbook read and made ready for filling in, without Excel. */
import { type BukuIsian, type DataIsian, type IndikatorIsian, isianBuku } from "../../../src/core/isian";
import { readWorkbook } from "../../../src/core/layout";
import { readPengaturan } from "../../../src/core/pengaturan";
import type { WorkbookData } from "../../../src/core/sheet/grid";
import { siapkan, terapkan } from "../reports/realisasi/lembar";
import { workbook, worksheet } from "../worksheet";

export const tabel = (isi: string): WorkbookData => workbook(worksheet(isi, "IKI"));

/** One jabatan with a share and a count. */
export const koperasi = tabel(`
  | 1. JABATAN : Kepala Bidang Koperasi |
  | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 |
  | 1 | Meningkatnya tertib koperasi | Persentase koperasi yang melaksanakan RAT | Jumlah koperasi yang melaksanakan RAT / Jumlah koperasi aktif x 100% | 40% |
  | 2 | Meningkatnya mutu layanan | Jumlah pelatihan yang dilaksanakan | Jumlah pelatihan yang dilaksanakan | 12 kegiatan |
  | 3 | Terjaganya mutu | Indeks kepuasan masyarakat | Hasil survei kepuasan masyarakat | 84 |
  | 4 | Terjaganya tata kelola | Predikat SAKIP | Hasil evaluasi | BB |`);

export const denganLembar = (buku: WorkbookData, opsi = {}): WorkbookData =>
  terapkan(buku, siapkan(buku, 2026, opsi).edits);

export const isian = (buku: WorkbookData, akhir: number): BukuIsian =>
  isianBuku(buku, readWorkbook(buku), { tahun: 2026, akhir, pengaturan: readPengaturan(buku) });

export function semua(buku: BukuIsian): { indikator: IndikatorIsian; data: DataIsian }[] {
  return buku.jabatan.flatMap((j) =>
    j.indikator.flatMap((i) => i.data.map((data) => ({ indikator: i, data }))),
  );
}

export function dataBernama(buku: BukuIsian, nama: string): { indikator: IndikatorIsian; data: DataIsian } {
  const found = semua(buku).find(({ data }) => data.nama === nama);
  if (!found)
    throw new Error(
      `no datum ${nama}: ${semua(buku)
        .map((s) => s.data.nama)
        .join("; ")}`,
    );
  return found;
}

/** Writes values into cells of a sheet: "I8" and what stands there. */
export function ketik(
  buku: WorkbookData,
  lembar: string,
  sel: Readonly<Record<string, string | number | null>>,
): WorkbookData {
  return {
    ...buku,
    sheets: buku.sheets.map((s) =>
      s.nama !== lembar
        ? s
        : {
            ...s,
            values: s.values.map((row, r) =>
              row.map((v, c) => {
                const alamat = `${letters(c + s.firstCol)}${r + s.firstRow + 1}`;
                return alamat in sel ? (sel[alamat] ?? null) : v;
              }),
            ),
          },
    ),
  };
}

const letters = (c: number): string =>
  c < 26 ? String.fromCharCode(65 + c) : letters(Math.floor(c / 26) - 1) + letters(c % 26);

/** Types into the cell of a datum of the period, as the screen does. */
export function isiData(
  buku: WorkbookData,
  akhir: number,
  nama: string,
  nilai: number | string,
): WorkbookData {
  const { data } = dataBernama(isian(buku, akhir), nama);
  if (data.tempat.jenis !== "sel") throw new Error(`${nama} has no cell: ${data.tempat.jenis}`);
  const { lembar, sel, bagi } = data.tempat;
  return ketik(buku, lembar, { [sel]: typeof nilai === "number" ? nilai / bagi : nilai });
}
