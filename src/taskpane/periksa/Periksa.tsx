import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { sasaranBelumPasti } from "../../core/rules";
import type { Temuan } from "../../core/rules";
import { Memuat } from "../bagian/Memuat";
import { Kosong } from "../beranda/Kosong";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan } from "../keadaan/panel";
import { IsiPeriksa } from "./IsiPeriksa";
import { PratinjauPilihan } from "./PratinjauPilihan";
import { SasaranKosong } from "./SasaranKosong";
import { rencanaTemuan } from "./rencana";
import { useDaftar } from "./useDaftar";

const useStyles = makeStyles({
  layar: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    padding: "0 12px",
    boxSizing: "border-box",
  },
});

type Bagian = { jenis: "daftar" } | { jenis: "sasaran" } | { jenis: "perbaikan"; temuan: readonly Temuan[] };

function Perbaikan({
  analisis,
  temuan,
  tutup,
}: {
  analisis: Analisis;
  temuan: readonly Temuan[];
  tutup: () => void;
}): ReactNode {
  const rencana = useMemo(() => rencanaTemuan(analisis, temuan), [analisis, temuan]);
  return <PratinjauPilihan buku={analisis.buku} rencana={rencana} tutup={tutup} />;
}

/** The list, and what stands in its place for a while: mends to look through before they are made. */
function Bagian({ analisis }: { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const daftar = useDaftar(analisis);
  const [bagian, setBagian] = useState<Bagian>({ jenis: "daftar" });
  // The list comes back where it was left.
  const gulungan = useRef(0);
  const { buku, lembar } = analisis;
  const kosong = useMemo(() => sasaranBelumPasti(buku, lembar), [buku, lembar]);
  const tutup = (): void => setBagian({ jenis: "daftar" });
  return (
    <div className={styles.layar}>
      {bagian.jenis === "daftar" ? (
        <IsiPeriksa
          analisis={analisis}
          daftar={daftar}
          gulungan={gulungan}
          perbaiki={(butir) => setBagian({ jenis: "perbaikan", temuan: butir.map(({ temuan }) => temuan) })}
          tulisSasaran={kosong.length === 0 ? null : () => setBagian({ jenis: "sasaran" })}
        />
      ) : bagian.jenis === "sasaran" ? (
        <SasaranKosong analisis={analisis} kosong={kosong} tutup={tutup} />
      ) : (
        <Perbaikan analisis={analisis} temuan={bagian.temuan} tutup={tutup} />
      )}
    </div>
  );
}

/** What a careful reviewer would send back, and the mend of it. */
export function Periksa(): ReactNode {
  const { isi } = useKeadaan();
  if (isi.tahap === "memuat" || isi.tahap === "rusak") return <Memuat />;
  if (isi.tahap === "gagal") return <Kosong alasan={isi.alasan} />;
  if (isi.analisis.jabatan.length === 0) return <Kosong buku={isi.analisis.buku} />;
  return <Bagian analisis={isi.analisis} />;
}
