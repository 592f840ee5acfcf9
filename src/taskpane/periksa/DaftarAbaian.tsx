import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { denganAturan, semuaAturan, tanpaAbaian } from "../../core/rules";
import { useKata } from "../bahasa/bahasa";
import type { Pengaturan } from "../../core/pengaturan";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  kepala: { cursor: "pointer", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  daftar: { listStyle: "none", margin: "6px 0 0", padding: "0", display: "grid", gap: "8px" },
  butir: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  alasan: { color: tokens.colorNeutralForeground2 },
});

/** What was dismissed and switched off in this workbook, and the way back. */
export function DaftarAbaian({
  pengaturan: { diabaikan, aturanMati },
}: {
  pengaturan: Pengaturan;
}): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const nama = (kode: string): string =>
    semuaAturan.some(({ id }) => id === kode) ? t(`aturan.${kode}`) : kode;
  if (diabaikan.length + aturanMati.length === 0) return null;
  return (
    <details>
      <summary className={styles.kepala}>
        {t("periksa.diabaikan-jumlah", { jumlah: diabaikan.length })},{" "}
        {t("periksa.mati-jumlah", { jumlah: aturanMati.length })}
      </summary>
      <ul className={styles.daftar}>
        {aturanMati.map((kode) => (
          <li key={kode} className={styles.butir}>
            <span>{nama(kode)}</span>
            <Button
              size="small"
              disabled={menulis}
              onClick={() =>
                void panel.simpan(
                  (lama) => denganAturan(lama, kode, true),
                  pesan("periksa.dihidupkan", { aturan: nama(kode) }),
                )
              }
            >
              {t("periksa.hidupkan")}
            </Button>
          </li>
        ))}
        {diabaikan.map((d) => (
          <li key={[d.kode, d.lembar, d.jabatan, d.kolom, d.indikator].join("|")} className={styles.butir}>
            <span>
              {nama(d.kode)}, {d.lembar} {d.kolom} {d.indikator}
              <br />
              <span className={styles.alasan}>{d.alasan || t("periksa.tanpa-alasan")}</span>
            </span>
            <Button
              size="small"
              disabled={menulis}
              onClick={() =>
                void panel.simpan((lama) => tanpaAbaian(lama, d), pesan("periksa.ditampilkan-lagi"))
              }
            >
              {t("periksa.tampilkan-lagi")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
