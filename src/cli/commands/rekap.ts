import { hitungBuku } from "../../core/hitung";
import { readPengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { type BerkasRekap, type RencanaRekap, rekapEdits } from "../../core/reports/rekap";
import { writeNewWorkbook } from "../../file";
import { sentence } from "../../messages";
import { type Perintah, SalahPanggil } from "../command";
import { readFiles } from "../files";
import { STATUS } from "../io";
import { outputOptions, writeOutput } from "../outputFile";
import { readDay, readPeriod } from "../period";
import { readSheets } from "../readSheets";

export const rekap: Perintah = {
  pemakaian: "BERKAS… -o BARU.xlsx [--periode P] [--hari-ini TANGGAL] [--timpa] [--json]",
  posisi: { min: 1, max: Infinity },
  opsi: {
    periode: { nilai: "P", ringkas: pesan("cli.opsiPeriode") },
    "hari-ini": { nilai: "TANGGAL", ringkas: pesan("cli.opsiHariIni") },
    ...outputOptions,
  },
  async run(argumen, io) {
    const { posisi, nilai, saklar } = argumen;
    const periode = readPeriod(nilai.get("periode"));
    const hariIni = readDay(nilai.get("hari-ini")) ?? io.today();
    const keluaran = nilai.get("o");
    if (keluaran === undefined) throw new SalahPanggil(pesan("cli.tanpaKeluaran"));
    const berkas = (await Promise.all(posisi.map((path) => io.expand(path)))).flat();
    const daftar: BerkasRekap[] = [];
    for await (const result of readFiles(berkas, io, (buku, path): BerkasRekap => {
      const lembar = readSheets(buku);
      const { batas } = readPengaturan(buku);
      const hitungan = hitungBuku(buku, lembar, { periode, hariIni });
      return { status: "terbaca", berkas: path, lembar, hitungan, batas };
    })) {
      if (result.status === "galat") {
        const { berkas: path, galat } = result.keluaran;
        io.err(`${path}: ${galat.pesan}\n`);
        daftar.push({ status: "gagal", berkas: path, pesan: galat.pesan });
      } else daftar.push(result.isi);
    }
    const rencana = rekapEdits(daftar, (p) => sentence(p));
    await writeOutput(argumen, io, await writeNewWorkbook(rencana.edits), berkas);
    io.err(`${sentence(pesan("cli.tertulis", { berkas: keluaran }))}\n`);
    const isi = ringkasanOf(daftar, rencana);
    await io.out(
      saklar.has("json")
        ? `${JSON.stringify({ versi: 1, keluaran, ...isi, tidakTerbaca: failed(daftar) })}\n`
        : `${sentence(pesan("cli.rekapJadi", isi))}\n`,
    );
    return failed(daftar).length > 0 ? STATUS.adaGalat : STATUS.selesai;
  },
};

const failed = (daftar: readonly BerkasRekap[]): string[] =>
  daftar.flatMap((f) => (f.status === "gagal" ? [f.berkas] : []));

function ringkasanOf(daftar: readonly BerkasRekap[], { blok, temuan }: RencanaRekap) {
  return {
    berkas: daftar.length - failed(daftar).length,
    gagal: failed(daftar).length,
    jabatan: blok.length,
    indikator: blok.reduce((sum, b) => sum + b.baris.length, 0),
    kembar: temuan.filter((t) => t.jenis === "kembar").length,
    beda: temuan.filter((t) => t.jenis === "beda").length,
  };
}
