import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { ReactNode } from "react";
import { dapatDiperbaiki } from "../../core/rules";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { TandaTingkat } from "./TandaTingkat";
import type { Butir } from "./daftar";
import type { BarisKelompok } from "./kelompok";

const useStyles = makeStyles({
  butir: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  tombol: {
    display: "grid",
    gridTemplateColumns: "18px minmax(0, 1fr) 16px",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "6px 12px",
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
  gambar: { display: "flex", fontSize: "16px", color: tokens.colorNeutralForeground2 },
  isi: { paddingLeft: "14px" },
  perbaiki: { margin: "0 12px 8px 24px" },
  daftar: { listStyle: "none", margin: "0", padding: "0" },
});

export interface BarisSejenisProps {
  analisis: Analisis;
  baris: BarisKelompok;
  terbuka: boolean;
  ganti: () => void;
  perbaiki: (butir: readonly Butir[]) => void;
  /** The findings one by one. */
  children: ReactNode;
}

/** Many findings of one rule in a group: one row that opens, and one mend for all of them. */
export function BarisSejenis(props: BarisSejenisProps): ReactNode {
  const { analisis, baris, terbuka, ganti, perbaiki, children } = props;
  const styles = useStyles();
  const id = useId();
  const { t } = useKata();
  const [pertama] = baris.butir;
  if (pertama === undefined) return null;
  const dapat = terbuka ? baris.butir.filter(({ temuan }) => dapatDiperbaiki(analisis.buku, temuan)) : [];
  return (
    <li className={styles.butir}>
      <button
        type="button"
        className={styles.tombol}
        aria-expanded={terbuka}
        aria-controls={id}
        onClick={ganti}
      >
        <TandaTingkat tingkat={pertama.temuan.tingkat} />
        <span>
          <b>{baris.butir.length} ×</b> {t(`aturan.${baris.kode}`)}
        </span>
        <span className={styles.gambar}>{terbuka ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
      </button>
      <div id={id} hidden={!terbuka} className={styles.isi}>
        {dapat.length > 1 ? (
          <Button size="small" className={styles.perbaiki} onClick={() => perbaiki(dapat)}>
            {t("periksa.perbaiki-semua", { jumlah: dapat.length })}
          </Button>
        ) : null}
        {terbuka ? <ul className={styles.daftar}>{children}</ul> : null}
      </div>
    </li>
  );
}
