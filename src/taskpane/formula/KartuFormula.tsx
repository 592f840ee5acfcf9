import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { Kartu } from "../bagian/Kartu";
import { KetetapanIndikator } from "../bagian/KetetapanIndikator";
import { useRingkas } from "../bagian/ringkas";
import { useKata } from "../bahasa/bahasa";
import type { IndikatorTampil } from "../keadaan/analisis";
import { tebakanPada } from "../keadaan/ketetapan";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { useBawaKeTampilan, useTerpilih } from "../keadaan/terpilih";
import { PilihBacaan } from "./PilihBacaan";
import { RincianFormula } from "./RincianFormula";
import { denganFormula, statusFormula } from "./pilihan";
import type { StatusFormula } from "./pilihan";

const useStyles = makeStyles({
  kepala: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 16px",
    columnGap: "8px",
    width: "100%",
    padding: "10px 12px",
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  gambar: { fontSize: "20px", display: "flex" },
  bertanya: { color: tokens.colorStatusWarningForeground1 },
  terbaca: { color: tokens.colorStatusSuccessForeground1 },
  dipilih: { color: tokens.colorStatusSuccessForeground1 },
  ditolak: { color: tokens.colorNeutralForeground3 },
  nama: { overflowWrap: "anywhere" },
  // The card's own corners stay round.
  terpilih: {
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
  },
  tebakan: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  tebal: { fontWeight: tokens.fontWeightSemibold },
  panah: { display: "flex", alignItems: "center", height: "20px", color: tokens.colorNeutralForeground2 },
  putar: { "& svg": { transform: "rotate(90deg)" } },
  isi: { padding: "0 12px 12px" },
  judul: { margin: "10px 0 4px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  ketetapan: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "10px" },
});

const gambar: Record<StatusFormula, ReactNode> = {
  bertanya: <QuestionCircleFilled />,
  terbaca: <CheckmarkCircleFilled />,
  dipilih: <CheckmarkCircleFilled />,
  ditolak: <SubtractCircleRegular />,
};

export interface KartuFormulaProps {
  indikator: IndikatorTampil;
  /** The first question that waits: open until the planner closes it. */
  didahulukan: boolean;
}

/** One formulasi: closed, its state; open, the fraction with its komponen, or the question with its readings. */
export function KartuFormula({ indikator, didahulukan }: KartuFormulaProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const status = statusFormula(indikator);
  const [dibuka, setDibuka] = useState<boolean | null>(null);
  const buka = dibuka ?? didahulukan;
  const [ubah, setUbah] = useState(false);
  const id = useId();
  const { baris, kunci } = indikator;
  const nama = baris.indikator === "" ? t("pane.tanpa-indikator") : baris.indikator;
  const ringkas = useRingkas(nama, 3);
  const terpilih = useTerpilih(kunci);
  const unsur = useBawaKeTampilan<HTMLDivElement>(terpilih);
  const tebakan = tebakanPada(indikator);
  const memilih = status === "bertanya" || ubah;
  return (
    <div
      ref={unsur}
      className={mergeClasses(terpilih !== null && styles.terpilih)}
      aria-current={terpilih !== null ? "true" : undefined}
    >
      <Kartu rapat>
        <button
          type="button"
          className={styles.kepala}
          aria-expanded={buka}
          aria-controls={id}
          onClick={() => setDibuka(!buka)}
        >
          <span
            className={mergeClasses(styles.gambar, styles[status])}
            role="img"
            aria-label={t(`pane.formula-${status}`)}
          >
            {gambar[status]}
          </span>
          <span className={mergeClasses(styles.nama, buka && styles.tebal)}>
            <span ref={ringkas.ref} className={ringkas.className} style={ringkas.style}>
              {nama}
            </span>
            {tebakan.length > 0 && !buka ? (
              <span className={styles.tebakan}>
                {t("pane.tebakan-pada", { apa: [...new Set(tebakan)].join(", ") })}
              </span>
            ) : null}
          </span>
          <span className={mergeClasses(styles.panah, buka && styles.putar)} aria-hidden="true">
            <ChevronRightRegular />
          </span>
        </button>
        {buka ? (
          <div id={id} className={styles.isi}>
            {ringkas.tombol}
            {memilih ? (
              <PilihBacaan
                indikator={indikator}
                batal={status === "bertanya" ? null : () => setUbah(false)}
                pakai={(pilihan) => {
                  setUbah(false);
                  void panel.simpan(
                    (lama) => denganFormula(lama, indikator, pilihan),
                    pesan("pane.formula-disimpan", { indikator: baris.indikator }),
                  );
                }}
              />
            ) : (
              <>
                <RincianFormula indikator={indikator} />
                <h3 className={styles.judul}>{t("pane.ketetapan")}</h3>
                <div className={styles.ketetapan}>
                  <KetetapanIndikator indikator={indikator} />
                </div>
                {baris.formulasi === null ? null : (
                  <div className={styles.tombol}>
                    <Button size="small" disabled={menulis} onClick={() => setUbah(true)}>
                      {t("pane.ubah-bacaan")}
                    </Button>
                    {status === "dipilih" ? (
                      <Button
                        size="small"
                        disabled={menulis}
                        onClick={() =>
                          void panel.simpan(
                            (lama) => denganFormula(lama, indikator, null),
                            pesan("pane.formula-dilepas", { indikator: baris.indikator }),
                          )
                        }
                      >
                        {t("pane.lepas-pilihan")}
                      </Button>
                    ) : null}
                  </div>
                )}
              </>
            )}
          </div>
        ) : null}
      </Kartu>
    </div>
  );
}
