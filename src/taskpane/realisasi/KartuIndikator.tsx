import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { BarisTerhitung } from "../../core/hitung";
import type { IndikatorIsian } from "../../core/isian";
import type { Pengaturan } from "../../core/pengaturan";
import { Kartu } from "../bagian/Kartu";
import { TeksRingkas } from "../bagian/ringkas";
import { useKata } from "../bahasa/bahasa";
import { targetTahun } from "../beranda/target";
import type { IndikatorTampil } from "../keadaan/analisis";
import { formulaBertanya } from "../keadaan/pertanyaan";
import { BarisData } from "./BarisData";
import { HasilIndikator } from "./HasilIndikator";
import { RincianData } from "./RincianData";

const useStyles = makeStyles({
  judul: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  daftar: { listStyle: "none", margin: "0", padding: "0", display: "grid", rowGap: "10px" },
  catatan: {
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  putus: { margin: "0", color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
});

export interface KartuIndikatorProps {
  indikator: IndikatorIsian;
  tampil: IndikatorTampil | null;
  hitung: BarisTerhitung | null;
  kolom: string;
  tahun: number;
  /** How each row's figures are read, and where they stand. */
  rinci: boolean;
  pengaturan: Pengaturan;
  /** Where a formula that may mean two things is settled. */
  keFormula: () => void;
  /** Where a row that the Realisasi sheet lacks is added. */
  siapkan: () => void;
}

/** One indikator: what it asks for, and what the figures come to. */
export function KartuIndikator(props: KartuIndikatorProps): ReactNode {
  const { indikator, tampil, hitung, kolom, tahun, rinci, pengaturan, keFormula, siapkan } = props;
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const id = useId();
  const nama = indikator.indikator === "" ? t("pane.tanpa-indikator") : indikator.indikator;
  const tertunda = tampil !== null && formulaBertanya(tampil);
  return (
    <Kartu label={nama}>
      <TeksRingkas as="h3" id={id} className={styles.judul} teks={nama} baris={3} />
      {indikator.putus === null ? null : <p className={styles.putus}>{kalimat(indikator.putus)}</p>}
      {indikator.catatan.map((p, i) => (
        <p key={i} className={styles.putus}>
          {kalimat(p)}
        </p>
      ))}
      {tertunda && indikator.putus === null ? (
        <p className={styles.catatan}>
          {t("isian.formula-tertunda")}{" "}
          <Link inline as="button" onClick={keFormula}>
            {t("isian.ke-formula")}
          </Link>
        </p>
      ) : null}
      {indikator.sumber === "tidak ada" && indikator.putus === null ? (
        <p className={styles.catatan}>
          {t("isian.belum-di-lembar")}{" "}
          <Link inline as="button" onClick={siapkan}>
            {t("isian.siapkan-lagi")}
          </Link>
        </p>
      ) : null}
      <ul className={styles.daftar}>
        {indikator.data.map((data) => (
          <li key={data.id}>
            <BarisData data={data} indikator={indikator} judul={id} />
            {rinci ? <RincianData data={data} tampil={tampil} pengaturan={pengaturan} /> : null}
          </li>
        ))}
      </ul>
      {hitung === null || indikator.putus !== null || indikator.sumber === "tidak ada" ? null : (
        <HasilIndikator
          hitung={hitung}
          teksTarget={tampil === null ? null : (targetTahun(tampil.baris, String(tahun))?.teks ?? null)}
          kolom={kolom}
          tahun={tahun}
        />
      )}
    </Kartu>
  );
}
