import { hitungBuku } from "../../core/hitung";
import { pesan } from "../../core/pesan";
import type { Perintah } from "../command";
import { runOnFiles } from "../fileCommand";
import { readDay, readPeriod } from "../period";
import { readSheets } from "../readSheets";
import { tellEvaluation } from "../tell/evaluation";
import { barisHitungKeluar } from "../toContract";
import { remarkOnNoBlock } from "./baca";

export const hitung: Perintah = {
  pemakaian: "BERKAS… [--periode P] [--hari-ini TANGGAL] [--json]",
  posisi: { min: 1, max: Infinity },
  opsi: {
    periode: { nilai: "P", ringkas: pesan("cli.opsiPeriode") },
    "hari-ini": { nilai: "TANGGAL", ringkas: pesan("cli.opsiHariIni") },
  },
  // Declared async: a wrong option must reject, as every other fault does.
  async run({ posisi, nilai, saklar }, io) {
    const periode = readPeriod(nilai.get("periode"));
    const hariIni = readDay(nilai.get("hari-ini")) ?? io.today();
    return runOnFiles(posisi, saklar.has("json"), io, {
      read(buku, berkas) {
        const lembar = readSheets(buku);
        const hasil = hitungBuku(buku, lembar, { hariIni, ...(periode === null ? {} : { periode }) });
        return { berkas, lembar, hasil };
      },
      lines: ({ berkas, hasil }) => tellEvaluation(berkas, hasil, io.columns),
      json: ({ berkas, hasil }) => ({
        versi: 1,
        berkas,
        periode: hasil.periode,
        baris: hasil.baris.map(barisHitungKeluar),
      }),
      remark: ({ lembar }, berkas) => remarkOnNoBlock(lembar, berkas),
    });
  },
};
