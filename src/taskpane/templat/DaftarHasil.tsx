import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Templat } from "../../catalogue/templat";
import { useKata } from "../bahasa/bahasa";
import { BarisHasil } from "./BarisHasil";
import type { HasilKeluarga } from "./hasil";

const useStyles = makeStyles({
  jumlah: {
    margin: "0 0 -4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  daftar: {
    margin: "0",
    padding: "0",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  kosong: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
});

const sekali = 20;

export interface DaftarHasilProps {
  hasil: readonly HasilKeluarga[];
  query: string;
  jumlahKatalog: number;
  pilih: (templat: Templat) => void;
}

/** What the search found, twenty at a time. */
export function DaftarHasil({ hasil, query, jumlahKatalog, pilih }: DaftarHasilProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const [tampil, setTampil] = useState({ query, jumlah: sekali });
  const jumlah = tampil.query === query ? tampil.jumlah : sekali;
  const sisa = hasil.length - jumlah;
  const bersih = query.trim();
  return (
    <>
      <p className={styles.jumlah} role="status">
        {bersih === ""
          ? t("templat.isi-katalog", { templat: jumlahKatalog, jabatan: hasil.length })
          : hasil.length === 0
            ? ""
            : t("templat.ditemukan", { jumlah: hasil.length })}
      </p>
      {hasil.length === 0 ? (
        <p className={styles.kosong}>{t("templat.tidak-ditemukan", { cari: bersih })}</p>
      ) : (
        <ul className={styles.daftar} aria-label={t("templat.hasil")}>
          {hasil.slice(0, jumlah).map(({ templat, varian }) => (
            <BarisHasil key={templat.id} templat={templat} varian={varian} pilih={() => pilih(templat)} />
          ))}
        </ul>
      )}
      {sisa > 0 ? (
        <Button size="small" onClick={() => setTampil({ query, jumlah: jumlah + sekali })}>
          {t("templat.tampilkan-lagi", { jumlah: Math.min(sisa, sekali) })}
        </Button>
      ) : null}
    </>
  );
}
