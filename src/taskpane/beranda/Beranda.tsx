import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Memuat } from "../bagian/Memuat";
import { useKeadaan } from "../keadaan/panel";
import type { Analisis } from "../keadaan/analisis";
import type { SifatLayar } from "../layar";
import { DaftarJabatan } from "./DaftarJabatan";
import { KartuLaporan } from "./KartuLaporan";
import { Kosong } from "./Kosong";
import { LangkahBerikut } from "./LangkahBerikut";
import { Pengenalan } from "./Pengenalan";

const useStyles = makeStyles({
  beranda: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 12px 20px" },
});

function Terisi({ analisis, buka }: SifatLayar & { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.beranda}>
      <Pengenalan analisis={analisis} buka={buka} />
      <LangkahBerikut analisis={analisis} buka={buka} />
      <DaftarJabatan analisis={analisis} buka={buka} />
      <KartuLaporan analisis={analisis} />
    </div>
  );
}

/** What was recognised, what to do next, and capaian at a glance. */
export function Beranda({ buka }: SifatLayar): ReactNode {
  const { isi } = useKeadaan();
  if (isi.tahap === "memuat") return <Memuat />;
  if (isi.tahap === "gagal") return <Kosong alasan={isi.alasan} />;
  if (isi.tahap === "rusak") return null;
  if (isi.analisis.jabatan.length === 0) return <Kosong buku={isi.analisis.buku} />;
  return <Terisi analisis={isi.analisis} buka={buka} />;
}
