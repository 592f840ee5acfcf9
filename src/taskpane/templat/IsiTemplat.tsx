import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Templat } from "../../catalogue/templat";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import { sendiri } from "./sumber";

const useStyles = makeStyles({
  judul: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sasaran: {
    margin: "6px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  butir: { display: "flex", marginLeft: "-8px" },
  polaritas: { color: tokens.colorNeutralForeground2 },
  perubahan: {
    marginTop: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& summary": {
      cursor: "pointer",
      minHeight: "24px",
      lineHeight: "24px",
      color: tokens.colorBrandForegroundLink,
    },
    "& ul": { margin: "4px 0 0", paddingLeft: "18px" },
    "& li": { marginBottom: "3px", overflowWrap: "anywhere" },
  },
});

export interface IsiTemplatProps {
  templat: Templat;
  /** Positions "sasaran.indikator" that are left out. */
  tanpa: ReadonlySet<string>;
  ganti: (tanpa: ReadonlySet<string>) => void;
}

/** The indikator to insert, each to be left out, and what was mended against the decree. */
export function IsiTemplat({ templat, tanpa, ganti }: IsiTemplatProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const ubah = (kunci: string, ikut: boolean): void => {
    const baru = new Set(tanpa);
    if (ikut) baru.delete(kunci);
    else baru.add(kunci);
    ganti(baru);
  };
  return (
    <Kartu label={t("templat.isi")}>
      <h3 className={styles.judul}>{t("templat.isi")}</h3>
      {templat.isi.map(({ sasaran, indikator }, i) => (
        <div key={`${i} ${sasaran}`} role="group" aria-label={sasaran}>
          <p className={styles.sasaran}>{sasaran}</p>
          {indikator.map((each, j) => {
            const kunci = `${i}.${j}`;
            return (
              <div key={kunci} className={styles.butir}>
                <Checkbox
                  checked={!tanpa.has(kunci)}
                  onChange={(_, { checked }) => ubah(kunci, checked === true)}
                  label={
                    <>
                      {each.indikator}
                      {each.polaritas === "naik" ? null : (
                        <span className={styles.polaritas}>
                          {" "}
                          ({t(`templat.polaritas-${each.polaritas}`)})
                        </span>
                      )}
                    </>
                  }
                />
              </div>
            );
          })}
        </div>
      ))}
      {templat.perubahan.length === 0 ? null : (
        <details className={styles.perubahan}>
          <summary>
            {t(sendiri(templat) ? "templat.catatan" : "templat.diperbaiki", {
              jumlah: templat.perubahan.length,
            })}
          </summary>
          <ul>
            {templat.perubahan.map((kalimat, i) => (
              <li key={`${i} ${kalimat}`}>{kalimat}</li>
            ))}
          </ul>
        </details>
      )}
    </Kartu>
  );
}
