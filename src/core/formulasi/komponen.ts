import { tebakKonsolidasi } from "../capaian/konsolidasi";
import { isTahunLalu } from "../capaian/tahun-lalu";
import type { JenisFormula } from "../kontrak";
import data from "./data/komponen.json";
import { komponenOf } from "./tree";
import type { KomponenFormula, PeranKomponen, Pohon } from "./types";

const satuan: Readonly<Record<string, string>> = data.satuan;

/** A guess of the unit from the first counted noun of the name; null where none is known. */
export function guessSatuan(nama: string): string | null {
  for (const word of nama.toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
    const hit = satuan[word];
    if (hit !== undefined) return hit;
  }
  return null;
}

function peranOf(pohon: Pohon, jenis: JenisFormula): Map<string, PeranKomponen> {
  const peran = new Map<string, PeranKomponen>();
  const set = (kode: string, p: PeranKomponen): void => {
    if (!peran.has(kode)) peran.set(kode, p);
  };
  // "(X_lalu − X_ini) / X_lalu": words say which year, and the place in the formula only where there are none.
  const said = komponenOf(pohon).some(({ nama }) => isTahunLalu(nama));
  const walk = (node: Pohon, here: PeranKomponen): void => {
    if (node.jenis === "komponen") {
      if (jenis === "pertumbuhan")
        set(
          node.kode,
          isTahunLalu(node.nama) || (!said && here === "pengurang") ? "tahun lalu" : "tahun ini",
        );
      else set(node.kode, here);
    }
    if (node.jenis !== "operasi") return;
    const { operator, kiri, kanan } = node;
    const inRatio = here === "pembilang" || here === "penyebut";
    if (operator === "/") {
      walk(kiri, "pembilang");
      walk(kanan, "penyebut");
    } else if (kanan.jenis === "angka" || kiri.jenis === "angka") {
      walk(kiri, here);
      walk(kanan, here);
    } else if (operator === "*") {
      walk(kiri, inRatio ? here : "faktor");
      walk(kanan, inRatio ? here : "faktor");
    } else {
      walk(kiri, inRatio ? here : "suku");
      walk(
        kanan,
        operator === "-" && (!inRatio || jenis === "pertumbuhan") ? "pengurang" : inRatio ? here : "suku",
      );
    }
  };
  walk(pohon, "nilai");
  return peran;
}

/** The komponen of a formula, each once, with what it is for and the guesses of its unit and konsolidasi. */
export function describeKomponen(pohon: Pohon, jenis: JenisFormula): KomponenFormula[] {
  const peran = peranOf(pohon, jenis);
  return komponenOf(pohon).map(({ kode, nama }) => ({
    kode,
    nama,
    peran: peran.get(kode) ?? "nilai",
    satuan: guessSatuan(nama),
    konsolidasi: tebakKonsolidasi(nama),
  }));
}
