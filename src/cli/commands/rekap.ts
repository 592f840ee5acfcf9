import { pesan } from "../../core/pesan";
import type { Perintah } from "../command";
import { notYet } from "../notYet";
import { outputOptions } from "../outputFile";

export const rekap: Perintah = notYet("rekap", {
  pemakaian: "BERKAS… -o BARU.xlsx [--periode P] [--hari-ini TANGGAL] [--timpa] [--json]",
  posisi: { min: 1, max: Infinity },
  opsi: {
    periode: { nilai: "P", ringkas: pesan("cli.opsiPeriode") },
    "hari-ini": { nilai: "TANGGAL", ringkas: pesan("cli.opsiHariIni") },
    ...outputOptions,
  },
});
