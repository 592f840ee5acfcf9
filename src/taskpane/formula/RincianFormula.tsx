import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { toExcel } from "../../core/formulasi";
import { paraphrase } from "../../core/formulasi";
import { Pecahan } from "../bagian/Pecahan";
import { useKata } from "../bahasa/bahasa";
import { DaftarKomponen } from "../beranda/DaftarKomponen";
import type { IndikatorTampil } from "../keadaan/analisis";
import { NaskahFormula } from "./NaskahFormula";
import { rumusSetempat } from "./rumusSetempat";

const useStyles = makeStyles({
  pecahan: { margin: "2px 0 8px" },
  kata: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  komponen: {
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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

/** A formula that is evaluated: drawn, told back, its komponen with their cells, and the Excel formula; else why not. */
export function RincianFormula({ indikator }: { indikator: IndikatorTampil }): ReactNode {
  const styles = useStyles();
  const { t, kalimat, bahasa } = useKata();
  const { baris, dipakai, formula, hitung } = indikator;
  if (dipakai.status !== "ada") {
    const sebab = dipakai.catatan.length > 0 ? dipakai.catatan : (formula?.catatan ?? []);
    return (
      <>
        {baris.formulasi === null ? null : <NaskahFormula indikator={indikator} />}
        {sebab.length === 0 ? <p className={styles.kata}>{t("pane.tanpa-formulasi")}</p> : null}
        {sebab.map((c, i) => (
          <p key={`${c.kunci} ${i}`} className={styles.kata}>
            {kalimat(c)}
          </p>
        ))}
        <p className={styles.kata}>{t("pane.isi-langsung")}</p>
      </>
    );
  }
  const komponen = hitung?.komponen ?? [];
  // The first column of each komponen: the formula of one month, as it stands beside the others.
  const sel = Object.fromEntries(
    dipakai.komponen.flatMap(({ kode, nama }) => {
      const pertama = komponen.find((k) => k.nama === nama)?.sel[0];
      return pertama === undefined ? [] : [[kode, pertama]];
    }),
  );
  const lengkap = dipakai.komponen.every(({ kode }) => kode in sel);
  return (
    <>
      <div className={styles.pecahan}>
        <Pecahan pohon={dipakai.pohon} parafrasa={paraphrase(dipakai.pohon)} />
      </div>
      <p className={styles.kata}>{paraphrase(dipakai.pohon)}.</p>
      <NaskahFormula indikator={indikator} />
      <div className={styles.komponen}>
        <DaftarKomponen komponen={komponen} lembar={indikator.lembar} />
      </div>
      {lengkap ? (
        <>
          <p className={styles.judul}>{t("pane.rumus-excel")}</p>
          <code className={styles.rumus}>{rumusSetempat(toExcel(dipakai.pohon, sel), bahasa)}</code>
        </>
      ) : null}
    </>
  );
}
