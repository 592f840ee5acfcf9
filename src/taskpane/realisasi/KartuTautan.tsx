import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { realisasiEdits, usulTautan } from "../../core/reports/realisasi";
import { Kartu } from "../bagian/Kartu";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  isi: { margin: "2px 0 8px" },
  daftar: {
    listStyle: "none",
    margin: "0 0 8px",
    padding: "0",
    display: "grid",
    rowGap: "8px",
    maxHeight: "240px",
    overflowY: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  teks: { overflowWrap: "anywhere" },
  ke: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

/** Rows of the Realisasi sheet that lost their link: where each would go, and all of them mended at once. */
export function KartuTautan({ analisis, tahun }: { analisis: Analisis; tahun: number }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const { buku, lembar, pengaturan } = analisis;
  const usul = useMemo(() => usulTautan(buku, lembar, tahun, pengaturan), [buku, lembar, tahun, pengaturan]);
  if (usul.length === 0) return null;
  const perbaiki = (): void => {
    const { edits } = realisasiEdits(buku, lembar, { tahun, pengaturan, hariIni: panel.hariIni });
    void panel.tulis(edits, pesan("isian.tautan-diperbaiki", { jumlah: usul.length }));
  };
  return (
    <Kartu perhatian label={t("isian.tautan-judul", { jumlah: usul.length })}>
      <h2 className={styles.judul}>{t("isian.tautan-judul", { jumlah: usul.length })}</h2>
      <p className={styles.isi}>{t("isian.tautan-isi")}</p>
      {/* What scrolls must be reached by the keyboard: its links are. */}
      <ul className={styles.daftar}>
        {usul.map(({ baris, teks, ke }) => (
          <li key={baris}>
            <div className={styles.teks}>{t("isian.tautan-baris", { baris, teks })}</div>
            <div className={styles.ke}>
              {ke === null ? (
                t("isian.tautan-hilang")
              ) : (
                <>
                  {t("isian.tautan-ke")}{" "}
                  <TautanSel lembar={ke.lembar} alamat={ke.sel} kata={`${ke.lembar}!${ke.sel}`} />
                  {ke.teks === teks ? null : `: ${ke.teks}`}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Button appearance="primary" size="small" disabled={menulis} onClick={perbaiki}>
        {t("isian.tautan-perbaiki")}
      </Button>
    </Kartu>
  );
}
