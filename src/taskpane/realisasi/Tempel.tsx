import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useId, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { rencanaTempel, tempelEdits, tulisKetikan } from "../../core/isian";
import type { BarisCocok, DataIsian } from "../../core/isian";
import { pesan } from "../../core/pesan";
import { Kartu } from "../bagian/Kartu";
import { BilahTombol } from "../bagian/BilahTombol";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { KepalaBagian } from "./KepalaBagian";
import { teksSel } from "./useMedan";

const useStyles = makeStyles({
  petunjuk: { margin: "0", color: tokens.colorNeutralForeground2 },
  kotak: { width: "100%" },
  judul: { margin: "0 0 6px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  daftar: { listStyle: "none", margin: "0", padding: "0", display: "grid", rowGap: "6px" },
  baris: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    overflowWrap: "anywhere",
  },
  angka: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: "4px",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  lama: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "line-through",
  },
  kecil: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mirip: { color: tokens.colorStatusWarningForeground1 },
});

const tulisan = ({ ketikan }: BarisCocok): string =>
  ketikan.status === "angka" ? tulisKetikan(ketikan.nilai) : ketikan.predikat;

export interface TempelProps {
  /** The jabatan's, in the order of the screen. */
  data: readonly DataIsian[];
  jabatan: string;
  /** What was pasted into a field; "" where the box was opened. */
  awal: string;
  mulai: string | null;
  tutup: () => void;
}

/** A column of figures from elsewhere: shown with where each would go, then written in one. */
export function Tempel({ data, jabatan, awal, mulai, tutup }: TempelProps): ReactNode {
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const id = useId();
  const [teks, setTeks] = useState(awal);
  const { cara, cocok, takCocok } = useMemo(() => rencanaTempel(teks, data, mulai), [teks, data, mulai]);
  const ada = teks.trim() !== "";
  const terapkan = async (): Promise<void> => {
    const kata = pesan("isian.tempel-ditulis", { jumlah: cocok.length, jabatan });
    if (await panel.tulis(tempelEdits(cocok), kata)) tutup();
  };
  return (
    <>
      <KepalaBagian judul={t("isian.tempel-judul")} tutup={tutup} />
      <p className={styles.petunjuk} id={`${id}p`}>
        {t("isian.tempel-petunjuk", { jabatan })}
      </p>
      <Textarea
        className={styles.kotak}
        value={teks}
        rows={ada ? 4 : 7}
        aria-label={t("isian.tempel-kotak")}
        aria-describedby={`${id}p`}
        textarea={{ autoFocus: awal === "", spellCheck: false }}
        onChange={(_, { value }) => setTeks(value)}
      />
      <div aria-live="polite">
        {!ada ? null : cocok.length === 0 ? (
          <p className={styles.petunjuk}>{t("isian.tempel-tak-ada")}</p>
        ) : (
          <Kartu label={t("isian.tempel-cocok", { jumlah: cocok.length })}>
            <h3 className={styles.judul}>{t("isian.tempel-cocok", { jumlah: cocok.length })}</h3>
            <p className={styles.kecil}>{t(`isian.tempel-cara-${cara}`)}</p>
            <ul className={styles.daftar}>
              {cocok.map((c) => (
                <li key={c.data.id} className={styles.baris}>
                  <span>
                    {c.data.nama || t("pane.tanpa-indikator")}
                    {c.mirip ? (
                      <span className={`${styles.kecil} ${styles.mirip}`}>
                        {" "}
                        {t("isian.tempel-mirip", { teks: c.teks })}
                      </span>
                    ) : null}
                  </span>
                  <span className={styles.angka}>
                    {teksSel(c.data) === "" || teksSel(c.data) === tulisan(c) ? null : (
                      <>
                        <del className={styles.lama}>{teksSel(c.data)}</del>
                        <ArrowRightRegular aria-hidden="true" />
                      </>
                    )}
                    {tulisan(c)}
                  </span>
                </li>
              ))}
            </ul>
          </Kartu>
        )}
      </div>
      {takCocok.length === 0 || !ada ? null : (
        <Kartu perhatian label={t("isian.tempel-sisa", { jumlah: takCocok.length })}>
          <h3 className={styles.judul}>{t("isian.tempel-sisa", { jumlah: takCocok.length })}</h3>
          <ul className={styles.daftar}>
            {takCocok.map(({ baris, teks: asal, alasan }, i) => (
              <li key={i}>
                {t("isian.tempel-baris", { baris, teks: asal })}
                <div className={styles.kecil}>{kalimat(alasan)}</div>
              </li>
            ))}
          </ul>
        </Kartu>
      )}
      <BilahTombol label={t("isian.tempel-judul")}>
        <Button
          appearance="primary"
          size="small"
          disabled={cocok.length === 0 || menulis}
          onClick={() => void terapkan()}
        >
          {t("isian.tempel-terapkan", { jumlah: cocok.length })}
        </Button>
        <Button size="small" onClick={tutup}>
          {t("isian.batal")}
        </Button>
      </BilahTombol>
    </>
  );
}
