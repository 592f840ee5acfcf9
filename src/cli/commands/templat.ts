import { katalog, type Templat } from "../../catalogue";
import { sheetName } from "../../core/edits";
import { pesan } from "../../core/pesan";
import { cariTemplat, tahunAwal, templateEdits } from "../../core/templates";
import { writeNewWorkbook } from "../../file";
import { sentence } from "../../messages";
import { SalahPanggil, type Perintah } from "../command";
import { STATUS } from "../io";
import { outputOptions, writeOutput } from "../outputFile";
import { table, wrap } from "../table";

export const templat: Perintah = {
  pemakaian: "[CARI] [--jabatan ID -o BARU.xlsx] [--timpa] [--json]",
  posisi: { min: 0, max: 1 },
  opsi: { jabatan: { nilai: "ID", ringkas: pesan("cli.opsiJabatan") }, ...outputOptions },
  async run(argumen, io) {
    const { posisi, nilai, saklar } = argumen;
    const id = nilai.get("jabatan");
    if (id === undefined && nilai.has("o")) throw new SalahPanggil(pesan("cli.templatTanpaJabatan"));
    const cari = posisi[0] ?? "";
    const found = cariTemplat(katalog, cari)
      .map((hasil) => hasil.templat)
      .filter((t) => id === undefined || t.id === id);
    const chosen = found[0];
    if (id !== undefined && !chosen) throw new SalahPanggil(pesan("cli.templatTidakAda", { id }));
    if (chosen && nilai.has("o")) {
      await writeOutput(argumen, io, await workbookOf(chosen, Number(io.today().slice(0, 4))), []);
      io.err(`${sentence(pesan("cli.tertulis", { berkas: nilai.get("o") ?? "" }))}\n`);
    }
    if (saklar.has("json")) await io.out(`${JSON.stringify({ versi: 1, templat: found.map(ringkas) })}\n`);
    else if (!nilai.has("o")) await io.out(`${tell(found, cari, io.columns).join("\n")}\n`);
    return STATUS.selesai;
  },
};

/** A new workbook with the template on a sheet of its own, its months to fill beside the targets. */
function workbookOf(chosen: Templat, tahun: number): Promise<Uint8Array> {
  const lembar = sheetName(chosen.jabatan ?? "IKU", []);
  const opsi = {
    susunan: "baku",
    tahun: tahunAwal(chosen, tahun),
    realisasi: "bulanan",
    uraian: true,
  } as const;
  return writeNewWorkbook(templateEdits(chosen, opsi, { lembar, baru: true, row: 0, col: 0 }));
}

function ringkas({
  id,
  jabatan,
  keluarga,
  standar,
  bidang,
  jenjang,
  sumber,
  isi,
  perubahan,
}: Templat): unknown {
  const { dokumen, instansi, nomor, tahun } = sumber;
  return {
    id,
    jabatan,
    keluarga,
    standar,
    bidang,
    jenjang,
    sumber: { dokumen, instansi, nomor, tahun },
    jumlahIndikator: isi.reduce((sum, { indikator }) => sum + indikator.length, 0),
    perubahan,
  };
}

function tell(found: readonly Templat[], cari: string, columns: number): string[] {
  if (found.length === 0) return wrap(sentence(pesan("cli.templatKosong", { cari })), columns);
  const head = [
    { judul: sentence(pesan("cli.kolomJabatan")) },
    { judul: sentence(pesan("cli.kolomIndikatorBanyak")), rata: "kanan" as const },
    { judul: sentence(pesan("cli.kolomInstansi")) },
    { judul: sentence(pesan("cli.kolomId")) },
  ];
  const rows = found.map((t) => [
    `${t.standar ? "★ " : ""}${t.jabatan ?? sentence(pesan("cli.ikuInstansi"))}`,
    String(t.isi.reduce((sum, { indikator }) => sum + indikator.length, 0)),
    t.sumber.instansi,
    t.id,
  ]);
  return [
    ...table(head, rows, columns),
    "",
    ...wrap(sentence(pesan("cli.jumlahTemplat", { jumlah: found.length })), columns),
  ];
}
