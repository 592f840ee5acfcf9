import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import type { Pesan } from "../../core/pesan";
import { rencanaLembarTemuan } from "../../core/rules";
import type { Temuan } from "../../core/rules";
import type { WorkbookData } from "../../core/sheet/grid";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  tautan: { flex: "1 1 100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface SifatEkspor {
  /** The sheet that was just written, until something else happens. */
  lembar: string | null;
  tulis: () => Promise<void>;
}

/** The list of findings as a sheet of its own. */
export function useEkspor(buku: WorkbookData, temuan: readonly Temuan[]): SifatEkspor {
  const panel = usePanel();
  const { kalimat } = useKata();
  const { kabar } = useKeadaan();
  const [terakhir, setTerakhir] = useState<{ lembar: string; kata: Pesan } | null>(null);
  return {
    lembar: terakhir?.kata === kabar ? terakhir.lembar : null,
    tulis: async () => {
      const { lembar, edits } = rencanaLembarTemuan(buku, temuan, kalimat);
      const kata = pesan("periksa.diekspor", { lembar });
      if (await panel.tulis(edits, kata)) setTerakhir({ lembar, kata });
    },
  };
}

/** The way to the sheet that was just written. */
export function Ekspor({ lembar }: { lembar: string | null }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  return lembar === null ? null : (
    <div className={styles.tautan}>
      <TautanSel lembar={lembar} alamat="A1" kata={t("periksa.buka-lembar", { lembar })} />
    </div>
  );
}
