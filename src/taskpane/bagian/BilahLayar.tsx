import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";
import type { Layar, NamaLayar } from "../layar";

const useStyles = makeStyles({
  bilah: {
    display: "flex",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tombol: {
    // By the word's width: with equal parts the longest one runs over in wide fonts.
    flex: "1 1 auto",
    minWidth: "0",
    minHeight: "48px",
    padding: "6px 1px 4px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "1px",
    position: "relative",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    lineHeight: "14px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    "& svg": { fontSize: "20px", width: "20px", height: "20px" },
  },
  kata: {
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    // Room for the bold word, so that the bar stands still when another screen is chosen.
    "::after": {
      content: "attr(data-kata)",
      display: "block",
      height: "0",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  aktif: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      bottom: "-1px",
      left: "18%",
      right: "18%",
      height: "2px",
      borderRadius: "1px",
      // A border is drawn in forced colours, a background is not.
      borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  // For those who hear the pane: in the name of the button, not on the screen.
  didengar: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  lencana: {
    position: "absolute",
    // Above the neighbour's surface, and no part of what is pressed.
    zIndex: 1,
    pointerEvents: "none",
    top: "3px",
    left: "calc(50% + 4px)",
    minWidth: "16px",
    padding: "0 3px",
    boxSizing: "border-box",
    borderRadius: "8px",
    // Fluent's own warning pair has 3.1 : 1, too little for digits of this size.
    backgroundColor: tokens.colorStatusWarningForeground1,
    color: tokens.colorNeutralBackground1,
    fontSize: "10px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
  },
});

export interface BilahLayarProps {
  daftar: readonly Layar[];
  aktif: NamaLayar;
  pilih: (nama: NamaLayar) => void;
  /** Things that wait for the planner, by screen. */
  menunggu: Partial<Record<NamaLayar, number>>;
}

/** The bar of screens: icon over word, so that six of them still fit 320 px. */
export function BilahLayar({ daftar, aktif, pilih, menunggu }: BilahLayarProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  return (
    <nav className={styles.bilah} aria-label={t("pane.bilah-layar")}>
      {daftar.map(({ nama, kata, gambar, gambarAktif }) => {
        const jumlah = menunggu[nama] ?? 0;
        return (
          <button
            key={nama}
            type="button"
            className={mergeClasses(styles.tombol, nama === aktif && styles.aktif)}
            aria-current={nama === aktif ? "page" : undefined}
            onClick={() => pilih(nama)}
          >
            {nama === aktif ? gambarAktif : gambar}
            <span className={styles.kata} data-kata={t(kata)}>
              {t(kata)}
            </span>
            {jumlah > 0 ? (
              <>
                <span className={styles.lencana} aria-hidden="true">
                  {jumlah > 99 ? "99+" : jumlah}
                </span>
                <span className={styles.didengar}>, {t("pane.menunggu", { jumlah })}</span>
              </>
            ) : null}
          </button>
        );
      })}
    </nav>
  );
}
