import type { WorkbookData } from "../../../src/core/sheet/grid";
import { isi, siapkan, terapkan } from "../reports/realisasi/lembar";
import { workbook, worksheet } from "../worksheet";
import { ujiAturan } from "./ujiAturan";

const tabel = workbook(
  worksheet(`
  | Jabatan : Kepala Bidang Koperasi |
  | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 | |
  | | | | | Jan | Feb |
  | 1 | Meningkatnya kualitas koperasi | Jumlah koperasi yang dibina | 12 Koperasi | 3 | 4 |`),
);
const dengan = (februari: number | undefined): WorkbookData =>
  isi(terapkan(tabel, siapkan(tabel, 2026).edits), 2026, ({ bulan }) => (bulan === 2 ? februari : undefined));

ujiAturan("realisasi-berbeda", {
  // Without such a sheet; where it mirrors the table; where the same was typed.
  sah: [tabel, dengan(undefined), dengan(4)],
  cacat: [{ lembar: dengan(5), sel: ["F4"] }],
});
