import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { lembarTemuanEdits } from "../../core/rules";
import type { Temuan } from "../../core/rules";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { SasaranKosong } from "./SasaranKosong";
import type { Pembanding } from "./usePembanding";
import { useTanda } from "./useTanda";

const useStyles = makeStyles({
  alat: { display: "flex", flexWrap: "wrap", gap: "6px" },
  sejak: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface AlatPeriksaProps {
  analisis: Analisis;
  /** What the filter lets through: these are marked and exported. */
  temuan: readonly Temuan[];
  pembanding: Pembanding;
}

/** Marks on the sheet, the list as a sheet, the comparison with an earlier check, and sasaran that are left blank. */
export function AlatPeriksa({ analisis, temuan, pembanding }: AlatPeriksaProps): ReactNode {
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const tanda = useTanda(temuan);
  const { sejak, ingat } = pembanding;
  return (
    <>
      {sejak === null ? null : (
        <p className={styles.sejak}>
          {t("periksa.sejak", { baru: sejak.baru.size, hilang: sejak.hilang, tetap: sejak.tetap })}
        </p>
      )}
      <div className={styles.alat}>
        {temuan.length === 0 ? null : (
          <Button size="small" disabled={menulis || tanda.bekerja} onClick={() => void tanda.tandai()}>
            {t("periksa.tandai")}
          </Button>
        )}
        {tanda.ada ? (
          <Button size="small" disabled={menulis || tanda.bekerja} onClick={() => void tanda.lepas()}>
            {t("periksa.lepas-tanda")}
          </Button>
        ) : null}
        {temuan.length === 0 ? null : (
          <Button
            size="small"
            disabled={menulis}
            onClick={() =>
              void panel.tulis(lembarTemuanEdits(analisis.buku, temuan, kalimat), pesan("periksa.diekspor"))
            }
          >
            {t("periksa.ekspor")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => void ingat()}>
          {t("periksa.periksa-ulang")}
        </Button>
        <SasaranKosong analisis={analisis} />
      </div>
    </>
  );
}
