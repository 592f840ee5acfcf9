import { hitungBuku } from "../../core/hitung";
import { readPengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { type RingkasanRealisasi, realisasiEdits } from "../../core/reports/realisasi";
import type { WorkbookData } from "../../core/sheet/grid";
import { spliceSheets } from "../../file";
import { sentence } from "../../messages";
import { SalahPanggil, type Perintah } from "../command";
import { readFiles } from "../files";
import { STATUS } from "../io";
import { outputOptions, writeOutput } from "../outputFile";
import { readDay } from "../period";
import { readSheets } from "../readSheets";
import { wrap } from "../table";
import { remarkOnNoBlock } from "./baca";

export const realisasi: Perintah = {
  pemakaian: "BERKAS -o BARU.xlsx [--tahun T] [--triwulan] [--hari-ini TANGGAL] [--timpa] [--json]",
  posisi: { min: 1, max: 1 },
  opsi: {
    tahun: { nilai: "T", ringkas: pesan("cli.opsiTahun") },
    triwulan: { nilai: null, ringkas: pesan("cli.opsiTriwulan") },
    "hari-ini": { nilai: "TANGGAL", ringkas: pesan("cli.opsiHariIni") },
    ...outputOptions,
  },
  async run(argumen, io) {
    const { posisi, nilai, saklar } = argumen;
    const [berkas = ""] = posisi;
    const asked = readYear(nilai.get("tahun"));
    const hariIni = readDay(nilai.get("hari-ini")) ?? io.today();
    if (!nilai.has("o")) throw new SalahPanggil(pesan("cli.tanpaKeluaran"));
    for await (const result of readFiles([berkas], io, (buku) =>
      build(buku, asked, saklar.has("triwulan") ? true : undefined, hariIni),
    )) {
      if (result.status === "galat") {
        io.err(`${result.keluaran.berkas}: ${result.keluaran.galat.pesan}\n`);
        if (saklar.has("json")) await io.out(`${JSON.stringify(result.keluaran)}\n`);
        return STATUS.adaGalat;
      }
      const { lembar, edits, ringkasan } = result.isi;
      const remark = remarkOnNoBlock(lembar, berkas);
      if (remark !== null) io.err(`${remark}\n`);
      const bytes = await spliceSheets(await io.readFile(berkas), edits);
      if (bytes === null) {
        const galat = { kode: "bukan-xlsx", pesan: sentence(pesan("cli.bukanXlsx")) };
        io.err(`${berkas}: ${galat.pesan}\n`);
        if (saklar.has("json")) await io.out(`${JSON.stringify({ versi: 1, berkas, galat })}\n`);
        return STATUS.adaGalat;
      }
      await writeOutput(argumen, io, bytes);
      io.err(`${sentence(pesan("cli.tertulis", { berkas: nilai.get("o") ?? "" }))}\n`);
      await io.out(
        saklar.has("json")
          ? `${JSON.stringify({ versi: 1, berkas, keluaran: nilai.get("o"), ...ringkasan })}\n`
          : `${tell(ringkasan, io.columns).join("\n")}\n`,
      );
    }
    return STATUS.selesai;
  },
};

function readYear(teks: string | undefined): number | null {
  if (teks === undefined) return null;
  if (!/^(?:19|20)\d\d$/.test(teks)) throw new SalahPanggil(pesan("cli.tahunSalah", { teks }));
  return Number(teks);
}

/** The year asked for, else the one that `hitung` would evaluate. */
function build(buku: WorkbookData, asked: number | null, triwulan: boolean | undefined, hariIni: string) {
  const lembar = readSheets(buku);
  const tahun = asked ?? Number(hitungBuku(buku, lembar, { hariIni }).periode.slice(0, 4));
  const opsi = {
    tahun,
    ...(triwulan === undefined ? {} : { triwulan }),
    hariIni,
    pengaturan: readPengaturan(buku),
    cara: "ganti",
  } as const;
  return { lembar, ...realisasiEdits(buku, lembar, opsi) };
}

function tell(r: RingkasanRealisasi, columns: number): string[] {
  const { lembar, jabatan, indikator, komponen, baru, hilang, angka } = r;
  return [
    pesan("cli.ringkasanRealisasi", { lembar, jabatan, indikator, komponen }),
    ...(angka > 0 || hilang > 0 ? [pesan("cli.ringkasanPembaruan", { baru, hilang, angka })] : []),
    ...(r.berkalaTetap ? [pesan("cli.berkalaTetap", { lembar })] : []),
  ].flatMap((p) => wrap(sentence(p), columns));
}
