import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { aturanTurun } from "../../core/capaian/aturan";
import type { Pengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { useKata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";
import { Bagian } from "./Bagian";

const useStyles = makeStyles({
  rinci: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The rule for lower-is-better, each with where it comes from. */
export function PilihAturanTurun({ pengaturan }: { pengaturan: Pengaturan }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  return (
    <Bagian judul={t("pane.atur-turun")} hint={t("pane.atur-turun-isi")}>
      <RadioGroup
        aria-label={t("pane.atur-turun")}
        value={pengaturan.aturanTurun}
        onChange={(_, { value }) => {
          const aturan = aturanTurun.find((a) => a === value);
          if (aturan !== undefined)
            void panel.simpan(
              (lama) => ({ ...lama, aturanTurun: aturan }),
              pesan("pane.turun-disimpan", { aturan: t(`pane.turun-${aturan}`) }),
            );
        }}
      >
        {aturanTurun.map((a) => (
          <Radio
            key={a}
            value={a}
            label={
              <>
                {t(`pane.turun-${a}`)}
                <span className={styles.rinci}>{t(`pane.turun-${a}-asal`)}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Bagian>
  );
}
