import { Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Pengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { tulisAngka } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";
import { Bagian } from "./Bagian";

const useStyles = makeStyles({
  pilihan: { flexWrap: "wrap", "& label": { whiteSpace: "nowrap" } },
});

/** Kemenkeu and BPS cap at 120, some regions at 100, others not at all. */
const LAZIM: readonly (number | null)[] = [null, 100, 120];

/** How far one indikator's capaian may lift an average. */
export function PilihBatas({ pengaturan }: { pengaturan: Pengaturan }): ReactNode {
  const styles = useStyles();
  const { t, bahasa } = useKata();
  const panel = usePanel();
  const pilihan = LAZIM.includes(pengaturan.batas) ? LAZIM : [...LAZIM, pengaturan.batas];
  const kata = (batas: number | null): string =>
    batas === null ? t("pane.tanpa-batas") : `${tulisAngka(batas, bahasa)}%`;
  return (
    <Bagian judul={t("pane.atur-batas")} hint={t("pane.atur-batas-isi")}>
      <RadioGroup
        layout="horizontal"
        className={styles.pilihan}
        aria-label={t("pane.atur-batas")}
        value={String(pengaturan.batas)}
        onChange={(_, { value }) => {
          const batas = pilihan.find((b) => String(b) === value);
          if (batas !== undefined)
            void panel.simpan(
              (lama) => ({ ...lama, batas }),
              pesan("pane.batas-disimpan", { batas: kata(batas) }),
            );
        }}
      >
        {pilihan.map((batas) => (
          <Radio key={String(batas)} value={String(batas)} label={kata(batas)} />
        ))}
      </RadioGroup>
    </Bagian>
  );
}
