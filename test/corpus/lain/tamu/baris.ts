/** A reading in a line a row, every field that is there: the expectation of a worksheet stands right below its table. */
import type { Angka } from "../../../../src/core/kontrak";
import { type BlokTerbaca, readWorkbook } from "../../../../src/core/layout";
import { workbook, worksheet } from "../../../core/worksheet";

export interface Tamu {
  nama: string;
  tabel: string;
  /** "IKI Kepala Seksi A", "IKU", one a block. */
  blok: string[];
  /** The rows of all blocks, as {@link barisTeks} tells them. */
  baris: string[];
}

const angka = (a: Angka): string => {
  const nilai = a.nilaiAtas === null ? a.nilai : `${String(a.nilai)}..${String(a.nilaiAtas)}`;
  const isi = [nilai, a.predikat].filter((x) => x !== null).join(" ");
  const unit = a.nilai !== null && a.satuan !== null ? ` ${a.satuan}` : "";
  return `${a.kumulatif ? "s.d. " : ""}${a.periode ?? "-"}=${isi === "" ? "kosong" : isi}${unit}`;
};

/** "4: 1 Sertifikasi tanah > Persentase … | rumus … | sumber … | target 2025=80 %": what is null is left out. */
export const barisTeks = (blok: BlokTerbaca): string[] =>
  blok.baris.map((b) => {
    const angkaOf = (peran: "target" | "realisasi" | "capaian"): string | null =>
      b[peran].length === 0 ? null : `${peran} ${b[peran].map(angka).join(", ")}`;
    const isi: (string | null)[] = [
      b.formulasi === null ? null : `rumus ${b.formulasi}`,
      b.satuan === null ? null : `satuan ${b.satuan}`,
      b.polaritas === null ? null : `polaritas ${b.polaritas}`,
      b.konsolidasi === null ? null : `konsolidasi ${b.konsolidasi}`,
      angkaOf("target"),
      angkaOf("realisasi"),
      angkaOf("capaian"),
      b.sumberData === null ? null : `sumber ${b.sumberData}`,
      b.penanggungJawab === null ? null : `pj ${b.penanggungJawab}`,
      b.ket === null ? null : `ket ${b.ket}`,
      b.komponen.length === 0 ? null : `komponen ${b.komponen.map((k) => k.nama).join("; ")}`,
    ];
    const kepala = `${String(b.baris)}: ${b.no === null ? "" : `${b.no} `}${b.sasaran}${b.sasaranLanjutan ? " (lanjutan)" : ""} > ${b.indikator}`;
    return [kepala, ...isi.filter((x) => x !== null)].join(" | ");
  });

/** Blocks and rows of a sheet as they are read. */
export function bacaTamu({ tabel }: Tamu): Pick<Tamu, "blok" | "baris"> {
  const blok = readWorkbook(workbook(worksheet(tabel)))[0]?.blok ?? [];
  return {
    blok: blok.map((b) => `${b.jenis}${b.jabatan === null ? "" : ` ${b.jabatan}`}`),
    baris: blok.flatMap(barisTeks),
  };
}
