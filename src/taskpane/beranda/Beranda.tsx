import { makeStyles } from "@fluentui/react-components";
import { Suspense, lazy, useMemo } from "react";
import type { ReactNode } from "react";
import { Memuat } from "../bagian/Memuat";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { usePerkembangan } from "../keadaan/perkembangan";
import type { Analisis } from "../keadaan/analisis";
import type { SifatLayar } from "../layar";
import { Berikutnya } from "./Berikutnya";
import { DaftarJabatan } from "./DaftarJabatan";
import { Kosong } from "./Kosong";
import { Pengenalan } from "./Pengenalan";
import { Perhatian } from "./Perhatian";
import { sejakPerJabatan } from "./sejak";

const Perkembangan = lazy(async () => ({ default: (await import("./Perkembangan")).Perkembangan }));

const useStyles = makeStyles({
  beranda: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 12px 20px" },
});

function Terisi({ analisis, buka }: SifatLayar & { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const perkembangan = usePerkembangan(analisis, panel.hariIni);
  const sejak = useMemo(() => sejakPerJabatan(perkembangan, kata), [perkembangan, kata]);
  return (
    <div className={styles.beranda}>
      <Pengenalan analisis={analisis} buka={buka} />
      <Perhatian analisis={analisis} buka={buka} />
      <DaftarJabatan analisis={analisis} sejak={sejak} buka={buka} />
      {perkembangan === null ? null : (
        <Suspense fallback={null}>
          <Perkembangan {...perkembangan} />
        </Suspense>
      )}
      <Berikutnya analisis={analisis} buka={buka} />
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
