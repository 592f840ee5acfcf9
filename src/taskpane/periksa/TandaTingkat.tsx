import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Tingkat } from "../../core/rules";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  tanda: { display: "inline-flex", fontSize: "18px", flexShrink: 0 },
  kecil: { fontSize: "14px" },
  galat: { color: tokens.colorStatusDangerForeground1 },
  peringatan: { color: tokens.colorStatusWarningForeground1 },
  saran: { color: tokens.colorNeutralForeground2 },
});

const gambar: Record<Tingkat, ReactNode> = {
  galat: <ErrorCircleFilled />,
  peringatan: <WarningFilled />,
  saran: <LightbulbRegular />,
};

/** A level told by shape and colour; its word is read aloud, unless a word stands beside it. */
export function TandaTingkat({
  tingkat,
  bisu = false,
  kecil = false,
}: {
  tingkat: Tingkat;
  bisu?: boolean;
  kecil?: boolean;
}): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const kelas = mergeClasses(styles.tanda, kecil && styles.kecil, styles[tingkat]);
  return bisu ? (
    <span className={kelas} aria-hidden="true">
      {gambar[tingkat]}
    </span>
  ) : (
    <span className={kelas} role="img" aria-label={t(`periksa.${tingkat}`)}>
      {gambar[tingkat]}
    </span>
  );
}
