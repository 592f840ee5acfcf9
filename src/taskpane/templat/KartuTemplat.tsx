import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Templat } from "../../catalogue/templat";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { unduhTemplat } from "./unduh";
import { jumlahIndikator, namaSumber, namaTemplat, sendiri } from "./sumber";
import type { TemplatSendiri } from "./useTemplatSendiri";

const useStyles = makeStyles({
  kartu: {
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  kepala: { display: "flex", alignItems: "flex-start", gap: "8px" },
  nama: {
    flex: "1 1 auto",
    minWidth: "0",
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  lolos: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    flex: "none",
    marginTop: "2px",
    padding: "0 6px 0 4px",
    borderRadius: "10px",
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "18px",
    whiteSpace: "nowrap",
    "& svg": { fontSize: "14px" },
  },
  rinci: {
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

export interface KartuTemplatProps {
  templat: Templat;
  milik: TemplatSendiri;
  kembali: () => void;
}

/** What the template is and where it comes from; one of the planner's own can be handed on or taken away. */
export function KartuTemplat({ templat, milik, kembali }: KartuTemplatProps): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { t } = kata;
  const [yakin, setYakin] = useState(false);
  const { instansi, nomor, tahun } = templat.sumber;
  const punyaSendiri = sendiri(templat);
  const asal = punyaSendiri
    ? namaSumber(templat, kata)
    : [instansi, nomor, tahun].filter((bagian) => bagian !== null).join(", ");
  const rinci = [
    punyaSendiri ? t("templat.milik-sendiri") : templat.standar ? t("templat.standar") : t("templat.varian"),
    jumlahKata(kata, "indikator", jumlahIndikator(templat)),
    templat.jenjang,
  ];
  return (
    <section className={styles.kartu} aria-label={namaTemplat(templat, kata)}>
      <div className={styles.kepala}>
        <h2 className={styles.nama}>{namaTemplat(templat, kata)}</h2>
        {punyaSendiri ? null : (
          <span className={styles.lolos} title={t("templat.lolos-isi")}>
            <CheckmarkCircleRegular aria-hidden="true" />
            {t("templat.lolos")}
          </span>
        )}
      </div>
      <p className={styles.rinci}>{rinci.filter((r) => r !== null).join(" · ")}</p>
      <p className={styles.rinci}>{asal}</p>
      {punyaSendiri ? (
        <div className={styles.tombol}>
          <Button size="small" onClick={() => unduhTemplat([templat])}>
            {t("templat.ekspor")}
          </Button>
          {yakin ? (
            <>
              <Button
                size="small"
                appearance="primary"
                onClick={() => void milik.hapus(templat).then(kembali)}
              >
                {t("templat.hapus-yakin")}
              </Button>
              <Button size="small" onClick={() => setYakin(false)}>
                {t("pane.batal")}
              </Button>
            </>
          ) : (
            <Button size="small" appearance="subtle" onClick={() => setYakin(true)}>
              {t("templat.hapus")}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  );
}
