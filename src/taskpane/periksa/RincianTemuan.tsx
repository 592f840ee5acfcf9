import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { denganAturan, rencanaPerbaikan, semuaAturan } from "../../core/rules";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { FormAbaikan } from "./FormAbaikan";
import { UbahanSel } from "./UbahanSel";
import type { Butir } from "./daftar";
import { fokusBilaHilang } from "./fokus";

const useStyles = makeStyles({
  rincian: {
    padding: "0 12px 12px 38px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    outlineStyle: "none",
  },
  tindakan: { margin: "0 0 6px", fontWeight: tokens.fontWeightSemibold },
  mengapa: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
  // However many cells a mend has, its button stays in view below them.
  ubahan: { display: "grid", gap: "6px", margin: "0", maxHeight: "36vh", overflowY: "auto" },
  sel: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    "& > button": { minWidth: "24px", minHeight: "24px" },
  },
  tombol: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
});

export interface RincianTemuanProps {
  analisis: Analisis;
  butir: Butir;
  tindakan: string | null;
}

/** What to do about a finding: its mend before and after; why the rule is there; dismiss it, or switch the rule off. */
export function RincianTemuan({ analisis, butir, tindakan }: RincianTemuanProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const [mengabaikan, setMengabaikan] = useState(false);
  const kotak = useRef<HTMLDivElement>(null);
  const { temuan } = butir;
  const { kode, perbaikan } = temuan;
  const { buku } = analisis;
  const rencana = useMemo(
    () => (perbaikan === null ? null : rencanaPerbaikan(buku, () => [temuan])),
    [buku, temuan, perbaikan],
  );
  // The button that opened or closed something is gone: the keyboard stays with the finding.
  useEffect(() => fokusBilaHilang(kotak.current), [mengabaikan]);
  // What opens below the screen's edge is brought into view with its buttons.
  useEffect(() => {
    kotak.current?.scrollIntoView({ block: "nearest" });
  }, [mengabaikan]);
  const judul = t(`aturan.${kode}`);
  const sumber = semuaAturan.find(({ id }) => id === kode)?.sumber ?? "";
  const dapat = rencana !== null && rencana.ubahan.length > 0;
  return (
    <div
      ref={kotak}
      className={styles.rincian}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === "Escape") setMengabaikan(false);
      }}
    >
      {tindakan === null ? null : <p className={styles.tindakan}>{tindakan}</p>}
      {dapat ? (
        <div className={styles.ubahan} role="group" aria-label={t("periksa.pratinjau")}>
          {rencana.ubahan.map((u) => (
            <div key={u.sel} className={rencana.ubahan.length > 1 ? styles.sel : undefined}>
              {rencana.ubahan.length > 1 ? <TautanSel lembar={u.lembar} alamat={u.sel} /> : null}
              <UbahanSel buku={buku} ubahan={u} />
            </div>
          ))}
        </div>
      ) : rencana === null ? null : (
        <p className={styles.mengapa}>{t("periksa.tak-dapat")}</p>
      )}
      {mengabaikan ? (
        <FormAbaikan temuan={temuan} tutup={() => setMengabaikan(false)} />
      ) : (
        <div className={styles.tombol}>
          {dapat ? (
            <Button
              size="small"
              appearance="primary"
              disabled={menulis}
              onClick={() =>
                void panel.tulis(
                  rencana.edits,
                  pesan("periksa.diperbaiki", { jumlah: rencana.ubahan.length }),
                )
              }
            >
              {t("periksa.perbaiki")}
            </Button>
          ) : null}
          <Button size="small" onClick={() => setMengabaikan(true)}>
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
      <p className={styles.mengapa}>
        {judul}: {t(`aturan.${kode}-mengapa`)} {t("periksa.sumber", { sumber })}
      </p>
    </div>
  );
}
