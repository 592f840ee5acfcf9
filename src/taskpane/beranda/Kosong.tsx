import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Pesan } from "../../core/pesan";
import type { WorkbookData } from "../../core/sheet/grid";
import { KeadaanKosong } from "../bagian/KeadaanKosong";
import { TombolTautan } from "../bagian/TombolTautan";
import { usePenjelajah } from "../bagian/penjelajah";
import { useKata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";
import { ContohTabel } from "./ContohTabel";
import { sebabKosong } from "./sebabKosong";
import type { SebabKosong } from "./sebabKosong";

const useStyles = makeStyles({
  kosong: { padding: "0 12px 20px" },
  langkah: { margin: "12px 0 0", paddingLeft: "20px", color: tokens.colorNeutralForeground1 },
  deret: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "16px" },
  rekap: { marginTop: "8px" },
});

const gambar: Record<SebabKosong, ReactNode> = {
  "tanpa-lembar": <TableSearchRegular />,
  "lembar-kosong": <TableRegular />,
  "naskah-keputusan": <DocumentTextRegular />,
  "tanpa-tabel": <TableSearchRegular />,
};

export type KosongProps = { buku: WorkbookData } | { alasan: Pesan };

/**
 * No jabatan to show: what the workbook is, and what to do. The first screen also shows how a table looks that is
 * recognised; the others say what will stand there.
 */
export function Kosong(props: KosongProps): ReactNode {
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const panel = usePanel();
  const { aktif, buka } = usePenjelajah();
  const lagi = <Button onClick={() => void panel.baca()}>{t("pane.baca-lagi")}</Button>;
  if ("alasan" in props) {
    return (
      <div className={styles.kosong}>
        <KeadaanKosong gambar={<WarningRegular />} judul={t("pane.gagal-baca")}>
          {kalimat(props.alasan)}
          <div className={styles.deret}>{lagi}</div>
        </KeadaanKosong>
      </div>
    );
  }
  const sebab = sebabKosong(props.buku);
  const templat = (
    <Button appearance="primary" onClick={() => buka("templat")}>
      {t("beranda.mulai-templat")}
    </Button>
  );
  if (aktif !== "beranda")
    return (
      <div className={styles.kosong}>
        <KeadaanKosong gambar={gambar[sebab]} judul={t(`pane.kosong-${sebab}-judul`)}>
          {t(`beranda.kosong-${aktif}`)}
        </KeadaanKosong>
        <div className={styles.deret}>
          {templat}
          <Button onClick={() => buka("beranda")}>{t("pane.kembali")}</Button>
        </div>
      </div>
    );
  return (
    <div className={styles.kosong}>
      <KeadaanKosong gambar={gambar[sebab]} judul={t(`pane.kosong-${sebab}-judul`)}>
        {t(`pane.kosong-${sebab}-isi`)}
      </KeadaanKosong>
      {sebab === "tanpa-lembar" ? null : <ContohTabel />}
      <div className={styles.deret}>
        {templat}
        {lagi}
      </div>
      <div className={styles.rekap}>
        <TombolTautan onClick={() => buka("laporan")}>{t("pane.rekap-lain")}</TombolTautan>
      </div>
    </div>
  );
}
