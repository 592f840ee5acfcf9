import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Pesan } from "../../core/pesan";
import type { WorkbookData } from "../../core/sheet/grid";
import { KeadaanKosong } from "../bagian/KeadaanKosong";
import { useKata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";
import type { SifatLayar } from "../layar";
import { ContohTabel } from "./ContohTabel";
import { sebabKosong } from "./sebabKosong";
import type { SebabKosong } from "./sebabKosong";

const useStyles = makeStyles({
  kosong: { padding: "0 12px 20px" },
  langkah: { margin: "12px 0 0", paddingLeft: "20px", color: tokens.colorNeutralForeground1 },
  deret: { display: "flex", flexWrap: "wrap", gap: "8px" },
  tombol: { marginTop: "16px" },
});

const gambar: Record<SebabKosong, ReactNode> = {
  "tanpa-lembar": <TableSearchRegular />,
  "lembar-kosong": <TableRegular />,
  "naskah-keputusan": <DocumentTextRegular />,
  "tanpa-tabel": <TableSearchRegular />,
};

export type KosongProps =
  | {
      buku: WorkbookData;
      /** Where other files can be gathered from an empty workbook. */
      buka?: SifatLayar["buka"];
    }
  | { alasan: Pesan };

/** No jabatan to show: what the workbook is, what to do, and how a table looks that is recognised. */
export function Kosong(props: KosongProps): ReactNode {
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const panel = usePanel();
  const lagi = (
    <Button className={styles.tombol} onClick={() => void panel.baca()}>
      {t("pane.baca-lagi")}
    </Button>
  );
  if ("alasan" in props) {
    return (
      <div className={styles.kosong}>
        <KeadaanKosong gambar={<WarningRegular />} judul={t("pane.gagal-baca")}>
          {kalimat(props.alasan)}
          <div>{lagi}</div>
        </KeadaanKosong>
      </div>
    );
  }
  const { buka } = props;
  const sebab = sebabKosong(props.buku);
  return (
    <div className={styles.kosong}>
      <KeadaanKosong gambar={gambar[sebab]} judul={t(`pane.kosong-${sebab}-judul`)}>
        {t(`pane.kosong-${sebab}-isi`)}
      </KeadaanKosong>
      {sebab === "tanpa-lembar" ? null : <ContohTabel />}
      <div className={styles.deret}>
        {lagi}
        {buka === undefined ? null : (
          <Button className={styles.tombol} appearance="subtle" onClick={() => buka("laporan")}>
            {t("pane.rekap-lain")}
          </Button>
        )}
      </div>
    </div>
  );
}
