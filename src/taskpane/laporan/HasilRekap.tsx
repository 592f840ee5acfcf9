import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { BerkasRekap } from "../../core/reports/rekap";
import { useKata } from "../bahasa/bahasa";
import type { Kata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { namaPeriode } from "../keadaan/periode";
import { bukuIni, rencanaRekap, tulisRekap } from "./rekap";
import type { OpsiBaca } from "./rekap";
import type { BerkasDipilih } from "./useRekap";

const useStyles = makeStyles({
  daftar: { listStyleType: "none", margin: "10px 0 0", padding: "0" },
  butir: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "4px 0",
    overflowWrap: "anywhere",
  },
  gambar: { display: "flex", paddingTop: "2px", fontSize: "16px" },
  terbaca: { color: tokens.colorStatusSuccessForeground1 },
  gagal: { color: tokens.colorStatusWarningForeground1 },
  kecil: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  judul: { margin: "10px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  menulis: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    marginTop: "6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "10px" },
});

/** So many duplicates and conflicts are named here; the sheet names them all. */
const TEMUAN = 5;

/** What a file gave; its period only where each file has its own. */
function kabarBerkas(hasil: BerkasRekap, periode: string | null, kata: Kata): string {
  if (hasil.status === "gagal")
    return typeof hasil.pesan === "string" ? hasil.pesan : kata.kalimat(hasil.pesan);
  const { baris } = hasil.hitungan;
  if (baris.length === 0) return kata.t("rekap.tanpaTabel");
  const jabatan = hasil.lembar.reduce((n, l) => n + l.blok.length, 0);
  const isi = `${jumlahKata(kata, "jabatan", jabatan)}, ${jumlahKata(kata, "indikator", baris.length)}`;
  return periode === null ? `${isi}, ${namaPeriode(hasil.hitungan.periode, kata)}` : isi;
}

export interface HasilRekapProps {
  analisis: Analisis;
  daftar: readonly BerkasDipilih[];
  /** The workbook that is open is one of them. */
  sertakan: boolean;
  opsi: OpsiBaca;
  kosongkan: () => void;
}

/** What became of each file, what stands twice or differs, and the way into the workbook. */
export function HasilRekap({ analisis, daftar, sertakan, opsi, kosongkan }: HasilRekapProps): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const { t } = kata;
  const { periode, hariIni } = opsi;
  const { buku } = analisis;
  const semua = useMemo(() => {
    const berkas = daftar.flatMap(({ hasil }) => hasil ?? []);
    const sendiri = sertakan ? [bukuIni(t("laporan.rekap-buku-ini"), buku, { periode, hariIni })] : [];
    return [...sendiri, ...berkas];
  }, [daftar, sertakan, buku, periode, hariIni, t]);
  const { temuan, blok } = useMemo(() => rencanaRekap(buku, semua, periode), [buku, semua, periode]);
  const [sedangTulis, setSedangTulis] = useState(false);
  const tulis = async (): Promise<void> => {
    setSedangTulis(true);
    // The sentence is drawn before the plan of thousands of rows holds the page.
    await new Promise((lanjut) => setTimeout(lanjut, 0));
    await tulisRekap(panel, buku, semua, periode).finally(() => setSedangTulis(false));
  };
  const gagal = semua.filter(({ status }) => status === "gagal").length;
  const isi = {
    berkas: jumlahKata(kata, "berkas", semua.length - gagal, {}, "laporan"),
    jabatan: jumlahKata(kata, "jabatan", blok.length),
    indikator: jumlahKata(
      kata,
      "indikator",
      blok.reduce((n, b) => n + b.baris.length, 0),
    ),
  };
  return (
    <>
      <ul className={styles.daftar}>
        {semua.map((hasil) => {
          const baik = hasil.status === "terbaca" && hasil.hitungan.baris.length > 0;
          return (
            <li key={hasil.berkas} className={styles.butir}>
              <span className={`${styles.gambar} ${baik ? styles.terbaca : styles.gagal}`} aria-hidden="true">
                {baik ? <CheckmarkCircleFilled /> : <WarningFilled />}
              </span>
              <span>
                {hasil.berkas}
                <span className={styles.kecil}>{kabarBerkas(hasil, periode, kata)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {temuan.length === 0 ? null : (
        <>
          <h3 className={styles.judul}>{jumlahKata(kata, "temuan", temuan.length, {}, "laporan")}</h3>
          <ul className={styles.daftar}>
            {temuan.slice(0, TEMUAN).map((x) => (
              <li key={`${x.jabatan}\n${x.indikator ?? ""}`} className={styles.butir}>
                <span className={`${styles.gambar} ${styles.gagal}`} aria-hidden="true">
                  <WarningFilled />
                </span>
                <span>
                  {x.indikator ?? x.jabatan}
                  <span className={styles.kecil}>
                    {x.indikator === null ? null : `${x.jabatan}. `}
                    {kata.kalimat(x.pesan)} {x.tempat.join("; ")}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {temuan.length > TEMUAN ? (
            <span className={styles.kecil}>
              {t("laporan.temuan-lain", { jumlah: temuan.length - TEMUAN })}
            </span>
          ) : null}
        </>
      )}
      <h3 className={styles.judul}>{t("laporan.rekap-siap", isi)}</h3>
      {sedangTulis ? (
        <div className={styles.menulis} role="status">
          {t("laporan.rekap-menulis", isi)}
          <ProgressBar aria-label={t("laporan.rekap-tulis")} />
        </div>
      ) : null}
      <div className={styles.tombol}>
        <Button
          size="small"
          appearance="primary"
          disabled={menulis || sedangTulis || blok.length === 0}
          onClick={() => void tulis()}
        >
          {t("laporan.rekap-tulis")}
        </Button>
        <Button size="small" appearance="subtle" disabled={menulis || sedangTulis} onClick={kosongkan}>
          {t("laporan.rekap-kosongkan")}
        </Button>
      </div>
    </>
  );
}
