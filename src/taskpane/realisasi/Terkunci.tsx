import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tulisKetikan } from "../../core/isian";
import type { DataIsian } from "../../core/isian";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import { namaKolom } from "./namaKolom";

const useStyles = makeStyles({
  terkunci: {
    textAlign: "right",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingTop: "3px",
  },
  nilai: { display: "block", color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase300 },
});

/** "31 koperasi", "75%". */
export const denganSatuan = (teks: string, satuan: string | null): string =>
  satuan === null ? teks : satuan === "%" ? `${teks}%` : `${teks} ${satuan}`;

/** A cell that is not typed in here, and why. */
export function Terkunci({ data }: { data: DataIsian }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { t } = kata;
  const { tempat, nilai, nilaiPredikat, satuan } = data;
  switch (tempat.jenis) {
    case "rumus":
      return (
        <div className={styles.terkunci}>
          <span className={styles.nilai}>
            {nilai === null ? (nilaiPredikat ?? "–") : denganSatuan(tulisKetikan(nilai), satuan)}
          </span>
          {t("isian.dari-rumus")} <TautanSel lembar={tempat.lembar} alamat={tempat.sel} />
        </div>
      );
    case "ganda":
      return (
        <div className={styles.terkunci}>
          {t("isian.kolom-ganda")} <TautanSel lembar={tempat.lembar} alamat={tempat.sel} />
        </div>
      );
    case "bukan periode ini":
      return (
        <div className={styles.terkunci}>
          {tempat.berikut === null
            ? t("isian.tanpa-kolom")
            : t("isian.diisi-pada", { kolom: namaKolom(tempat.berikut, kata) })}
        </div>
      );
    case "tidak ada":
      return <div className={styles.terkunci}>{t("isian.tanpa-tempat")}</div>;
    case "sel":
      return null;
  }
}
