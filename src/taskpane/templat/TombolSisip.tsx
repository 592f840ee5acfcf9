import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Templat } from "../../catalogue/templat";
import type { OpsiTemplat } from "../../core/templates";
import { BilahTombol } from "../bagian/BilahTombol";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { sisipkanBaru, sisipkanDiBawah } from "./sisipkan";
import { jumlahIndikator } from "./sumber";

/** The two ways into the workbook. */
export function TombolSisip({ templat, opsi }: { templat: Templat; opsi: OpsiTemplat }): ReactNode {
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
    <BilahTombol label={t("templat.sisipkan")}>
      <Button appearance="primary" size="small" disabled={mati} onClick={() => jalankan(sisipkanBaru)}>
        {t("templat.sisipkan-baru")}
      </Button>
      <Button size="small" disabled={mati} onClick={() => jalankan(sisipkanDiBawah)}>
        {t("templat.sisipkan-bawah")}
      </Button>
    </BilahTombol>
  );
}
