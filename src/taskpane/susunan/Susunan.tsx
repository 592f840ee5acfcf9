import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Memuat } from "../bagian/Memuat";
import { useKata } from "../bahasa/bahasa";
import { Kosong } from "../beranda/Kosong";
import { useKeadaan } from "../keadaan/panel";
import { kolomBertanya, kolomDitetapkan } from "../keadaan/pertanyaan";
import { jumlahKata } from "../bahasa/jumlah";
import { KartuTataLetak } from "./KartuTataLetak";
import { PilihanLama } from "./PilihanLama";
import { kelompokTataLetak } from "./tataLetak";

const useStyles = makeStyles({
  susunan: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 12px 20px" },
  pengantar: { margin: "0", color: tokens.colorNeutralForeground2 },
});

/** What was recognised: which tables, and what each column is taken for. */
export function Susunan(): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { isi } = useKeadaan();
  if (isi.tahap === "memuat" || isi.tahap === "rusak") return <Memuat />;
  if (isi.tahap === "gagal") return <Kosong alasan={isi.alasan} />;
  const { analisis } = isi;
  if (analisis.jabatan.length === 0) return <Kosong buku={analisis.buku} />;
  const tanya = kolomBertanya(analisis.jabatan);
  const ditetapkan = kolomDitetapkan(analisis.jabatan);
  return (
    <div className={styles.susunan}>
      <p className={styles.pengantar}>
        {tanya > 0
          ? jumlahKata(kata, "susunan-tanya", tanya)
          : ditetapkan > 0
            ? jumlahKata(kata, "ditetapkan", ditetapkan, {}, "susunan")
            : kata.t("pane.susunan-pasti")}
      </p>
      <PilihanLama lepas={analisis.kolomLepas} />
      {kelompokTataLetak(analisis.jabatan).map((tataLetak) => (
        <KartuTataLetak key={tataLetak.kunci} tataLetak={tataLetak} analisis={analisis} />
      ))}
    </div>
  );
}
