import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { sasaranBelumPasti } from "../../core/rules";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { Gulungan } from "./Gulungan";
import { PratinjauPilihan } from "./PratinjauPilihan";
import { rencanaSasaran } from "./rencana";
import type { RencanaSasaran } from "./rencana";

const useStyles = makeStyles({
  judul: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  kata: { margin: "0", color: tokens.colorNeutralForeground2 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

type LembarKosong = ReturnType<typeof sasaranBelumPasti>[number];

export interface SasaranKosongProps {
  analisis: Analisis;
  /** Blank cells below their sasaran, by sheet. */
  kosong: readonly LembarKosong[];
  tutup: () => void;
}

/**
 * Writes out the sasaran in the blank cells below it. Which of them are merged is asked of Excel only once the planner has
 * read what the question may cost: it may clear Excel's own undo.
 */
export function SasaranKosong({ analisis, kosong, tutup }: SasaranKosongProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const [jawaban, setJawaban] = useState<{ untuk: string; hasil: RencanaSasaran } | null>(null);
  const [bertanya, setBertanya] = useState(false);
  const judul = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    judul.current?.focus();
  }, []);
  // A plan is for these cells and these sasaran: it goes when one of them changes.
  const untuk = JSON.stringify(kosong);
  const hasil = jawaban?.untuk === untuk ? jawaban.hasil : null;
  const jumlah = kosong.reduce((n, { sel }) => n + sel.length, 0);
  const tanya = async (): Promise<void> => {
    setBertanya(true);
    const rencana = await rencanaSasaran(panel.buku, analisis);
    setBertanya(false);
    if ("kode" in rencana) panel.kabarkan(rencana.pesan);
    else setJawaban({ untuk, hasil: rencana });
  };
  if (hasil === null)
    return (
      <Gulungan
        onKeyDown={({ key }) => {
          if (key === "Escape") tutup();
        }}
      >
        <h2 ref={judul} className={styles.judul} tabIndex={-1}>
          {t("periksa.sasaran-kosong")}
        </h2>
        <p className={styles.kata}>{t("periksa.sasaran-kosong-mengapa", { jumlah })}</p>
        <p className={styles.kata}>{t("periksa.sasaran-kosong-biaya")}</p>
        <div className={styles.tombol}>
          <Button
            size="small"
            appearance="primary"
            disabled={menulis || bertanya}
            onClick={() => void tanya()}
          >
            {t("periksa.sasaran-kosong-tanya")}
          </Button>
          <Button size="small" onClick={tutup}>
            {t("periksa.batal")}
          </Button>
        </div>
      </Gulungan>
    );
  const { rencana, digabung, rumus } = hasil;
  const catatan = [
    rencana.sel.length === 0 ? t("periksa.sasaran-lengkap") : [],
    digabung === 0 ? [] : t("periksa.sasaran-digabung", { jumlah: digabung }),
    rumus === 0 ? [] : t("periksa.sasaran-rumus", { jumlah: rumus }),
  ]
    .flat()
    .join(" ");
  return <PratinjauPilihan buku={analisis.buku} rencana={rencana} catatan={catatan} tutup={tutup} />;
}
