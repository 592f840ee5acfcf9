/** The Indonesian sentences, by area, but for those of ./awal-id. */
import aturan from "./id/aturan.json";
import beranda from "./id/beranda.json";
import capaian from "./id/capaian.json";
import cli from "./id/cli.json";
import file from "./id/file.json";
import formulasi from "./id/formulasi.json";
import hitung from "./id/hitung.json";
import isian from "./id/isian.json";
import laporan from "./id/laporan.json";
import layout from "./id/layout.json";
import narasi from "./id/narasi.json";
import pengaturan from "./id/pengaturan.json";
import periksa from "./id/periksa.json";
import pita from "./id/pita.json";
import realisasi from "./id/realisasi.json";
import rekap from "./id/rekap.json";
import rules from "./id/rules.json";
import sheet from "./id/sheet.json";
import susunan from "./id/susunan.json";
import templat from "./id/templat.json";

export const id = {
  aturan,
  beranda,
  capaian,
  cli,
  file,
  formulasi,
  hitung,
  isian,
  laporan,
  layout,
  narasi,
  pengaturan,
  periksa,
  pita,
  realisasi,
  rekap,
  rules,
  sheet,
  susunan,
  templat,
};
