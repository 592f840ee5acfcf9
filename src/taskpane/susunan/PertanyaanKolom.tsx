import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Peran } from "../../core/kontrak";
import type { KolomTerbaca } from "../../core/layout";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import type { JabatanTampil } from "../keadaan/analisis";
import { useKeadaan } from "../keadaan/panel";
import { alamatKolom, tanyaKolom } from "./sebutKolom";

const useStyles = makeStyles({
  tanya: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    margin: "0 12px 10px",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  gambar: { fontSize: "20px", display: "flex", color: tokens.colorStatusWarningForeground1 },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  isi: {
    margin: "4px 0",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxHeight: `calc(3 * ${tokens.lineHeightBase200})`,
    overflow: "hidden",
  },
});

/** More than these makes a question a list. */
const PALING_BANYAK = 4;

/** A candidate less likely than this is noise in a question; the list of columns below offers every role. */
const LAYAK = 0.15;

export interface PertanyaanKolomProps {
  kolom: KolomTerbaca;
  /** The table that asks. */
  di: JabatanTampil;
  /** First cells of the column. */
  isi: readonly string[];
  pilih: (peran: Peran) => void;
  children?: ReactNode;
}

/** Asks what a column is, with the candidates of recognition and its first cells beside it. */
export function PertanyaanKolom({ kolom, di, isi, pilih, children }: PertanyaanKolomProps): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { t } = kata;
  const { menulis } = useKeadaan();
  const calon = [
    ...new Set<Peran>([
      ...kolom.kandidat
        .filter((k) => k.keyakinan >= LAYAK)
        .slice(0, PALING_BANYAK)
        .map((k) => k.peran),
      kolom.peran,
      "lain",
    ]),
  ];
  const [jawab, setJawab] = useState<Peran>(kolom.peran);
  const judul = tanyaKolom(kolom, di.blok, kata);
  return (
    <section className={styles.tanya} aria-label={judul}>
      <span className={styles.gambar} aria-hidden="true">
        <QuestionCircleFilled />
      </span>
      <div>
        <h3 className={styles.judul}>{judul}</h3>
        {isi.length === 0 ? null : <div className={styles.isi}>{isi.join(" · ")}</div>}
        <TautanSel lembar={di.lembar} alamat={alamatKolom(kolom, di.blok)} kata={t("pane.lihat-kolom")} />
        <RadioGroup
          aria-label={judul}
          value={jawab}
          onChange={(_, { value }) => setJawab(calon.find((p) => p === value) ?? jawab)}
        >
          {calon.map((p) => (
            <Radio key={p} value={p} label={t(`pane.peran-${p}`)} />
          ))}
        </RadioGroup>
        <Button appearance="primary" size="small" disabled={menulis} onClick={() => pilih(jawab)}>
          {t("pane.pakai")}
        </Button>
        {children}
      </div>
    </section>
  );
}
