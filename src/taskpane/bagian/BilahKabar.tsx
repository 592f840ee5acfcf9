import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactNode } from "react";
import { TeksRingkas } from "./ringkas";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  kata: { flex: "1 1 180px", minWidth: "0", overflowWrap: "anywhere" },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", marginLeft: "auto" },
  kabar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    // A long screen above would otherwise press the line together, and cut its words.
    flexShrink: 0,
    padding: "0 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    userSelect: "text",
  },
  ada: { padding: "6px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Lines: a step's words may name an indikator of many lines. */
const PALING_TINGGI = 4;

/** The line that says what just happened, also to a screen reader. */
export function BilahKabar(): ReactNode {
  const styles = useStyles();
  const { kalimat, t } = useKata();
  const panel = usePanel();
  const { kabar, dapatBatal, urungan, tertahan, menulis } = useKeadaan();
  const terakhir = urungan.at(-1);
  const teks = menulis ? t("pane.menulis") : kabar === null ? "" : kalimat(kabar);
  const langkah =
    terakhir === undefined || menulis
      ? null
      : tertahan !== null
        ? t("pane.langkah-ini", { langkah: kalimat(terakhir.kata) })
        : kabar?.kunci === "pane.dilewati"
          ? t("pane.sebelumnya", { langkah: kalimat(terakhir.kata) })
          : null;
  return (
    <div
      className={mergeClasses(styles.kabar, (kabar !== null || menulis) && styles.ada)}
      role="status"
      aria-live="polite"
    >
      <span className={styles.kata}>
        <TeksRingkas
          key={teks}
          teks={teks === "" || langkah === null ? teks : `${teks} ${langkah}`}
          baris={PALING_TINGGI}
        />
      </span>
      {menulis || terakhir === undefined ? null : tertahan !== null ? (
        <span className={styles.tombol}>
          {tertahan.sisa.length === 0 ? null : (
            <Button size="small" onClick={() => void panel.batalkanSisanya()}>
              {t("pane.batalkan-sisanya")}
            </Button>
          )}
          <Button size="small" onClick={() => panel.lewati()}>
            {t("pane.lewati")}
          </Button>
        </span>
      ) : dapatBatal ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          onClick={() => void panel.batalkan()}
        >
          {t("pane.batalkan")}
        </Button>
      ) : null}
    </div>
  );
}
