import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { useSalin } from "../bagian/salin";
import { useSebagian } from "../bagian/sebagian";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { KartuLaporan } from "./KartuLaporan";
import { naskahNarasi, susunNarasi, teksNarasi, tulisNarasi } from "./laporan";

const useStyles = makeStyles({
  jumlah: { margin: "10px 0 0", fontWeight: tokens.fontWeightSemibold },
  daftar: { margin: "4px 0 0", padding: "0", listStyleType: "none", userSelect: "text" },
  butir: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  jabatan: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Paragraphs seen at once: enough to judge them by. */
const LANGKAH = 5;

/** The narrative for LKjIP and quarterly reports: seen first, then copied or put on a sheet of its own. */
export function KartuNarasi({ analisis }: { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const [tampak, setTampak] = useState(false);
  const { t } = kata;
  const { salin, naskah } = useSalin(t("laporan.naskah"));
  const narasi = useMemo(() => (tampak ? susunNarasi(panel, analisis) : []), [tampak, panel, analisis]);
  const { tampil, lanjutan } = useSebagian(narasi.length, LANGKAH);
  return (
    <KartuLaporan
      judul={t("laporan.narasi")}
      isi={t("laporan.narasi-isi")}
      hasil={
        <>
          {naskah}
          {tampak ? (
            <>
              <p className={styles.jumlah}>{jumlahKata(kata, "paragraf", narasi.length, {}, "laporan")}</p>
              <ul className={styles.daftar} lang="id">
                {narasi.slice(0, tampil).map((n) => (
                  <li key={`${n.lembar}!${n.baris}!${n.jabatan ?? ""}`} className={styles.butir}>
                    <span className={styles.jabatan}>{n.jabatan ?? n.lembar}</span>
                    {teksNarasi(n)}
                  </li>
                ))}
              </ul>
              {lanjutan}
            </>
          ) : null}
        </>
      }
    >
      {tampak ? (
        <>
          <Button
            size="small"
            appearance="primary"
            disabled={menulis}
            onClick={() => void tulisNarasi(panel, analisis, narasi)}
          >
            {t("laporan.narasi-tulis")}
          </Button>
          <Button size="small" onClick={() => void salin(naskahNarasi(narasi), pesan("laporan.disalin"))}>
            {t("laporan.salin")}
          </Button>
        </>
      ) : (
        <Button size="small" appearance="primary" onClick={() => setTampak(true)}>
          {t("laporan.narasi-susun")}
        </Button>
      )}
    </KartuLaporan>
  );
}
