import { pesan } from "../../core/pesan";
import { readPengaturan } from "../../core/pengaturan";
import { type RencanaRingkasan, ringkasanEdits } from "../../core/reports/ringkasan";
import { spliceSheets } from "../../file";
import { sentence } from "../../messages";
import { type Perintah, SalahPanggil } from "../command";
import { readFiles } from "../files";
import { STATUS } from "../io";
import { outputOptions, writeOutput } from "../outputFile";
import { readDay, readPeriod } from "../period";
import { readSheets } from "../readSheets";

export const ringkas: Perintah = {
  pemakaian: "BERKAS -o BARU.xlsx [--periode P] [--hari-ini TANGGAL] [--timpa] [--json]",
  posisi: { min: 1, max: 1 },
  opsi: {
    periode: { nilai: "P", ringkas: pesan("cli.opsiPeriode") },
    "hari-ini": { nilai: "TANGGAL", ringkas: pesan("cli.opsiHariIni") },
    ...outputOptions,
  },
  async run(argumen, io) {
    const { posisi, nilai, saklar } = argumen;
    const [berkas = ""] = posisi;
    const periode = readPeriod(nilai.get("periode"));
    const hariIni = readDay(nilai.get("hari-ini")) ?? io.today();
    const keluaran = nilai.get("o");
    if (keluaran === undefined) throw new SalahPanggil(pesan("cli.tanpaKeluaran"));
    const fail = async (keluar: { galat: { kode: string; pesan: string } }): Promise<1> => {
      io.err(`${berkas}: ${keluar.galat.pesan}\n`);
      if (saklar.has("json")) await io.out(`${JSON.stringify({ versi: 1, berkas, ...keluar })}\n`);
      return STATUS.adaGalat;
    };
    for await (const result of readFiles([berkas], io, (buku) =>
      ringkasanEdits(buku, readSheets(buku), {
        periode,
        hariIni,
        pengaturan: readPengaturan(buku),
        kalimat: (p) => sentence(p),
        ganti: true,
      }),
    )) {
      if (result.status === "galat") return fail({ galat: result.keluaran.galat });
      const rencana = result.isi;
      if (rencana === null)
        return fail({ galat: { kode: "tanpa-tabel", pesan: sentence(pesan("cli.ringkasTanpaTabel")) } });
      const bytes = await spliceSheets(await io.readFile(berkas), rencana.edits);
      if (bytes === null)
        return fail({ galat: { kode: "bukan-xlsx", pesan: sentence(pesan("cli.bukanXlsx")) } });
      await writeOutput(argumen, io, bytes);
      io.err(`${sentence(pesan("cli.tertulis", { berkas: keluaran }))}\n`);
      const isi = ringkasanOf(rencana);
      await io.out(
        saklar.has("json")
          ? `${JSON.stringify({ versi: 1, berkas, keluaran, ...isi })}\n`
          : `${sentence(pesan("cli.ringkasanJadi", isi))}\n`,
      );
    }
    return STATUS.selesai;
  },
};

function ringkasanOf({ lembar, periode, hitungan }: RencanaRingkasan) {
  const { baris } = hitungan;
  return {
    lembar,
    periode,
    indikator: baris.length,
    terhitung: baris.filter((b) => b.status === "terhitung").length,
  };
}
