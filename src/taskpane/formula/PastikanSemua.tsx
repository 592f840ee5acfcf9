import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import type { IndikatorTampil } from "../keadaan/analisis";
import { denganTebakanPasti, jumlahTebakan } from "../keadaan/ketetapan";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({ kata: { margin: "0 0 8px" } });

/** Confirms all guesses of the listed indikator at once, as they stand on their cards below. */
export function PastikanSemua({ indikator }: { indikator: readonly IndikatorTampil[] }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  return (
    <Kartu>
      <p className={styles.kata}>{t("pane.tebakan-isi")}</p>
      <Button
        size="small"
        disabled={menulis}
        onClick={() =>
          void panel.simpan(
            (lama) => indikator.reduce(denganTebakanPasti, lama),
            pesan("pane.tebakan-semua-dipastikan", { jumlah: indikator.length }),
          )
        }
      >
        {t("pane.pastikan-semua", { jumlah: indikator.reduce((n, i) => n + jumlahTebakan(i), 0) })}
      </Button>
    </Kartu>
  );
}
