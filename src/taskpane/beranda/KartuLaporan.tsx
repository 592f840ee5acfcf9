import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  isi: { margin: "2px 0 8px" },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px" },
  naskah: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "120px",
    marginTop: "8px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
  },
});

/** The period's summary as a sheet, and its narrative as text to copy. */
export function KartuLaporan({ analisis }: { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const [naskah, setNaskah] = useState<string | null>(null);

  const ringkas = async (): Promise<void> => {
    const { buatRingkasan } = await import("./laporan");
    await buatRingkasan(panel, analisis);
  };
  const salin = async (): Promise<void> => {
    const { naskahNarasi } = await import("./laporan");
    const teks = naskahNarasi(panel, analisis);
    try {
      await navigator.clipboard.writeText(teks);
      setNaskah(null);
      panel.kabarkan(pesan("laporan.disalin"));
    } catch {
      // Excel's browser may keep the clipboard from an add-in: the text is shown, to be copied by hand.
      setNaskah(teks);
    }
  };

  return (
    <Kartu label={t("laporan.judul")}>
      <h2 className={styles.judul}>{t("laporan.judul")}</h2>
      <p className={styles.isi}>{t("laporan.isi")}</p>
      <div className={styles.tombol}>
        <Button size="small" disabled={menulis} onClick={() => void ringkas()}>
          {t("laporan.buat")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void salin()}>
          {t("laporan.salin")}
        </Button>
      </div>
      {naskah === null ? null : (
        <textarea className={styles.naskah} readOnly value={naskah} aria-label={t("laporan.naskah")} />
      )}
    </Kartu>
  );
}
