import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";
import { KeadaanKosong } from "./KeadaanKosong";

const useStyles = makeStyles({
  galat: { padding: "0 12px" },
  teks: {
    marginTop: "8px",
    padding: "8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "text",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  tombol: { marginTop: "12px" },
});

/** What stands in place of a screen that failed through a mistake of ours. */
export function Galat({ galat, ulang }: { galat: Error; ulang: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  return (
    <div className={styles.galat} role="alert">
      <KeadaanKosong gambar={<ErrorCircleRegular />} judul={t("pane.galat-judul")}>
        {t("pane.galat-isi")}
        <div className={styles.teks}>{galat.message}</div>
        <Button className={styles.tombol} appearance="primary" onClick={ulang}>
          {t("pane.coba-lagi")}
        </Button>
      </KeadaanKosong>
    </div>
  );
}
