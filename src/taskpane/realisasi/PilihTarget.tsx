import { Select, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Pengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  medan: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "8px", alignItems: "center" },
});

const pilihan = ["murni", "perubahan"] as const;

/** Which target counts where the table has murni and perubahan: one choice for the workbook. */
export function PilihTarget({ pengaturan }: { pengaturan: Pengaturan }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const id = useId();
  return (
    <Kartu label={t("isian.rincian-target")}>
      <div className={styles.medan}>
        <label htmlFor={id}>{t("isian.rincian-target")}</label>
        <Select
          id={id}
          size="small"
          disabled={menulis}
          value={pengaturan.targetBerlaku}
          onChange={(_, { value }) => {
            const targetBerlaku = pilihan.find((p) => p === value);
            if (targetBerlaku === undefined) return;
            void panel.simpan(
              (lama) => ({ ...lama, targetBerlaku }),
              pesan("isian.target-diganti", { pilihan: targetBerlaku }),
            );
          }}
        >
          {pilihan.map((p) => (
            <option key={p} value={p}>
              {t(`isian.target-${p}`)}
            </option>
          ))}
        </Select>
      </div>
    </Kartu>
  );
}
