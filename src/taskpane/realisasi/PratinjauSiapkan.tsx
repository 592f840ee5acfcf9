import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RincianSiapkan } from "../../core/isian";
import type { RingkasanRealisasi } from "../../core/reports/realisasi";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  judul: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pokok: { margin: "0 0 6px", paddingLeft: "18px" },
  anak: { margin: "8px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  bingkai: {
    maxHeight: "220px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "6px 8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  daftar: { listStyle: "none", margin: "0", padding: "0", display: "grid", rowGap: "6px" },
  jabatan: { fontWeight: tokens.fontWeightSemibold, marginTop: "4px" },
  komponen: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingLeft: "10px",
  },
});

export interface PratinjauSiapkanProps {
  ringkasan: RingkasanRealisasi;
  rincian: RincianSiapkan;
  /** The sheet of settings is made, too. */
  denganPengaturan: boolean;
}

/** What would be written: how much, what is added and what is marked, by name. */
export function PratinjauSiapkan({ ringkasan, rincian, denganPengaturan }: PratinjauSiapkanProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const { lembar, jabatan, indikator, komponen, angka, berkala, berkalaTetap } = ringkasan;
  const { baru, hilang, tetap } = rincian;
  const lama = rincian.lembar !== null;
  return (
    <Kartu label={t("isian.pratinjau")}>
      <h3 className={styles.judul}>{t("isian.pratinjau")}</h3>
      {indikator === 0 ? <p>{t("isian.pratinjau-kosong")}</p> : null}
      <ul className={styles.pokok}>
        <li>{t(lama ? "isian.pratinjau-lama" : "isian.pratinjau-baru", { lembar })}</li>
        <li>{t("isian.pratinjau-isi", { jabatan, indikator, komponen })}</li>
        <li>{t(`isian.pratinjau-${berkala}`)}</li>
        {lama ? <li>{t("isian.pratinjau-tetap", { tetap, angka })}</li> : null}
        {denganPengaturan ? <li>{t("isian.pratinjau-pengaturan")}</li> : null}
        {berkalaTetap ? <li>{t("isian.pratinjau-berkala-tetap")}</li> : null}
      </ul>
      {lama && baru.length === 0 && hilang.length === 0 ? <p>{t("isian.pratinjau-sesuai")}</p> : null}
      {baru.length === 0 ? null : (
        <>
          <h4 className={styles.anak}>{t("isian.pratinjau-ditambah", { jumlah: baru.length })}</h4>
          {/* What scrolls must be reached by the keyboard. */}
          <div
            className={styles.bingkai}
            role="region"
            aria-label={t("isian.pratinjau-ditambah", { jumlah: baru.length })}
            tabIndex={0}
          >
            <ul className={styles.daftar}>
              {baru.map((b, i) => (
                <li key={i}>
                  {b.jabatan !== null && b.jabatan !== baru[i - 1]?.jabatan ? (
                    <div className={styles.jabatan}>{b.jabatan}</div>
                  ) : null}
                  {b.indikator}
                  {b.komponen.map((nama) => (
                    <div key={nama} className={styles.komponen}>
                      {nama}
                    </div>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
      {hilang.length === 0 ? null : (
        <>
          <h4 className={styles.anak}>{t("isian.pratinjau-hilang", { jumlah: hilang.length })}</h4>
          <ul className={styles.daftar}>
            {hilang.map(({ indikator: nama, angka: ada }, i) => (
              <li key={i}>
                {nama}
                <div className={styles.komponen}>{t(ada ? "isian.hilang-angka" : "isian.hilang-kosong")}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Kartu>
  );
}
