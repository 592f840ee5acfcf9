import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { toExcel } from "../../core/formulasi";
import { Pecahan } from "../bagian/Pecahan";
import { useKata } from "../bahasa/bahasa";
import { DaftarKomponen } from "../beranda/DaftarKomponen";
import type { IndikatorTampil } from "../keadaan/analisis";
import { useKeadaan } from "../keadaan/panel";
import { NaskahFormula } from "./NaskahFormula";
import { RumusExcel } from "./RumusExcel";
import { selBerumus } from "./selBerumus";

const useStyles = makeStyles({
  pecahan: { margin: "2px 0 8px" },
  kata: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  komponen: {
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A formula that is evaluated: drawn, told back, its komponen with their cells, and the Excel formula; else why not. */
export function RincianFormula({ indikator }: { indikator: IndikatorTampil }): ReactNode {
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const { isi } = useKeadaan();
  const { baris, dipakai, parafrasa, formula, hitung } = indikator;
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
        <Pecahan pohon={dipakai.pohon} parafrasa={parafrasa ?? ""} />
      </div>
      <p className={styles.kata}>{parafrasa}.</p>
      <NaskahFormula indikator={indikator} />
      <div className={styles.komponen}>
        <DaftarKomponen komponen={komponen} lembar={indikator.lembar} />
      </div>
      <RumusExcel
        rumus={lengkap ? toExcel(dipakai.pohon, sel) : null}
        sel={isi.tahap === "siap" ? selBerumus(isi.analisis.buku, indikator) : null}
      />
    </>
  );
}
