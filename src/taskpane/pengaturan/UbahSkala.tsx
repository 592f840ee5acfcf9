import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Skala } from "../../core/capaian/skala";
import { tulisAngka } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan } from "../keadaan/panel";
import { batasTetap, pitaTulisan, susunSkala } from "./skalaTampil";
import type { PitaTulisan } from "./skalaTampil";

const useStyles = makeStyles({
  tabel: {
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr) 28px",
    columnGap: "6px",
    rowGap: "6px",
    alignItems: "center",
    margin: "8px 0",
  },
  kepala: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  kotak: { minWidth: "0", width: "100%" },
  dasar: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  galat: {
    margin: "0 0 8px",
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface UbahSkalaProps {
  asal: Skala;
  pakai: (skala: Skala) => void;
  batal: () => void;
}

/** A scale of the workbook's own: bounds and names of its bands; refused while they gape, overlap or lack a name. */
export function UbahSkala({ asal, pakai, batal }: UbahSkalaProps): ReactNode {
  const styles = useStyles();
  const { t, kalimat, bahasa } = useKata();
  const { menulis } = useKeadaan();
  const [tulisan, setTulisan] = useState(() => pitaTulisan(asal, (n) => tulisAngka(n, bahasa, 4)));
  const tetap = batasTetap(asal);
  const hasil = susunSkala(asal, tulisan, t("pane.skala-sendiri"));
  const ganti = (kunci: number, sebagian: Partial<PitaTulisan>): void =>
    setTulisan(tulisan.map((p) => (p.kunci === kunci ? { ...p, ...sebagian } : p)));
  const tambah = (): void =>
    setTulisan([
      { kunci: Math.max(...tulisan.map((p) => p.kunci)) + 1, dari: "", kategori: "", asal: null },
      ...tulisan,
    ]);
  return (
    <>
      <div className={styles.tabel} role="group" aria-label={t("pane.pita-skala")}>
        <span className={styles.kepala}>{t("pane.pita-mulai")}</span>
        <span className={styles.kepala}>{t("pane.pita-sebutan")}</span>
        <span />
        {tulisan.map((p, i) => [
          p.dari === null ? (
            <span key={`${p.kunci} dari`} className={styles.dasar}>
              {t("pane.pita-terbawah")}
            </span>
          ) : (
            <Input
              key={`${p.kunci} dari`}
              size="small"
              className={styles.kotak}
              inputMode="decimal"
              disabled={tetap}
              value={p.dari}
              aria-label={t("pane.pita-mulai-ke", { nomor: i + 1 })}
              onChange={(_, { value }) => ganti(p.kunci, { dari: value })}
            />
          ),
          <Input
            key={`${p.kunci} kategori`}
            size="small"
            className={styles.kotak}
            value={p.kategori}
            aria-label={t("pane.pita-sebutan-ke", { nomor: i + 1 })}
            onChange={(_, { value }) => ganti(p.kunci, { kategori: value })}
          />,
          tetap || p.dari === null ? (
            <span key={`${p.kunci} hapus`} />
          ) : (
            <Button
              key={`${p.kunci} hapus`}
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t("pane.hapus-pita", { kategori: p.kategori })}
              onClick={() => setTulisan(tulisan.filter((lain) => lain !== p))}
            />
          ),
        ])}
      </div>
      <div role="status" aria-live="polite">
        {hasil.status === "siap"
          ? null
          : hasil.alasan.map((a, i) => (
              <p key={`${a.kunci} ${i}`} className={styles.galat}>
                {kalimat(a)}
              </p>
            ))}
      </div>
      <div className={styles.tombol}>
        <Button
          appearance="primary"
          size="small"
          disabled={hasil.status !== "siap" || menulis}
          onClick={() => {
            if (hasil.status === "siap") pakai(hasil.skala);
          }}
        >
          {t("pane.pakai")}
        </Button>
        {tetap ? null : (
          <Button size="small" icon={<AddRegular />} onClick={tambah}>
            {t("pane.tambah-pita")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={batal}>
          {t("pane.batal")}
        </Button>
      </div>
    </>
  );
}
