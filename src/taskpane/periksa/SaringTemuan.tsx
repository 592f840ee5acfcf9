import { SearchBox, Select, ToggleButton, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";
import { TandaTingkat } from "./TandaTingkat";
import { daftarTingkat, jumlahTingkat } from "./daftar";
import type { Butir, Saring } from "./daftar";
import type { Pengelompokan } from "./kelompok";

const useStyles = makeStyles({
  tingkat: { display: "flex", flexWrap: "wrap", gap: "3px" },
  tombol: {
    minWidth: "auto",
    padding: "0 6px 0 3px",
    fontVariantNumeric: "tabular-nums",
  },
  baris: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 128px)", gap: "6px" },
  cari: { minWidth: "0", maxWidth: "none" },
  pilihan: { minWidth: "0" },
});

export interface SaringTemuanProps {
  /** Those that the search lets through: the counts follow it. */
  butir: readonly Butir[];
  saring: Saring;
  gantiSaring: (saring: Saring) => void;
  cari: string;
  gantiCari: (cari: string) => void;
  menurut: Pengelompokan;
  gantiMenurut: (menurut: Pengelompokan) => void;
}

/** Counts by level, which are the filter, too; the search; and how the list is grouped. */
export function SaringTemuan(props: SaringTemuanProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const { butir, saring, gantiSaring } = props;
  const jumlah = jumlahTingkat(butir);
  return (
    <>
      <div className={styles.tingkat} role="group" aria-label={t("periksa.saring-tingkat")}>
        {daftarTingkat.map((nama) =>
          jumlah[nama] === 0 && nama !== saring ? null : (
            <ToggleButton
              key={nama}
              size="small"
              shape="circular"
              className={styles.tombol}
              checked={nama === saring}
              icon={<TandaTingkat tingkat={nama} bisu kecil />}
              onClick={() => gantiSaring(nama === saring ? "semua" : nama)}
            >
              {t(`periksa.${nama}`)} {jumlah[nama]}
            </ToggleButton>
          ),
        )}
      </div>
      <div className={styles.baris}>
        <SearchBox
          size="small"
          className={styles.cari}
          aria-label={t("periksa.cari")}
          placeholder={t("periksa.cari")}
          value={props.cari}
          onChange={(_, { value }) => props.gantiCari(value)}
        />
        <Select
          size="small"
          className={styles.pilihan}
          aria-label={t("periksa.kelompok")}
          value={props.menurut}
          onChange={(_, { value }) => props.gantiMenurut(value === "aturan" ? "aturan" : "jabatan")}
        >
          <option value="jabatan">{t("periksa.kelompok-jabatan")}</option>
          <option value="aturan">{t("periksa.kelompok-aturan")}</option>
        </Select>
      </div>
    </>
  );
}
