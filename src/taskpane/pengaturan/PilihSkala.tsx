import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Skala } from "../../core/capaian/skala";
import type { Pengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { TandaKategori } from "../bagian/TandaKategori";
import { tulisAngka } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { skalaDipakai } from "../keadaan/skala";
import { tingkatKategori } from "../keadaan/tingkat";
import { Bagian } from "./Bagian";
import { UbahSkala } from "./UbahSkala";
import { batasPita, daftarSkala, denganSkala } from "./skalaTampil";

const useStyles = makeStyles({
  pita: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "16px",
    rowGap: "2px",
    margin: "4px 0 0 32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  batas: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  kategori: { margin: "0" },
  sumber: {
    margin: "6px 0 8px 32px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ubah: { marginLeft: "32px" },
});

/** Which scale gives the kategori: one for the workbook, its bands shown and open to change. */
export function PilihSkala({ pengaturan }: { pengaturan: Pengaturan }): ReactNode {
  const styles = useStyles();
  const { t, bahasa } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const [mengubah, setMengubah] = useState(false);
  const dipakai = skalaDipakai(pengaturan);
  const simpan = (skala: Skala): void => {
    setMengubah(false);
    void panel.simpan(
      (lama) => denganSkala(lama, skala),
      pesan("pane.skala-disimpan", { skala: skala.nama }),
    );
  };
  const angka = (n: number): string => tulisAngka(n, bahasa);
  return (
    <Bagian judul={t("pane.atur-skala")} hint={t("pane.atur-skala-isi")}>
      <RadioGroup
        aria-label={t("pane.atur-skala")}
        value={dipakai?.id ?? ""}
        onChange={(_, { value }) => {
          const skala = daftarSkala(pengaturan).find(({ id }) => id === value);
          if (skala !== undefined) simpan(skala);
        }}
      >
        {daftarSkala(pengaturan).map(({ id, nama }) => (
          <Radio key={id} value={id} label={nama} />
        ))}
      </RadioGroup>
      {dipakai === null ? null : mengubah ? (
        <UbahSkala asal={dipakai} pakai={simpan} batal={() => setMengubah(false)} />
      ) : (
        <>
          <dl className={styles.pita} aria-label={t("pane.pita-skala")}>
            {batasPita(dipakai, angka).map(({ kategori, batas }) => [
              <dt key={`${batas} dt`} className={styles.batas}>
                {batas}
              </dt>,
              <dd key={`${batas} dd`} className={styles.kategori}>
                <TandaKategori kata={kategori} tingkat={tingkatKategori(kategori, [dipakai]) ?? "tanpa"} />
              </dd>,
            ])}
          </dl>
          <p className={styles.sumber}>
            {t(dipakai.dasar === "skor" ? "pane.skala-atas-skor" : "pane.skala-atas-capaian")}
            {dipakai.bulatkan ? ` ${t("pane.skala-bulat")}` : ""}
            {dipakai.sumber === "" ? "" : ` ${t("pane.skala-sumber", { sumber: dipakai.sumber })}`}
          </p>
          <Button
            className={styles.ubah}
            size="small"
            icon={<EditRegular />}
            disabled={menulis}
            onClick={() => setMengubah(true)}
          >
            {t("pane.ubah-skala")}
          </Button>
        </>
      )}
    </Bagian>
  );
}
