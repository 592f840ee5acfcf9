import { Button, makeStyles } from "@fluentui/react-components";
import { TableCellEditRegular } from "@fluentui/react-icons/svg/table-cell-edit";
import type { ReactNode } from "react";
import { KeadaanKosong } from "../bagian/KeadaanKosong";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  langkah: { margin: "8px 0 12px", paddingLeft: "18px", display: "grid", rowGap: "4px" },
});

/** No place for figures yet: what the Realisasi sheet is, and the way to it. */
export function KosongRealisasi({ tahun, siapkan }: { tahun: number; siapkan: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  return (
    <KeadaanKosong
      gambar={<TableCellEditRegular />}
      judul={t("isian.kosong-judul", { tahun: String(tahun) })}
    >
      {t("isian.kosong-isi")}
      <ul className={styles.langkah}>
        <li>{t("isian.kosong-satu")}</li>
        <li>{t("isian.kosong-dua")}</li>
        <li>{t("isian.kosong-tiga")}</li>
      </ul>
      <Button appearance="primary" onClick={siapkan}>
        {t("isian.siapkan")}
      </Button>
    </KeadaanKosong>
  );
}
