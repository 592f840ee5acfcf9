import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
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
  kepala: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-6px" },
  judul: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
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
      <div className={styles.kepala}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={kata.t("pane.kembali")}
          onClick={() => buka("beranda")}
        />
        <h1 className={styles.judul}>
          {kata.t("pane.layar-laporan")}{" "}
          {ada ? <span className={styles.periode}>{namaPeriode(analisis.periode, kata)}</span> : null}
        </h1>
      </div>
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
