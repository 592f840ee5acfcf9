/** The English sentences, by area, but for those of ./awal-en. */
import aturan from "./en/aturan.json";
import beranda from "./en/beranda.json";
import capaian from "./en/capaian.json";
import cli from "./en/cli.json";
import file from "./en/file.json";
import formulasi from "./en/formulasi.json";
import hitung from "./en/hitung.json";
import isian from "./en/isian.json";
import laporan from "./en/laporan.json";
import layout from "./en/layout.json";
import narasi from "./en/narasi.json";
import pengaturan from "./en/pengaturan.json";
import periksa from "./en/periksa.json";
import pita from "./en/pita.json";
import realisasi from "./en/realisasi.json";
import rekap from "./en/rekap.json";
import rules from "./en/rules.json";
import sheet from "./en/sheet.json";
import susunan from "./en/susunan.json";
import templat from "./en/templat.json";

export const en = {
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
