import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  kepala: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-6px" },
  judul: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
});

/** The head of a part of the screen that stands in place of the fields, with the way back to them. */
export function KepalaBagian({ judul, tutup }: { judul: string; tutup: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const kepala = useRef<HTMLHeadingElement>(null);
  // What led here is gone: the keyboard and the voice go on where the new part begins.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.tagName === "MAIN")
      kepala.current?.focus();
  }, []);
  return (
    <div className={styles.kepala}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={t("isian.kembali")}
        title={t("isian.kembali")}
        onClick={tutup}
      />
      <h2 ref={kepala} className={styles.judul} tabIndex={-1}>
        {judul}
      </h2>
    </div>
  );
}
