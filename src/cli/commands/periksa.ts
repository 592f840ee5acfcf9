import { readPengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { opsiPeriksa, periksaBuku, semuaAturan, type Temuan } from "../../core/rules";
import { SalahPanggil, type Perintah } from "../command";
import { runOnFiles } from "../fileCommand";
import type { GalatBaca } from "../files";
import { STATUS } from "../io";
import { readSheets } from "../readSheets";
import { sarifOf } from "../sarif";
import { tellFindings } from "../tell/findings";
import { pemeriksaanKeluar } from "../toContract";
import { remarkOnNoBlock } from "./baca";

export const periksa: Perintah = {
  pemakaian: "BERKAS… [--aturan ID,…] [--tanpa ID,…] [--sarif] [--json]",
  posisi: { min: 1, max: Infinity },
  opsi: {
    aturan: { nilai: "ID,…", ringkas: pesan("cli.opsiAturan") },
    tanpa: { nilai: "ID,…", ringkas: pesan("cli.opsiTanpa") },
    sarif: { nilai: null, ringkas: pesan("cli.opsiSarif") },
  },
  // Declared async: a wrong option must reject, as every other fault does.
  async run({ posisi, nilai, saklar }, io) {
    const aturan = readIds(nilai.get("aturan"));
    const tanpa = readIds(nilai.get("tanpa"));
    const all: { berkas: string; temuan: Temuan[] }[] = [];
    const gagal: GalatBaca[] = [];
    const status = await runOnFiles(posisi, saklar.has("json") && !saklar.has("sarif"), io, {
      read(buku, berkas) {
        const lembar = readSheets(buku);
        const ingat = opsiPeriksa(readPengaturan(buku));
        const temuan = periksaBuku(buku, lembar, {
          ...ingat,
          // A rule that the call names is run, though the workbook has it switched off.
          ...(aturan === null ? {} : { aturan }),
          tanpa: [...(tanpa ?? []), ...(aturan === null ? ingat.tanpa : [])],
        });
        all.push({ berkas, temuan });
        return { berkas, lembar, temuan };
      },
      lines: ({ berkas, lembar, temuan }) =>
        saklar.has("sarif") ? [] : tellFindings(berkas, lembar, temuan, io.columns),
      json: ({ berkas, temuan }) => pemeriksaanKeluar(berkas, temuan),
      remark: ({ lembar }, berkas) => remarkOnNoBlock(lembar, berkas),
      gagal: (keluaran) => gagal.push(keluaran),
    });
    if (saklar.has("sarif")) await io.out(`${JSON.stringify(sarifOf({ terbaca: all, gagal }), null, 2)}\n`);
    return all.some(({ temuan }) => temuan.some(({ tingkat }) => tingkat === "galat"))
      ? STATUS.adaGalat
      : status;
  },
};

/** The rules' ids of an option; null where it is not given. */
function readIds(text: string | undefined): string[] | null {
  if (text === undefined) return null;
  const ids = text
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  const unknown = ids.find((id) => !semuaAturan.some((aturan) => aturan.id === id));
  if (unknown !== undefined) throw new SalahPanggil(pesan("rules.aturan-tidak-dikenal", { kode: unknown }));
  return ids;
}
