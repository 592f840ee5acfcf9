import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { Peran } from "../../core/kontrak";
import type { KolomTerbaca } from "../../core/layout";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan } from "../keadaan/panel";
import type { Jawaban } from "./jawaban";
import { judulKolom } from "./sebutKolom";

const useStyles = makeStyles({
  bentrok: {
    gridColumn: "1 / -1",
    margin: "6px 0 4px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

export interface BentrokProps {
  /** Is to have `peran`, which a table has once. */
  kolom: KolomTerbaca;
  peran: Peran;
  /** Those that have it now. */
  lain: readonly KolomTerbaca[];
  pakai: (jawaban: readonly Jawaban[]) => void;
  batal: () => void;
}

/** Two columns for one role: which of them it is, before anything is written. */
export function Bentrok({ kolom, peran, lain, pakai, batal }: BentrokProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const { menulis } = useKeadaan();
  const tombol = useRef<HTMLDivElement>(null);
  useEffect(() => tombol.current?.querySelector("button")?.focus(), []);
  const nama = (p: Peran): string => t(`pane.peran-${p}`);
  const huruf = lain.map((k) => k.kolom).join(", ");
  const [satu] = lain;
  const judul = satu === undefined || lain.length > 1 ? "" : judulKolom(satu);
  const kalimat = t("susunan.terpakai", {
    lain:
      judul === ""
        ? t("susunan.terpakai-kolom-tanpa-judul", { kolom: huruf })
        : t("susunan.terpakai-kolom", { kolom: huruf, judul }),
    peran: nama(peran),
  });
  const ini: Jawaban = { kolom, peran };
  return (
    <div className={styles.bentrok} role="group" aria-label={kalimat}>
      <div role="alert">{kalimat}</div>
      <div className={styles.tombol} ref={tombol}>
        {satu === undefined || lain.length > 1 || kolom.peran === "lain" ? null : (
          <Button
            size="small"
            disabled={menulis}
            onClick={() => pakai([ini, { kolom: satu, peran: kolom.peran }])}
          >
            {t("susunan.tukar", { kolom: satu.kolom, peran: nama(kolom.peran) })}
          </Button>
        )}
        <Button
          size="small"
          disabled={menulis}
          onClick={() => pakai([ini, ...lain.map((k): Jawaban => ({ kolom: k, peran: "lain" }))])}
        >
          {t("susunan.tak-dipakai", { kolom: huruf })}
        </Button>
        <Button size="small" appearance="subtle" onClick={batal}>
          {t("pane.batal")}
        </Button>
      </div>
    </div>
  );
}
