import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { denganAbaian } from "../../core/rules";
import type { Temuan } from "../../core/rules";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  form: { marginTop: "8px" },
  tombol: { display: "flex", gap: "8px", marginTop: "8px" },
});

/** Dismisses a finding, with the planner's reason beside it in the workbook. */
export function FormAbaikan({ temuan, tutup }: { temuan: Temuan; tutup: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const [alasan, setAlasan] = useState("");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        tutup();
        void panel.simpan((lama) => denganAbaian(lama, temuan, alasan), pesan("periksa.diabaikan"));
      }}
    >
      <Field label={t("periksa.abaikan-alasan")} size="small">
        <Input
          size="small"
          autoFocus
          value={alasan}
          placeholder={t("periksa.abaikan-contoh")}
          onChange={(_, { value }) => setAlasan(value)}
        />
      </Field>
      <div className={styles.tombol}>
        <Button type="submit" size="small" appearance="primary" disabled={menulis || alasan.trim() === ""}>
          {t("periksa.abaikan-simpan")}
        </Button>
        <Button size="small" onClick={tutup}>
          {t("periksa.batal")}
        </Button>
      </div>
    </form>
  );
}
