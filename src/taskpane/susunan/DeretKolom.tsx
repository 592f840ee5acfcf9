import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { ReactNode } from "react";
import type { KolomTerbaca } from "../../core/layout";
import { useKata } from "../bahasa/bahasa";
import { pecahKata } from "../bahasa/pecahKata";

const useStyles = makeStyles({
  baris: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  tombol: {
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr) auto 16px",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    minHeight: "32px",
    padding: "4px 12px",
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  huruf: { color: tokens.colorBrandForegroundLink, whiteSpace: "nowrap" },
  atas: { color: tokens.colorNeutralForeground3 },
  panah: { display: "flex", color: tokens.colorNeutralForeground2 },
  putar: { transform: "rotate(90deg)" },
  daftar: { listStyleType: "none", margin: "0", padding: "0" },
});

/** Columns of one role under one heading, on one line until they are wanted one by one. */
export function DeretKolom({
  kolom,
  children,
}: {
  kolom: readonly KolomTerbaca[];
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const [buka, setBuka] = useState(false);
  const [awal] = kolom;
  const akhir = kolom.at(-1);
  if (awal === undefined || akhir === undefined) return null;
  return (
    <li className={styles.baris}>
      <button type="button" className={styles.tombol} aria-expanded={buka} onClick={() => setBuka(!buka)}>
        <span className={styles.huruf}>
          {awal.kolom}–{akhir.kolom}
        </span>
        <span>
          <span className={styles.atas}>{pecahKata(awal.jalur.slice(0, -1).join(" › "))} › </span>
          {awal.label} – {akhir.label}
        </span>
        <span>{t(`pane.peran-${awal.peran}`)}</span>
        <ChevronRightRegular
          className={buka ? `${styles.panah} ${styles.putar}` : styles.panah}
          aria-hidden="true"
        />
      </button>
      {buka ? <ul className={styles.daftar}>{children}</ul> : null}
    </li>
  );
}
