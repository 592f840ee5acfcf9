import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DocumentBulletListRegular } from "@fluentui/react-icons/svg/document-bullet-list";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { ReactNode } from "react";
import type { Templat } from "../../catalogue/templat";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { jumlahIndikator, namaSumber, namaTemplat, sendiri } from "./sumber";

const useStyles = makeStyles({
  butir: {
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  tombol: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 16px",
    columnGap: "8px",
    alignItems: "start",
    width: "100%",
    padding: "8px 10px",
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  gambar: { display: "flex", fontSize: "20px", color: tokens.colorBrandForeground1 },
  nama: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  rinci: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  panah: { display: "flex", alignItems: "center", height: "20px", color: tokens.colorNeutralForeground2 },
});

export interface BarisHasilProps {
  templat: Templat;
  varian: number;
  pilih: () => void;
}

/** One jabatan of the search: what it is called, where it comes from, how much it holds. */
export function BarisHasil({ templat, varian, pilih }: BarisHasilProps): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const rinci = [
    sendiri(templat) ? kata.t("templat.milik-sendiri") : null,
    jumlahKata(kata, "indikator", jumlahIndikator(templat)),
    namaSumber(templat, kata),
    varian > 0 ? kata.t("templat.n-varian", { jumlah: varian }) : null,
  ];
  return (
    <li className={styles.butir}>
      <button type="button" className={styles.tombol} onClick={pilih}>
        <span className={styles.gambar} aria-hidden="true">
          {sendiri(templat) ? <SaveRegular /> : <DocumentBulletListRegular />}
        </span>
        <span>
          <span className={styles.nama}>{namaTemplat(templat, kata)}</span>
          <span className={styles.rinci}>{rinci.filter((r) => r !== null).join(" · ")}</span>
        </span>
        <span className={styles.panah} aria-hidden="true">
          <ChevronRightRegular />
        </span>
      </button>
    </li>
  );
}
