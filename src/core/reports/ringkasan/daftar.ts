/** The lists below the table: what lags, and what can't be judged yet. */
import { type Content, fn, formula, op } from "../../edits";
import { tinggiBaris } from "../ukuran";
import { type Luas, area } from "./bagian";
import type { Kanvas } from "./kanvas";
import { type KunciKolom, KOLOM_CETAK, at, kolom, lebar } from "./kolom";
import { kata } from "./rumus-sel";
import susunan from "./susunan.json";
import type { BlokJadi } from "./tabel";

const { bagian } = susunan;

interface Daftar {
  judul: string;
  satuan: string;
  kunci: "tertinggal" | "belum";
  /** The columns that are shown, and which of the table's they come from. */
  isi: readonly { col: KunciKolom; dari: KunciKolom; judul: string; format?: string }[];
}

const judulOf = (kunci: KunciKolom): string => kolom[at(kunci)]?.judul ?? "";

const daftar: readonly Daftar[] = [
  {
    judul: bagian.tertinggal,
    satuan: bagian.tertinggalSatuan,
    kunci: "tertinggal",
    isi: [
      { col: "jabatan", dari: "jabatan", judul: judulOf("jabatan") },
      { col: "indikator", dari: "indikator", judul: judulOf("indikator") },
      { col: "dibatasi", dari: "dibatasi", judul: judulOf("capaian"), format: "0.00%" },
      { col: "kategori", dari: "kategori", judul: judulOf("kategori") },
      { col: "status", dari: "status", judul: judulOf("status") },
    ],
  },
  {
    judul: bagian.belum,
    satuan: bagian.belumSatuan,
    kunci: "belum",
    isi: [
      { col: "jabatan", dari: "jabatan", judul: judulOf("jabatan") },
      { col: "indikator", dari: "indikator", judul: judulOf("indikator") },
      { col: "status", dari: "status", judul: judulOf("status") },
      { col: "pendorong", dari: "catatan", judul: bagian.keterangan },
    ],
  },
];

/** Lines kept free, so that a list can grow a little before the summary is made anew. */
const LEBIH = 2;

/** Up to which column a field of a list reaches. */
const sampai = (isi: Daftar["isi"], i: number): number => {
  const next = isi[i + 1];
  return next
    ? at(next.col) - 1
    : at(isi[i]?.col ?? "no") >= at("pendorong")
      ? KOLOM_CETAK
      : at(isi[i]?.col ?? "no");
};

/** The list of what lags and of what is missing; they follow the figures. Gives back the first free row. */
export function tulisDaftar(k: Kanvas, row: number, blok: readonly BlokJadi[], luas: Luas): number {
  let r = row;
  for (const d of daftar) {
    const now = blok
      .flatMap((b) => b.baris)
      .filter((b) => (d.kunci === "tertinggal" ? b.tertinggal : b.status !== kata.terhitung));
    const places = area(luas, d.kunci);
    const slots = now.length + LEBIH;
    const count = fn("MAX", places);
    const more = fn("IF", op(count, ">", slots), bagian.tidakMuat, "");
    k.put(r, 0, d.judul, "subjudul");
    k.put(
      r + 1,
      0,
      { formula: formula(op(op(count, "&", d.satuan), "&", more)), nilai: `${now.length}${d.satuan}` },
      "keterangan",
    );
    k.merge({ row: r + 1, col: 0, row2: r + 1, col2: KOLOM_CETAK });
    r += 2;
    const field = (
      line: number,
      i: number,
      isi: Content,
      gaya: "kepala" | "teks" | "angka",
      format?: string,
    ): void => {
      const col = at(d.isi[i]?.col ?? "no");
      const last = sampai(d.isi, i);
      k.put(line, col, isi, gaya, format);
      for (let c = col + 1; c <= last; c++) k.put(line, c, null, gaya);
      if (last > col) k.merge({ row: line, col, row2: line, col2: last });
    };
    k.put(r, 0, judulOf("no"), "kepala");
    d.isi.forEach(({ judul }, i) => field(r, i, judul, "kepala"));
    r++;
    for (let n = 1; n <= slots; n++, r++) {
      const source = now[n - 1];
      const line = r;
      k.put(
        line,
        0,
        { formula: formula(fn("IF", op(n, "<=", count), n, "")), nilai: source ? n : "" },
        "tengah",
      );
      const found = fn("MATCH", n, places, 0);
      d.isi.forEach(({ dari, format }, i) => {
        const value = fn("IFERROR", op(fn("INDEX", area(luas, dari), found), "&", ""), "");
        const number = fn("IFERROR", fn("INDEX", area(luas, dari), found), "");
        const nilai: Record<string, string | number | null> = {
          jabatan: source?.jabatan ?? "",
          indikator: source?.indikator ?? "",
          dibatasi: source?.dibatasi ?? "",
          kategori: source?.kategori ?? "",
          status: source?.status ?? "",
          catatan: source?.catatan ?? "",
        };
        const isi: Content = {
          formula: formula(format === undefined ? value : number),
          nilai: nilai[dari] ?? "",
        };
        field(line, i, isi, format === undefined ? "teks" : "angka", format);
      });
      const wide = lebar("indikator") + lebar("satuan") + lebar("target") + lebar("realisasi");
      k.height(
        line,
        tinggiBaris([
          [source?.indikator ?? "", wide],
          [source?.jabatan ?? "", lebar("jabatan") + lebar("sasaran")],
          [source?.status ?? "", lebar("status")],
          ...(d.kunci === "belum" ? [[source?.catatan ?? "", 320] as const] : []),
        ]),
      );
    }
    r++;
  }
  return r;
}
