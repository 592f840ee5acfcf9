/** Every sentence a person reads: one JSON file an area and a language, looked up by "area.nama". */
import type { Pesan } from "../core/pesan";
import en_sheet from "./en/sheet.json";
import id_sheet from "./id/sheet.json";
import en_layout from "./en/layout.json";
import id_layout from "./id/layout.json";
import en_formulasi from "./en/formulasi.json";
import id_formulasi from "./id/formulasi.json";
import en_capaian from "./en/capaian.json";
import id_capaian from "./id/capaian.json";
import en_hitung from "./en/hitung.json";
import id_hitung from "./id/hitung.json";
import en_rules from "./en/rules.json";
import id_rules from "./id/rules.json";
import en_file from "./en/file.json";
import id_file from "./id/file.json";
import en_cli from "./en/cli.json";
import id_cli from "./id/cli.json";
import en_pane from "./en/pane.json";
import id_pane from "./id/pane.json";
import en_pengaturan from "./en/pengaturan.json";
import id_pengaturan from "./id/pengaturan.json";
import en_excel from "./en/excel.json";
import id_excel from "./id/excel.json";

export type Bahasa = "id" | "en";
type Kamus = Readonly<Record<string, string>>;

const areas: Record<Bahasa, Record<string, Kamus>> = {
  id: {
    sheet: id_sheet,
    layout: id_layout,
    formulasi: id_formulasi,
    capaian: id_capaian,
    hitung: id_hitung,
    rules: id_rules,
    file: id_file,
    cli: id_cli,
    pane: id_pane,
    pengaturan: id_pengaturan,
    excel: id_excel,
  },
  en: {
    sheet: en_sheet,
    layout: en_layout,
    formulasi: en_formulasi,
    capaian: en_capaian,
    hitung: en_hitung,
    rules: en_rules,
    file: en_file,
    cli: en_cli,
    pane: en_pane,
    pengaturan: en_pengaturan,
    excel: en_excel,
  },
};

/** The sentence in the given language, its {placeholders} filled, on one line; a number is written the language's way. */
export function sentence({ kunci, isi }: Pesan, bahasa: Bahasa = "id"): string {
  const dot = kunci.indexOf(".");
  const template = areas[bahasa][kunci.slice(0, dot)]?.[kunci.slice(dot + 1)];
  if (template === undefined) throw new Error(`No message "${kunci}" in ${bahasa}`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = isi[name];
    if (value === undefined) throw new Error(`Message "${kunci}" lacks {${name}}`);
    return typeof value === "number"
      ? value.toLocaleString(bahasa === "id" ? "id-ID" : "en-GB", { maximumFractionDigits: 4 })
      : value.replace(/\s+/g, " ");
  });
}
