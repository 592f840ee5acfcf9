import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { UbahanSel as Ubahan } from "../../core/rules";
import { parseAddress } from "../../core/sheet/address";
import { formatAt } from "../../core/sheet/grid";
import type { WorkbookData } from "../../core/sheet/grid";
import { useKata } from "../bahasa/bahasa";
import { tampakkanSpasi } from "./beda";
import type { Potongan } from "./beda";
import { duaSisi } from "./sisi";

const useStyles = makeStyles({
  // Double spaces and line breaks are what some mends are about.
  ubahan: {
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    userSelect: "text",
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: "8px",
    "& > *": { display: "block", textDecorationLine: "none" },
  },
  sebaris: { "& > *": { display: "inline" } },
  lama: { color: tokens.colorNeutralForeground2 },
  baru: { color: tokens.colorNeutralForeground1 },
  // Danger's own first colour has 4.4 : 1 on a dark card.
  dicabut: { color: tokens.colorStatusDangerForeground3, textDecorationLine: "line-through" },
  spasi: {
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightBold,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  ditaruh: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  kosong: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  didengar: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What a cell holds and what it will hold, with the words between which it changes. */
export function UbahanSel({ buku, ubahan }: { buku: WorkbookData; ubahan: Ubahan }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { t } = kata;
  const di = parseAddress(ubahan.sel);
  const grid = buku.sheets.find(({ nama }) => nama === ubahan.lembar);
  const format = grid && di ? formatAt(grid, di.row, di.col) : "General";
  const { sebelum, sesudah, sebaris } = duaSisi(ubahan, format, kata);
  const lama = (p: Potongan, i: number): ReactNode => {
    const spasi = p.beda && p.teks.trim() === "";
    return (
      <span key={i} className={spasi ? styles.spasi : p.beda ? styles.dicabut : undefined}>
        {spasi ? tampakkanSpasi(p.teks) : p.teks}
      </span>
    );
  };
  return (
    <div className={mergeClasses(styles.ubahan, sebaris && styles.sebaris)}>
      <del className={styles.lama}>
        <span className={styles.didengar}>{t("periksa.sebelum")}: </span>
        {sebelum === null ? <span className={styles.kosong}>{t("periksa.kosong")}</span> : sebelum.map(lama)}
      </del>
      {sebaris ? <span aria-hidden="true"> → </span> : null}
      <ins className={styles.baru}>
        <span className={styles.didengar}>{t("periksa.sesudah")}: </span>
        {sesudah.map((p, i) => (
          <span key={i} className={p.beda ? styles.ditaruh : undefined}>
            {p.teks}
          </span>
        ))}
      </ins>
    </div>
  );
}
