import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KomponenHitung } from "../../core/kontrak";
import { TautanSel } from "../bagian/TautanSel";
import { tulisAngka } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { tempatSel } from "./langkah";

const useStyles = makeStyles({
  daftar: { margin: "0", padding: "0", listStyleType: "none" },
  baris: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "baseline",
    padding: "1px 0",
  },
  nama: { overflowWrap: "anywhere" },
  nilai: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** "I7", "I8", … of one sheet → first and last, to keep a year of months on one line. */
function ringkasSel(sel: readonly string[], lembar: string): { lembar: string; alamat: string }[] {
  const tempat = sel.map((s) => tempatSel(s, lembar));
  const pertama = tempat[0];
  const akhir = tempat.at(-1);
  if (pertama === undefined || akhir === undefined) return [];
  if (tempat.length < 3 || tempat.some((s) => s.lembar !== pertama.lembar)) return tempat;
  const sederet = new Set(tempat.map((s) => s.alamat.replace(/\D/g, ""))).size === 1;
  return sederet ? [{ lembar: pertama.lembar, alamat: `${pertama.alamat}:${akhir.alamat}` }] : tempat;
}

export interface DaftarKomponenProps {
  komponen: readonly KomponenHitung[];
  /** The sheet of the planner's own row: its name is left out of addresses. */
  lembar: string;
}

/** Each datum of a formula: its name, its cells, its value to date. */
export function DaftarKomponen({ komponen, lembar }: DaftarKomponenProps): ReactNode {
  const styles = useStyles();
  const { t, bahasa } = useKata();
  return (
    <ul className={styles.daftar}>
      {komponen.map((k) => (
        <li key={`${k.nama} ${k.sel[0] ?? ""}`} className={styles.baris}>
          <span className={styles.nama}>
            {k.nama}{" "}
            {ringkasSel(k.sel, lembar).map((s) => (
              <span key={s.lembar + s.alamat}>
                <TautanSel {...s} kata={s.lembar === lembar ? s.alamat : `${s.lembar} ${s.alamat}`} />{" "}
              </span>
            ))}
          </span>
          <span className={styles.nilai}>
            {k.nilai === null ? t("pane.belum-ada") : tulisAngka(k.nilai, bahasa, 4)}
          </span>
        </li>
      ))}
    </ul>
  );
}
