import type { LembarTerbaca } from "../../core/layout";
import { pesan } from "../../core/pesan";
import type { WorkbookData } from "../../core/sheet/grid";
import { sentence } from "../../messages";
import type { Perintah } from "../command";
import { runOnFiles } from "../fileCommand";
import { readSheets } from "../readSheets";
import { explainReading } from "../tell/explain";
import { tellReading } from "../tell/reading";
import { bacaanKeluar } from "../toContract";

export const baca: Perintah = {
  pemakaian: "BERKAS… [--jelaskan] [--tanpa-gabungan] [--json]",
  posisi: { min: 1, max: Infinity },
  opsi: {
    jelaskan: { nilai: null, ringkas: pesan("cli.opsiJelaskan") },
    "tanpa-gabungan": { nilai: null, ringkas: pesan("cli.opsiTanpaGabungan") },
  },
  run({ posisi, saklar }, io) {
    const tell = saklar.has("jelaskan") ? explainReading : tellReading;
    return runOnFiles(posisi, saklar.has("json"), io, {
      read: (buku, berkas) => ({
        berkas,
        lembar: readSheets(saklar.has("tanpa-gabungan") ? withoutMerges(buku) : buku),
      }),
      lines: ({ berkas, lembar }) => tell(berkas, lembar, io.columns),
      json: ({ berkas, lembar }) => bacaanKeluar(berkas, lembar),
      remark: ({ lembar }, berkas) => remarkOnNoBlock(lembar, berkas),
    });
  },
};

function withoutMerges(buku: WorkbookData): WorkbookData {
  return { ...buku, sheets: buku.sheets.map((sheet) => ({ ...sheet, merges: null })) };
}

/** One sentence where nothing was recognised; null where something was. */
export function remarkOnNoBlock(lembar: readonly LembarTerbaca[], berkas: string): string | null {
  if (lembar.some(({ blok }) => blok.length > 0)) return null;
  return lembar.length === 0
    ? sentence(pesan("cli.tanpaLembar", { berkas }))
    : sentence(pesan("cli.tanpaBlok", { berkas, jumlah: lembar.length }));
}
