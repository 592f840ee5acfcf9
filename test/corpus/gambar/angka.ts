/** Writes a target or realisasi cell, and says how it must be read. */
import { cellAddress } from "../../../src/core/sheet/address";
import type { Angka } from "../../../src/core/kontrak";
import type { IsiAngka } from "../dokumen";
import type { Gaya } from "../gaya";
import type { Kanvas, Rupa } from "../kanvas";
import { angkaCetak, satuanBaku, tampil } from "../tampil";
import type { Daun } from "./kolom";

/** A printed target typed as the style asks: "80 Persen" as 0.8 under a percent format. */
export function sesuaikanGaya(isi: IsiAngka, gaya: Gaya): IsiAngka {
  if (gaya.target !== "angka" || typeof isi.isi !== "string") return isi;
  const cetak = angkaCetak(isi.isi);
  if (cetak.nilai === null) return isi;
  if (cetak.satuan === null && tampil(cetak.nilai, "General") === isi.isi) return { isi: cetak.nilai };
  if (cetak.satuan !== "%") return isi;
  const desimal = String(cetak.nilai).split(".")[1]?.length ?? 0;
  const format = desimal > 0 ? `0.${"0".repeat(desimal)}%` : "0%";
  return { isi: Number((cetak.nilai / 100).toFixed(desimal + 2)), format };
}

export function tulisAngka(
  k: Kanvas,
  row: number,
  daun: Daun,
  isi: IsiAngka,
  satuanKolom: string | null,
  rupa: Rupa,
): Angka {
  const { format, formula } = isi;
  const dasar = {
    label: daun.label,
    periode: daun.periode,
    kumulatif: false,
    sel: cellAddress(row, daun.col),
    nilaiAtas: null,
  };
  if (daun.lebar === 2 && typeof isi.isi === "string") {
    const cetak = angkaCetak(isi.isi);
    const [angka = ""] = isi.isi.split(/(?<=[\d,.])\s*(?=[^\d,.])/);
    const satuan = isi.isi.slice(angka.length).trim();
    // Typed as a number where Excel shows it as printed: 80, 7,2; "9.4" and "1.000" stay text.
    const bilangan = cetak.nilai !== null && tampil(cetak.nilai, "General") === angka;
    k.tulis(row, daun.col, bilangan ? cetak.nilai : angka, rupa);
    k.tulis(row, daun.col + 1, satuan === "" ? null : satuan, rupa);
    return { ...dasar, teks: angka, ...cetak };
  }
  k.tulis(row, daun.col, isi.isi, rupa, { format, formula });
  if (typeof isi.isi === "number") {
    const persen = format?.endsWith("%") ?? false;
    return {
      ...dasar,
      teks: tampil(isi.isi, format ?? "General"),
      nilai: persen ? isi.isi * 100 : isi.isi,
      satuan: persen ? "%" : satuanKolom === null ? null : satuanBaku(satuanKolom),
      predikat: null,
    };
  }
  const teks = typeof isi.isi === "string" ? isi.isi.trim() : "";
  const cetak = angkaCetak(teks);
  const satuan =
    cetak.satuan ?? (cetak.nilai !== null && satuanKolom !== null ? satuanBaku(satuanKolom) : null);
  return { ...dasar, teks, ...cetak, satuan };
}
