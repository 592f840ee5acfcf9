import type { ReactNode } from "react";
import { Memuat } from "../bagian/Memuat";
import { Kosong } from "../beranda/Kosong";
import { useKeadaan } from "../keadaan/panel";
import { IsiPeriksa } from "./IsiPeriksa";

/** What a careful reviewer would send back, and the mend of it. */
export function Periksa(): ReactNode {
  const { isi } = useKeadaan();
  if (isi.tahap === "memuat" || isi.tahap === "rusak") return <Memuat />;
  if (isi.tahap === "gagal") return <Kosong alasan={isi.alasan} />;
  if (isi.analisis.jabatan.length === 0) return <Kosong buku={isi.analisis.buku} />;
  return <IsiPeriksa analisis={isi.analisis} />;
}
