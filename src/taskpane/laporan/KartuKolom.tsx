import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useSebagian } from "../bagian/sebagian";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { KartuLaporan } from "./KartuLaporan";
import { susunKolom, tulisKolom } from "./laporan";

const useStyles = makeStyles({
  daftar: { margin: "10px 0 0", padding: "0", listStyleType: "none" },
  butir: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  rinci: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Columns seen at once. */
const LANGKAH = 6;

/** Formulas of capaian and kategori for planners who keep realisasi in their own tables: seen first, then written. */
export function KartuKolom({ analisis }: { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const [tampak, setTampak] = useState(false);
  const { t } = kata;
  const usul = useMemo(() => (tampak ? susunKolom(panel, analisis) : null), [tampak, panel, analisis]);
  const kolom = usul?.kolom ?? [];
  const { tampil, lanjutan } = useSebagian(kolom.length, LANGKAH);
  return (
    <KartuLaporan
      judul={t("laporan.kolom")}
      isi={t("laporan.kolom-isi")}
      hasil={
        usul === null ? null : (
          <>
            <ul className={styles.daftar}>
              {kolom.slice(0, tampil).map((k) => (
                <li key={`${k.lembar}!${k.kolom}!${k.jabatan ?? ""}`} className={styles.butir}>
                  {k.jabatan ?? k.lembar}
                  <span className={styles.rinci}>
                    {[
                      `${t(`laporan.${k.isi}`)} ${k.lembar}!${k.kolom}`,
                      k.judul === null
                        ? t("laporan.kolom-sendiri")
                        : t("laporan.kolom-baru", { judul: k.judul }),
                      jumlahKata(kata, "sel", k.terisi, {}, "laporan"),
                      ...(k.dilewati === 0 ? [] : [t("laporan.kolom-dilewati", { jumlah: k.dilewati })]),
                    ].join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
            {lanjutan}
          </>
        )
      }
    >
      {usul === null ? (
        <Button size="small" appearance="primary" onClick={() => setTampak(true)}>
          {t("laporan.kolom-lihat")}
        </Button>
      ) : usul.sel.length === 0 ? (
        <p role="status">{t("laporan.kolom-kosong")}</p>
      ) : (
        <Button
          size="small"
          appearance="primary"
          disabled={menulis}
          onClick={() => void tulisKolom(panel, usul)}
        >
          {t("laporan.kolom-tulis")}
        </Button>
      )}
    </KartuLaporan>
  );
}
