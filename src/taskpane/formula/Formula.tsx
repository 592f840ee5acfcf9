import type { ReactNode } from "react";
import { Kosong } from "../beranda/Kosong";
import { useKeadaan } from "../keadaan/panel";

/** Each formulasi as it was read. */
export function Formula(): ReactNode {
  const { isi } = useKeadaan();
  if (isi.tahap !== "siap") return null;
  if (isi.analisis.jabatan.length === 0) return <Kosong buku={isi.analisis.buku} />;
  return null;
}
