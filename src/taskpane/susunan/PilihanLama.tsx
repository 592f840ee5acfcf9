import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { PilihanLepas } from "../../core/layout";
import { pesan } from "../../core/pesan";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { tanpaLepas } from "./jawaban";

const useStyles = makeStyles({
  isi: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "10px" },
  gambar: { fontSize: "20px", display: "flex", color: tokens.colorStatusWarningForeground1 },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  daftar: { margin: "4px 0 8px", paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** Roles that the planner set for columns which no table has any more: told, lest figures change in silence. */
export function PilihanLama({ lepas }: { lepas: readonly PilihanLepas[] }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  if (lepas.length === 0) return null;
  const judul = jumlahKata(kata, "lepas", lepas.length, {}, "susunan");
  const dihapus = lepas.length === 1 ? "susunan.n-lepas-dihapus-satu" : "susunan.n-lepas-dihapus";
  return (
    <Kartu perhatian label={judul}>
      <div className={styles.isi}>
        <span className={styles.gambar} aria-hidden="true">
          <WarningFilled />
        </span>
        <div>
          <h2 className={styles.judul}>{judul}</h2>
          <div>{kata.t("susunan.lepas-isi")}</div>
          <ul className={styles.daftar}>
            {lepas.map(({ tataLetak, kunci, peran }) => (
              <li key={`${tataLetak} ${kunci}`}>
                {kata.t("susunan.lepas-butir", { kolom: kunci, peran: kata.t(`pane.peran-${peran}`) })}
              </li>
            ))}
          </ul>
          <Button
            size="small"
            disabled={menulis}
            onClick={() =>
              void panel.simpan((lama) => tanpaLepas(lama, lepas), pesan(dihapus, { jumlah: lepas.length }))
            }
          >
            {kata.t("susunan.lepas-hapus")}
          </Button>
        </div>
      </div>
    </Kartu>
  );
}
