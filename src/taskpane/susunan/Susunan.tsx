import type { ReactNode } from "react";
import { Kosong } from "../beranda/Kosong";
import { useKeadaan } from "../keadaan/panel";

/** What was recognised on each sheet. */
export function Susunan(): ReactNode {
  const { isi } = useKeadaan();
  if (isi.tahap !== "siap") return null;
  if (isi.analisis.jabatan.length === 0) return <Kosong buku={isi.analisis.buku} />;
  return null;
}
