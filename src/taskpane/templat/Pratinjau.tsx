import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ZoomInRegular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOutRegular } from "@fluentui/react-icons/svg/zoom-out";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Templat } from "../../catalogue/templat";
import { susun } from "../../core/templates";
import type { OpsiTemplat, SelSusun } from "../../core/templates";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import { selPratinjau } from "./pratinjau";

const useStyles = makeStyles({
  kepala: { display: "flex", alignItems: "center", justifyContent: "space-between", marginBottom: "4px" },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  bingkai: {
    maxHeight: "320px",
    overflow: "auto",
    backgroundColor: "#fff",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The sheet's own look, whatever theme the pane has: paper is white.
  tabel: {
    tableLayout: "fixed",
    borderCollapse: "collapse",
    margin: "6px",
    color: "#1a1a1a",
    fontFamily: "Calibri, Carlito, sans-serif",
    "& td": { padding: "1px 2px", verticalAlign: "top", overflowWrap: "break-word" },
  },
  judulSel: { fontWeight: "bold", fontSize: "1.18em" },
  label: { fontWeight: "bold" },
  garis: { border: "1px solid #B7C4BB" },
  kepalaSel: {
    backgroundColor: "#DDEBDF",
    border: "1px solid #7F9486",
    fontWeight: "bold",
    textAlign: "center",
    verticalAlign: "middle !important",
  },
  tengah: { textAlign: "center" },
  kanan: { textAlign: "right" },
  masukan: { backgroundColor: "#FFF8E8", border: "1px solid #B7C4BB", textAlign: "right", color: "#3F3F76" },
  komponen: { fontStyle: "italic", paddingLeft: "8px !important" },
});

/** Pixels of one of the sheet's points. */
const kecil = 0.62;
const besar = 1.05;
/** Points of the sheet's letters. */
const huruf = 11;

/** The block as it will stand on the sheet, small; a bigger one to read. */
export function Pratinjau({ templat, opsi }: { templat: Templat; opsi: OpsiTemplat }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const [diperbesar, setDiperbesar] = useState(false);
  const skala = diperbesar ? besar : kecil;
  const s = susun(templat, opsi, 0, 0);
  const garis = (gaya: string): string => mergeClasses(styles.garis, gaya);
  const kelas: Record<SelSusun["gaya"], string> = {
    judul: styles.judulSel,
    label: styles.label,
    uraian: "",
    kepala: styles.kepalaSel,
    isi: styles.garis,
    tengah: garis(styles.tengah),
    angka: garis(styles.kanan),
    masukan: styles.masukan,
    komponen: garis(styles.komponen),
    kosong: styles.garis,
  };
  const lebar = s.lebar.reduce((sum, points) => sum + points, 0);
  return (
    <Kartu label={t("templat.pratinjau")}>
      <div className={styles.kepala}>
        <h3 className={styles.judul}>{t("templat.pratinjau")}</h3>
        <Button
          size="small"
          appearance="subtle"
          icon={diperbesar ? <ZoomOutRegular /> : <ZoomInRegular />}
          onClick={() => setDiperbesar(!diperbesar)}
        >
          {t(diperbesar ? "templat.perkecil" : "templat.perbesar")}
        </Button>
      </div>
      {/* What scrolls must be reached by the keyboard. */}
      <div className={styles.bingkai} role="region" aria-label={t("templat.pratinjau-tabel")} tabIndex={0}>
        <table
          className={styles.tabel}
          style={{ width: `${lebar * skala}px`, fontSize: `${huruf * skala}px`, lineHeight: 1.25 }}
        >
          <colgroup>
            {s.lebar.map((points, c) => (
              <col key={c} style={{ width: `${points * skala}px` }} />
            ))}
          </colgroup>
          <tbody>
            {selPratinjau(s).map((line, row) => (
              <tr key={row} style={{ height: `${(s.tinggi[row] ?? 15) * skala * 0.5}px` }}>
                {line.map(({ col, teks, gaya, colSpan, rowSpan }) => (
                  <td
                    key={col}
                    colSpan={colSpan}
                    rowSpan={rowSpan}
                    className={gaya === null ? undefined : kelas[gaya]}
                  >
                    {teks}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Kartu>
  );
}
