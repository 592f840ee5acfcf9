import type { WorkbookData } from "../../core/sheet/grid";
import tanda from "./sebabKosong.json";

/** Why a workbook that could be read shows no jabatan. */
export type SebabKosong =
  /** Only chart sheets, or every sheet is hidden. */
  "tanpa-lembar" | "lembar-kosong" | "naskah-keputusan" | "tanpa-tabel";

/** Two of the decree's own headings make it a decree. */
const CUKUP = 2;

export function sebabKosong({ sheets }: WorkbookData): SebabKosong {
  if (sheets.length === 0) return "tanpa-lembar";
  const teks: string[] = [];
  let terisi = false;
  for (const { values } of sheets)
    for (const baris of values)
      for (const nilai of baris) {
        if (nilai !== null && nilai !== "") terisi = true;
        if (typeof nilai === "string") teks.push(nilai.toLowerCase());
      }
  if (!terisi) return "lembar-kosong";
  const kena = tanda.keputusan.filter((kata) => teks.some((isi) => isi.trimStart().startsWith(kata)));
  return kena.length >= CUKUP ? "naskah-keputusan" : "tanpa-tabel";
}
