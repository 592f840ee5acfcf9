import { Skeleton, SkeletonItem, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  memuat: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px" },
});

/** The shape of what is coming. */
export function Memuat(): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  return (
    <Skeleton aria-label={t("pane.memuat")} className={styles.memuat}>
      <SkeletonItem size={64} />
      <SkeletonItem size={96} />
      <SkeletonItem size={128} />
    </Skeleton>
  );
}
