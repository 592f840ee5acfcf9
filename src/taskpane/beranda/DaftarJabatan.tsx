import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { namaPeriode } from "../keadaan/periode";
import { BarisJabatan } from "./BarisJabatan";
import { RingkasanKategori } from "./RingkasanKategori";

const useStyles = makeStyles({
  kepala: { padding: "12px 12px 8px" },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  periode: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  kaki: {
    margin: "0",
    padding: "8px 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Every jabatan with its average capaian; opened, its indikator. */
export function DaftarJabatan({ analisis }: { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { jabatan } = analisis;
  // The first one is open: it teaches that the others open too.
  const [terbuka, setTerbuka] = useState<ReadonlySet<string>>(
    () => new Set(jabatan.slice(0, 1).map((j) => j.kunci)),
  );
  const ganti = (kunci: string): void => {
    const baru = new Set(terbuka);
    if (!baru.delete(kunci)) baru.add(kunci);
    setTerbuka(baru);
  };
  return (
    <Kartu rapat label={kata.t("pane.capaian")}>
      <div className={styles.kepala}>
        <h2 className={styles.judul}>
          {kata.t("pane.capaian")}{" "}
          <span className={styles.periode}>{namaPeriode(analisis.periode, kata)}</span>
        </h2>
        <RingkasanKategori jabatan={jabatan} />
      </div>
      {jabatan.map((j) => (
        <BarisJabatan
          key={j.kunci}
          jabatan={j}
          periode={analisis.periode}
          terbuka={terbuka.has(j.kunci)}
          ganti={() => ganti(j.kunci)}
        />
      ))}
      <p className={styles.kaki}>{kata.t("pane.keterangan-rerata")}</p>
    </Kartu>
  );
}
