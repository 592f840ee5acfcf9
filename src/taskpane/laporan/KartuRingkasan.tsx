import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { KartuLaporan } from "./KartuLaporan";
import { buatRingkasan } from "./laporan";

/** The period's summary as a sheet. */
export function KartuRingkasan({ analisis }: { analisis: Analisis }): ReactNode {
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  return (
    <KartuLaporan judul={t("laporan.ringkasan")} isi={t("laporan.ringkasan-isi")}>
      <Button
        size="small"
        appearance="primary"
        disabled={menulis}
        onClick={() => void buatRingkasan(panel, analisis)}
      >
        {t("laporan.buat")}
      </Button>
    </KartuLaporan>
  );
}
