import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { TandaKategori } from "../bagian/TandaKategori";
import { useKata } from "../bahasa/bahasa";
import type { JabatanTampil } from "../keadaan/analisis";
import { useTingkat } from "../keadaan/skala";
import { warnaTingkat } from "../tema/ramp";
import { sebaran } from "./ringkasan";

const useStyles = makeStyles({
  pita: { display: "flex", gap: "2px", height: "8px", margin: "8px 0 6px" },
  ruas: { borderRadius: "2px", minWidth: "4px", forcedColorAdjust: "none" },
  kosong: { backgroundColor: tokens.colorNeutralBackground6 },
  daftar: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "2px",
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
  butir: { display: "inline-flex", alignItems: "center", gap: "4px" },
  jumlah: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** How many indikator stand where: one band, best first, and its words. */
export function RingkasanKategori({ jabatan }: { jabatan: readonly JabatanTampil[] }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const tingkatKategori = useTingkat();
  const { kategori, belum, tanpa } = sebaran(jabatan);
  const urut = [...kategori]
    .map(([kata, jumlah]) => ({ kata, jumlah, tingkat: tingkatKategori(kata) }))
    .sort((a, b) => (b.tingkat ?? -1) - (a.tingkat ?? -1));
  return (
    <>
      <div className={styles.pita} aria-hidden="true">
        {urut.map(({ kata, jumlah, tingkat }) => (
          <span
            key={kata}
            className={styles.ruas}
            style={{ flexGrow: jumlah, backgroundColor: warnaTingkat(tingkat) }}
          />
        ))}
        {belum + tanpa > 0 ? (
          <span className={`${styles.ruas} ${styles.kosong}`} style={{ flexGrow: belum + tanpa }} />
        ) : null}
      </div>
      <ul className={styles.daftar}>
        {urut.map(({ kata, jumlah, tingkat }) => (
          <li key={kata} className={styles.butir}>
            <span className={styles.jumlah}>{jumlah}</span>
            <TandaKategori kata={kata} tingkat={tingkat ?? "tanpa"} />
          </li>
        ))}
        {belum > 0 ? (
          <li className={styles.butir}>
            <span className={styles.jumlah}>{belum}</span>
            <TandaKategori kata={t("pane.belum-lengkap")} tingkat="belum" />
          </li>
        ) : null}
        {tanpa > 0 ? (
          <li className={styles.butir}>
            <span className={styles.jumlah}>{tanpa}</span>
            <TandaKategori kata={t("pane.tidak-dihitung")} tingkat="tanpa" />
          </li>
        ) : null}
      </ul>
    </>
  );
}
