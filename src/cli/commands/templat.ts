import { pesan } from "../../core/pesan";
import type { Perintah } from "../command";
import { notYet } from "../notYet";
import { outputOptions } from "../outputFile";

export const templat: Perintah = notYet("templat", {
  pemakaian: "[CARI] [--jabatan ID -o BARU.xlsx] [--timpa] [--json]",
  posisi: { min: 0, max: 1 },
  opsi: { jabatan: { nilai: "ID", ringkas: pesan("cli.opsiJabatan") }, ...outputOptions },
});
