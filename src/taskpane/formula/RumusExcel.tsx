import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";
import { rumusSetempat } from "./rumusSetempat";

const useStyles = makeStyles({
  judul: { margin: "8px 0 2px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  rumus: {
    display: "block",
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "11px",
    lineHeight: "16px",
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});

export interface RumusExcelProps {
  /** en-US, "=…", with the reading as a formula; null: it has not all its cells. */
  rumus: string | null;
  /** The cell of the table that computes the figure itself, if one does. */
  sel: { lembar: string; alamat: string } | null;
}

/** The formula as this Excel writes it: of the reading, and of the planner's own cell in the planner's own language. */
export function RumusExcel({ rumus, sel }: RumusExcelProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const [bacaan, setBacaan] = useState<string | null>(null);
  const [tertulis, setTertulis] = useState<string | null>(null);
  const lembar = sel?.lembar ?? null;
  const alamat = sel?.alamat ?? null;

  useEffect(() => {
    let berlaku = true;
    if (rumus !== null)
      void panel.pemisahSetempat().then((pemisah) => {
        if (berlaku) setBacaan(rumusSetempat(rumus, pemisah));
      });
    return () => {
      berlaku = false;
    };
  }, [panel, rumus]);

  useEffect(() => {
    let berlaku = true;
    if (lembar !== null && alamat !== null)
      void panel.buku.readLocalFormulas(lembar, alamat).then((hasil) => {
        if (berlaku) setTertulis(hasil.status === "berhasil" ? (hasil.isi[0]?.[0] ?? null) : null);
      });
    return () => {
      berlaku = false;
    };
  }, [panel, lembar, alamat]);

  return (
    <>
      {rumus === null || bacaan === null ? null : (
        <>
          <p className={styles.judul}>{t("pane.rumus-excel")}</p>
          <code className={styles.rumus}>{bacaan}</code>
        </>
      )}
      {sel === null || tertulis === null ? null : (
        <>
          <p className={styles.judul}>
            {t("pane.rumus-sel")} <TautanSel {...sel} />
          </p>
          <code className={styles.rumus}>{tertulis}</code>
        </>
      )}
    </>
  );
}
