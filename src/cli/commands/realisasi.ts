import { pesan } from "../../core/pesan";
import type { Perintah } from "../command";
import { notYet } from "../notYet";
import { outputOptions } from "../outputFile";

export const realisasi: Perintah = notYet("realisasi", {
  pemakaian: "BERKAS -o BARU.xlsx [--tahun T] [--triwulan] [--timpa] [--json]",
  posisi: { min: 1, max: 1 },
  opsi: {
    tahun: { nilai: "T", ringkas: pesan("cli.opsiTahun") },
    triwulan: { nilai: null, ringkas: pesan("cli.opsiTriwulan") },
    ...outputOptions,
  },
});
