import { Button, Link, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BilahTombol } from "../bagian/BilahTombol";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  kemajuan: { flex: "1 1 auto", minWidth: "0" },
  kata: {
    display: "block",
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    fontVariantNumeric: "tabular-nums",
  },
  tombol: { flexShrink: 0 },
});

export interface BilahIsianProps {
  terisi: number;
  semua: number;
  /** "Maret" */
  kolom: string;
  daftar: () => void;
  /** null: nothing is missing. */
  berikutnya: (() => void) | null;
}

/** How far the month is; the list of what is missing, and the way to the next of it. */
export function BilahIsian({ terisi, semua, kolom, daftar, berikutnya }: BilahIsianProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const kata = t("isian.kemajuan", { terisi, semua, kolom });
  return (
    <BilahTombol label={t("isian.kemajuan-judul")}>
      <div className={styles.kemajuan}>
        {terisi < semua ? (
          <Link as="button" className={styles.kata} title={t("isian.lihat-kurang")} onClick={daftar}>
            {kata}
          </Link>
        ) : (
          <span className={styles.kata}>{kata}</span>
        )}
        <ProgressBar
          value={semua === 0 ? 0 : terisi}
          max={Math.max(1, semua)}
          thickness="large"
          color={terisi === semua && semua > 0 ? "success" : "brand"}
          aria-label={kata}
        />
      </div>
      <Button
        appearance="primary"
        size="small"
        className={styles.tombol}
        data-berikutnya=""
        disabled={berikutnya === null}
        onClick={() => berikutnya?.()}
      >
        {t("isian.berikutnya")}
      </Button>
    </BilahTombol>
  );
}
