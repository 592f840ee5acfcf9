import { pesan } from "../../core/pesan";
import type { Perintah } from "../command";
import { notYet } from "../notYet";

export const periksa: Perintah = notYet("periksa", {
  pemakaian: "BERKAS… [--aturan ID,…] [--tanpa ID,…] [--sarif] [--json]",
  posisi: { min: 1, max: Infinity },
  opsi: {
    aturan: { nilai: "ID,…", ringkas: pesan("cli.opsiAturan") },
    tanpa: { nilai: "ID,…", ringkas: pesan("cli.opsiTanpa") },
    sarif: { nilai: null, ringkas: pesan("cli.opsiSarif") },
  },
});
