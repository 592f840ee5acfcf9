import { Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { semuaPeran, type Peran } from "../../core/kontrak";
import type { BlokTerbaca, KolomTerbaca } from "../../core/layout";
import { TautanSel } from "../bagian/TautanSel";
import { TombolTautan } from "../bagian/TombolTautan";
import { TeksRingkas } from "../bagian/ringkas";
import { useKata } from "../bahasa/bahasa";
import { pecahKata } from "../bahasa/pecahKata";
import { useKeadaan } from "../keadaan/panel";
import { asPeran } from "./peran";
import { selKepala } from "./sebutKolom";

const useStyles = makeStyles({
  baris: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) 132px",
    columnGap: "8px",
    alignItems: "center",
    padding: "4px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  sendiri: {
    gridColumn: "2 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    "& button": { marginLeft: "-4px" },
  },
  atas: { color: tokens.colorNeutralForeground3 },
  pilihan: { minWidth: "0" },
});

export interface BarisKolomProps {
  kolom: KolomTerbaca;
  lembar: string;
  blok: BlokTerbaca;
  /** null: recognition is to decide again. */
  pilih: (peran: Peran | null) => void;
  children?: ReactNode;
}

/** A column: its letter, its header from top to bottom, and the role, which can be put right. */
export function BarisKolom({ kolom, lembar, blok, pilih, children }: BarisKolomProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const { menulis } = useKeadaan();
  const jalur = kolom.jalur.length > 0 ? kolom.jalur : [kolom.label];
  const atas = jalur.slice(0, -1);
  const akhir = jalur.at(-1) ?? "";
  const { ditetapkan } = kolom;
  const dugaan = ditetapkan === null ? "" : t(`pane.peran-${ditetapkan.dugaan}`);
  return (
    <li className={styles.baris}>
      <TautanSel lembar={lembar} alamat={selKepala(kolom, blok)} kata={kolom.kolom} />
      <span className={styles.label}>
        <TeksRingkas
          teks={jalur.join(" › ")}
          baris={3}
          tampil={
            <>
              {atas.length > 0 ? <span className={styles.atas}>{pecahKata(atas.join(" › "))} › </span> : null}
              {akhir === "" ? t("pane.tanpa-judul") : pecahKata(akhir)}
            </>
          }
        />
      </span>
      <Select
        size="small"
        className={styles.pilihan}
        disabled={menulis}
        aria-label={t("pane.peran-untuk", { kolom: kolom.kolom })}
        value={kolom.peran}
        onChange={(_, { value }) => {
          const peran = asPeran(value);
          if (peran !== null && peran !== kolom.peran) pilih(peran);
        }}
      >
        {semuaPeran.map((p) => (
          <option key={p} value={p}>
            {t(`pane.peran-${p}`)}
          </option>
        ))}
      </Select>
      {ditetapkan === null ? null : (
        <span className={styles.sendiri}>
          {t("susunan.ditetapkan")}
          <TombolTautan
            label={t("susunan.kembali-untuk", { kolom: kolom.kolom, peran: dugaan })}
            onClick={() => pilih(null)}
          >
            {t("susunan.kembali", { peran: dugaan })}
          </TombolTautan>
        </span>
      )}
      {children}
    </li>
  );
}
