import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Temuan } from "../../core/rules";
import type { WorkbookData } from "../../core/sheet/grid";
import { BilahTombol } from "../bagian/BilahTombol";
import { MenuTombol } from "../bagian/MenuTombol";
import type { PilihanMenu } from "../bagian/MenuTombol";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan } from "../keadaan/panel";
import { Ekspor, useEkspor } from "./Ekspor";
import { useTanda } from "./useTanda";

const useStyles = makeStyles({
  tombol: { minWidth: "auto" },
  // The bar stays one line.
  lapang: { "@media (max-width: 345px)": { display: "none" } },
  sempit: { "@media (min-width: 346px)": { display: "none" } },
});

export interface AlatPeriksaProps {
  buku: WorkbookData;
  /** What the filter lets through: these are marked and exported. */
  temuan: readonly Temuan[];
  /** How many of them can be mended from here. */
  dapat: number;
  perbaiki: () => void;
  /** null: no sasaran is left blank. */
  tulisSasaran: (() => void) | null;
  bandingkan: () => void;
}

/** What can be done with the list as a whole, in reach wherever one is in it. */
export function AlatPeriksa(props: AlatPeriksaProps): ReactNode {
  const { buku, temuan, dapat, perbaiki, tulisSasaran, bandingkan } = props;
  const styles = useStyles();
  const { t } = useKata();
  const { menulis } = useKeadaan();
  const tanda = useTanda(temuan);
  const ekspor = useEkspor(buku, temuan);
  const sibuk = menulis || tanda.bekerja;
  const ada = temuan.length > 0;
  const pilihan: PilihanMenu[] = [
    { kata: t("periksa.tandai-lagi"), ada: ada && tanda.ada, pilih: () => void tanda.tandai() },
    { kata: t("periksa.ekspor"), ada, pilih: () => void ekspor.tulis() },
    { kata: t("periksa.sasaran-kosong"), ada: tulisSasaran !== null, pilih: () => tulisSasaran?.() },
  ]
    .filter((p) => p.ada)
    .map(({ kata, pilih }) => ({ kata, pilih, mati: sibuk }));
  pilihan.push({ kata: t("periksa.periksa-ulang"), pilih: bandingkan });
  return (
    <BilahTombol label={t("periksa.alat")}>
      <Ekspor lembar={ekspor.lembar} />
      {dapat > 0 ? (
        <Button
          size="small"
          appearance="primary"
          className={styles.tombol}
          disabled={sibuk}
          onClick={perbaiki}
        >
          {t("periksa.perbaiki-pasti", { jumlah: dapat })}
        </Button>
      ) : null}
      {tanda.ada ? (
        <Button size="small" className={styles.tombol} disabled={sibuk} onClick={() => void tanda.lepas()}>
          {t("periksa.lepas-tanda")}
        </Button>
      ) : ada ? (
        <Button
          size="small"
          className={styles.tombol}
          disabled={sibuk}
          aria-label={t("periksa.tandai")}
          onClick={() => void tanda.tandai()}
        >
          <span className={styles.lapang}>{t("periksa.tandai")}</span>
          <span className={styles.sempit}>{t("periksa.tandai-singkat")}</span>
        </Button>
      ) : null}
      <MenuTombol label={t("periksa.lainnya")} pilihan={pilihan} saatBuka={tanda.lihat} />
    </BilahTombol>
  );
}
