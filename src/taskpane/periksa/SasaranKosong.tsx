import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { sasaranBelumPasti } from "../../core/rules";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { PratinjauPerbaikan } from "./PratinjauPerbaikan";
import { fokusBilaHilang } from "./fokus";
import { aturanSasaran, rencanaSasaran } from "./rencana";
import type { RencanaSasaran } from "./rencana";

const useStyles = makeStyles({
  tempat: { outlineStyle: "none" },
  terbuka: {
    flex: "1 1 100%",
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  kabar: { margin: "2px 0 6px", color: tokens.colorNeutralForeground2 },
});

/**
 * Offers to write out the sasaran in the blank cells below it. Which of them are merged is asked of Excel only when the
 * planner wants it: the question may clear Excel's own undo.
 */
export function SasaranKosong({ analisis }: { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const [terbuka, setTerbuka] = useState<{ untuk: string; hasil: RencanaSasaran } | null>(null);
  const [bertanya, setBertanya] = useState(false);
  const kotak = useRef<HTMLDivElement>(null);
  const { buku, lembar, pengaturan } = analisis;
  const kosong = useMemo(() => sasaranBelumPasti(buku, lembar), [buku, lembar]);
  const jumlah = kosong.reduce((n, { sel }) => n + sel.length, 0);
  // A plan is for these cells and these sasaran: it goes when one of them changes.
  const untuk = JSON.stringify(kosong);
  const hasil = terbuka?.untuk === untuk ? terbuka.hasil : null;
  useEffect(() => fokusBilaHilang(kotak.current), [hasil]);
  if (jumlah === 0 || pengaturan.aturanMati.includes(aturanSasaran)) return null;

  const tutup = (): void => setTerbuka(null);
  const buka = async (): Promise<void> => {
    setBertanya(true);
    const jawaban = await rencanaSasaran(panel.buku, analisis);
    setBertanya(false);
    if ("kode" in jawaban) panel.kabarkan(jawaban.pesan);
    else setTerbuka({ untuk, hasil: jawaban });
  };
  if (hasil === null)
    return (
      <div ref={kotak} className={styles.tempat} tabIndex={-1}>
        <Button
          size="small"
          appearance="subtle"
          disabled={menulis || bertanya}
          title={t("periksa.sasaran-kosong-mengapa", { jumlah })}
          onClick={() => void buka()}
        >
          {t("periksa.sasaran-kosong")}
        </Button>
      </div>
    );
  const { rencana, digabung, rumus } = hasil;
  const catatan = [
    digabung === 0 ? [] : t("periksa.sasaran-digabung", { jumlah: digabung }),
    rumus === 0 ? [] : t("periksa.sasaran-rumus", { jumlah: rumus }),
  ]
    .flat()
    .join(" ");
  return (
    <div
      ref={kotak}
      className={styles.terbuka}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === "Escape") tutup();
      }}
    >
      {rencana.ubahan.length === 0 ? (
        <>
          <p className={styles.kabar} role="status">
            {t("periksa.sasaran-lengkap")} {catatan}
          </p>
          <Button size="small" onClick={tutup}>
            {t("periksa.perintah-tutup")}
          </Button>
        </>
      ) : (
        <PratinjauPerbaikan rencana={rencana} catatan={catatan} tutup={tutup} />
      )}
    </div>
  );
}
