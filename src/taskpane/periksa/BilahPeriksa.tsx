import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { ReactNode } from "react";
import { TombolTautan } from "../bagian/TombolTautan";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { namaHari } from "../bahasa/namaHari";
import { usePanel } from "../keadaan/panel";
import type { Pembanding } from "./usePembanding";

const useStyles = makeStyles({
  bilah: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  kata: { flex: "1 1 auto", minWidth: "0", display: "flex", flexWrap: "wrap", columnGap: "6px" },
});

export interface BilahPeriksaProps {
  /** Place of the selected finding, from 1; 0: none. */
  ke: number;
  jumlah: number;
  pembanding: Pembanding;
  /** The new ones alone are shown. */
  hanyaBaru: boolean;
  gantiBaru: () => void;
  pindah: (langkah: 1 | -1) => void;
}

/** Where one is in the list, what changed since it was last looked at, and the way to the next. */
export function BilahPeriksa(props: BilahPeriksaProps): ReactNode {
  const { ke, jumlah, pembanding, hanyaBaru, gantiBaru, pindah } = props;
  const styles = useStyles();
  const kata = useKata();
  const { t } = kata;
  const { hariIni } = usePanel();
  const { sejak, tanggal } = pembanding;
  const { baru, hilang } = sejak;
  const hari = tanggal === null ? t("periksa.sejak-lalu") : namaHari(tanggal, hariIni, kata);
  return (
    <div className={styles.bilah}>
      <div className={styles.kata}>
        <span aria-live="polite">
          {ke > 0 ? t("periksa.urutan", { ke, jumlah }) : jumlahKata(kata, "temuan", jumlah, {}, "periksa")}
        </span>
        {baru.size + hilang > 0 ? <span>{t("periksa.sejak", { hari, hilang })}</span> : null}
        {baru.size > 0 || hanyaBaru ? (
          <TombolTautan ditekan={hanyaBaru} onClick={gantiBaru}>
            {t("periksa.sejak-baru", { baru: baru.size })}
          </TombolTautan>
        ) : null}
      </div>
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
