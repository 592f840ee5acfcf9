import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Templat } from "../../catalogue/templat";
import type { OpsiTemplat } from "../../core/templates";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { sisipkanBaru, sisipkanDiBawah } from "./sisipkan";
import { jumlahIndikator } from "./sumber";

const useStyles = makeStyles({
  bilah: {
    position: "sticky",
    bottom: "0",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    margin: "auto -12px 0",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The two ways into the workbook. */
export function TombolSisip({ templat, opsi }: { templat: Templat; opsi: OpsiTemplat }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis, isi } = useKeadaan();
  const [sibuk, setSibuk] = useState(false);
  const kosong = (opsi.tanpa?.size ?? 0) >= jumlahIndikator(templat);
  const mati = kosong || sibuk || menulis || isi.tahap !== "siap";
  const jalankan = (sisip: typeof sisipkanBaru): void => {
    setSibuk(true);
    void sisip(panel, templat, opsi).finally(() => setSibuk(false));
  };
  return (
    <div className={styles.bilah} role="group" aria-label={t("templat.sisipkan")}>
      <Button appearance="primary" size="small" disabled={mati} onClick={() => jalankan(sisipkanBaru)}>
        {t("templat.sisipkan-baru")}
      </Button>
      <Button size="small" disabled={mati} onClick={() => jalankan(sisipkanDiBawah)}>
        {t("templat.sisipkan-bawah")}
      </Button>
    </div>
  );
}
