import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { denganAturan, rencanaPerbaikan, semuaAturan } from "../../core/rules";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { FormAbaikan } from "./FormAbaikan";
import { fokusBilaHilang } from "./fokus";
import { PratinjauPerbaikan } from "./PratinjauPerbaikan";
import type { Butir } from "./daftar";
import { rencanaSejenis } from "./rencana";

const useStyles = makeStyles({
  rincian: {
    padding: "0 12px 12px 38px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    outlineStyle: "none",
  },
  tindakan: { margin: "0 0 6px", fontWeight: tokens.fontWeightSemibold },
  mengapa: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

type Terbuka = "satu" | "sejenis" | "abaikan" | null;

export interface RincianTemuanProps {
  analisis: Analisis;
  butir: Butir;
  tindakan: string | null;
  /** Findings of the same rule that have a mend. */
  sejenis: number;
}

/** What to do about a finding, why the rule is there, and what the pane can do: mend, dismiss, switch the rule off. */
export function RincianTemuan({ analisis, butir, tindakan, sejenis }: RincianTemuanProps): ReactNode {
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const [terbuka, setTerbuka] = useState<Terbuka>(null);
  const kotak = useRef<HTMLDivElement>(null);
  const { temuan } = butir;
  const { kode, perbaikan } = temuan;
  // The button that opened or closed something is gone: the keyboard stays with the finding.
  useEffect(() => fokusBilaHilang(kotak.current), [terbuka]);
  const judul = t(`aturan.${kode}`);
  const sumber = semuaAturan.find(({ id }) => id === kode)?.sumber ?? "";
  const tutup = (): void => setTerbuka(null);
  return (
    <div
      ref={kotak}
      className={styles.rincian}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === "Escape") tutup();
      }}
    >
      {tindakan === null ? null : <p className={styles.tindakan}>{tindakan}</p>}
      <p className={styles.mengapa}>
        {judul}: {t(`aturan.${kode}-mengapa`)} {t("periksa.sumber", { sumber })}
      </p>
      {terbuka === "satu" ? (
        <PratinjauPerbaikan rencana={rencanaPerbaikan(analisis.buku, () => [temuan])} tutup={tutup} />
      ) : terbuka === "sejenis" ? (
        <PratinjauPerbaikan rencana={rencanaSejenis(analisis, kode)} tutup={tutup} />
      ) : terbuka === "abaikan" ? (
        <FormAbaikan temuan={temuan} tutup={tutup} />
      ) : (
        <div className={styles.tombol}>
          {perbaikan === null ? null : (
            <Button
              size="small"
              appearance="primary"
              title={kalimat(perbaikan.pesan)}
              onClick={() => setTerbuka("satu")}
            >
              {t("periksa.perbaiki")}
            </Button>
          )}
          {perbaikan !== null && sejenis > 1 ? (
            <Button size="small" onClick={() => setTerbuka("sejenis")}>
              {t("periksa.perbaiki-semua", { jumlah: sejenis })}
            </Button>
          ) : null}
          <Button size="small" onClick={() => setTerbuka("abaikan")}>
            {t("periksa.abaikan")}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            disabled={menulis}
            onClick={() =>
              void panel.simpan(
                (lama) => denganAturan(lama, kode, false),
                pesan("periksa.dimatikan", { aturan: judul }),
              )
            }
          >
            {t("periksa.matikan")}
          </Button>
        </div>
      )}
    </div>
  );
}
