/** The Indonesian sentences, by area. */
import capaian from "./id/capaian.json";
import cli from "./id/cli.json";
import excel from "./id/excel.json";
import file from "./id/file.json";
import formulasi from "./id/formulasi.json";
import hitung from "./id/hitung.json";
import layout from "./id/layout.json";
import pane from "./id/pane.json";
import pengaturan from "./id/pengaturan.json";
import rules from "./id/rules.json";
import sheet from "./id/sheet.json";
import templat from "./id/templat.json";

export const id = {
  capaian,
  cli,
  excel,
  file,
  formulasi,
  hitung,
  layout,
  pane,
  pengaturan,
  rules,
  sheet,
  templat,
};
