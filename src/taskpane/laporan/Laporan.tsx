import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { KepalaLayar } from "../bagian/KepalaLayar";
import { Memuat } from "../bagian/Memuat";
import { useKata } from "../bahasa/bahasa";
import { Kosong } from "../beranda/Kosong";
import { useKeadaan } from "../keadaan/panel";
import { namaPeriode } from "../keadaan/periode";
import type { SifatLayar } from "../layar";
import { KartuKolom } from "./KartuKolom";
import { KartuNarasi } from "./KartuNarasi";
import { KartuRekap } from "./KartuRekap";
import { KartuRingkasan } from "./KartuRingkasan";

const useStyles = makeStyles({
  layar: { display: "flex", flexDirection: "column", gap: "10px", padding: "6px 12px 20px" },
  periode: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** The reports: summary and narrative of this workbook, recap of others. */
export function Laporan({ buka }: SifatLayar): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { isi } = useKeadaan();
  if (isi.tahap === "memuat") return <Memuat />;
  if (isi.tahap === "gagal") return <Kosong alasan={isi.alasan} />;
  if (isi.tahap === "rusak") return null;
  const { analisis } = isi;
  const ada = analisis.jabatan.length > 0;
  return (
    <div className={styles.layar}>
      <KepalaLayar kembali={() => buka("beranda")}>
        {kata.t("pane.layar-laporan")}{" "}
        {ada ? <span className={styles.periode}>{namaPeriode(analisis.periode, kata)}</span> : null}
      </KepalaLayar>
      {ada ? (
        <>
          <KartuRingkasan analisis={analisis} />
          <KartuNarasi analisis={analisis} />
          <KartuKolom analisis={analisis} />
        </>
      ) : null}
      <KartuRekap analisis={analisis} />
    </div>
  );
}
