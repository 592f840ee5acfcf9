import type { DataKurang } from "../../core/isian";
import { pesan } from "../../core/pesan";
import { sentence } from "../../messages/kamus";

/** What one office owes, under its name. */
export interface Tagihan {
  jabatan: string;
  kurang: readonly DataKurang[];
}

const kata = (kunci: string, isi: Readonly<Record<string, string | number>> = {}): string =>
  sentence(pesan(kunci, isi), "id");

function butir(kurang: readonly DataKurang[]): string[] {
  const lines = kurang.map(({ data, indikator }) => {
    const sebutan = data.nama || kata("pane.tanpa-indikator");
    const nama = data.satuan === null || data.satuan === "%" ? sebutan : `${sebutan} (${data.satuan})`;
    return data.kode === null ? nama : kata("isian.pesan-butir", { nama, indikator: indikator.indikator });
  });
  return [...new Set(lines)].map((line, i) => `${i + 1}. ${line}`);
}

/**
 * A polite message to those who owe data, in Indonesian whatever the pane speaks.
 * @param periode "Maret 2026"
 */
export function pesanKurang(tagihan: readonly Tagihan[], periode: string): string {
  const [satu, lain] = tagihan;
  if (satu === undefined) return "";
  const kepada = lain === undefined ? satu.jabatan : kata("isian.pesan-semua");
  const isi =
    lain === undefined
      ? butir(satu.kurang)
      : tagihan.flatMap(({ jabatan, kurang }, i) => [
          ...(i > 0 ? [""] : []),
          `${jabatan}:`,
          ...butir(kurang),
        ]);
  return [
    kata("isian.pesan-sapa", { kepada }),
    "",
    kata("isian.pesan-isi", { periode }),
    "",
    ...isi,
    "",
    kata("isian.pesan-tutup"),
  ].join("\n");
}
