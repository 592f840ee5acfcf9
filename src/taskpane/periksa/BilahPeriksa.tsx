import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  bilah: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  ke: { flex: "1 1 auto" },
});

export interface BilahPeriksaProps {
  /** Place of the selected finding, from 1; 0: none. */
  ke: number;
  jumlah: number;
  pindah: (langkah: 1 | -1) => void;
}

/** Where one is in the list, and the way to the next. */
export function BilahPeriksa({ ke, jumlah, pindah }: BilahPeriksaProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  return (
    <div className={styles.bilah}>
      <span className={styles.ke} aria-live="polite">
        {t("periksa.urutan", { ke, jumlah })}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={t("periksa.sebelumnya")}
        title={t("periksa.sebelumnya")}
        aria-keyshortcuts="Alt+ArrowUp"
        onClick={() => pindah(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={t("periksa.berikutnya")}
        title={t("periksa.berikutnya")}
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={() => pindah(1)}
      />
    </div>
  );
}
