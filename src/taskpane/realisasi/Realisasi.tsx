import type { ReactNode } from "react";
import { Memuat } from "../bagian/Memuat";
import { Kosong } from "../beranda/Kosong";
import { useKeadaan } from "../keadaan/panel";
import type { SifatLayar } from "../layar";
import { IsiRealisasi } from "./IsiRealisasi";

/** The monthly work: the data come in, are typed once, and everything else follows. */
export function Realisasi({ buka }: SifatLayar): ReactNode {
  const { isi } = useKeadaan();
  if (isi.tahap === "memuat" || isi.tahap === "rusak") return <Memuat />;
  if (isi.tahap === "gagal") return <Kosong alasan={isi.alasan} />;
  if (isi.analisis.jabatan.length === 0) return <Kosong buku={isi.analisis.buku} />;
  return <IsiRealisasi analisis={isi.analisis} buka={buka} />;
}
