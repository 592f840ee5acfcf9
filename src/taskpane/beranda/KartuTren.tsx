import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Perkembangan } from "../../core/perkembangan";
import { Kartu } from "../bagian/Kartu";
import { TombolTautan } from "../bagian/TombolTautan";
import { tulisPersen } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { namaPeriode, namaSingkat } from "../keadaan/periode";
import { GrafikTren } from "./GrafikTren";
import { Tabel } from "./Tabel";

const useStyles = makeStyles({
  kepala: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "8px",
    padding: "12px 12px 4px",
  },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  isi: { margin: "0", padding: "0 12px 8px" },
  grafik: { position: "relative", padding: "0 12px 4px" },
  kaki: {
    margin: "0",
    padding: "4px 12px 12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The average capaian at the end of each month or quarter, as a picture and as a table. */
export function KartuTren({ tren }: { tren: Perkembangan }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const [tabel, setTabel] = useState(false);
  const { t, bahasa } = kata;
  const { titik } = tren;
  const kini = titik.at(-1);
  if (kini === undefined || titik.length < 2) return null;
  const persen = (n: number | null): string => (n === null ? "–" : tulisPersen(n, bahasa, 1));
  const adaNilai = titik.filter((x) => x.nilai !== null);
  const lalu = tren.sebelum;
  const isi = { nilai: persen(kini.nilai), dari: kini.dari, periode: namaSingkat(kini.periode, kata) };
  const angka = (
    <Tabel
      judul={t("beranda.tabel-tren")}
      hanyaDidengar={!tabel}
      kepala={[
        t("beranda.kolom-periode"),
        t("beranda.kolom-rata"),
        t("beranda.kolom-utuh"),
        t("beranda.kolom-lengkap"),
      ]}
      isi={titik.map((x) => ({
        kunci: x.periode,
        sel: [
          namaSingkat(x.periode, kata),
          persen(x.nilai),
          persen(x.utuh),
          t("beranda.lengkap-dari", { dari: x.dari, jumlah: x.jumlah }),
        ],
      }))}
    />
  );
  return (
    <Kartu rapat label={t("beranda.tren", { tahun: kini.periode.slice(0, 4) })}>
      <div className={styles.kepala}>
        <h2 className={styles.judul}>{t("beranda.tren", { tahun: kini.periode.slice(0, 4) })}</h2>
        {adaNilai.length === 0 ? null : (
          <TombolTautan onClick={() => setTabel(!tabel)}>
            {t(tabel ? "beranda.grafik" : "beranda.tabel")}
          </TombolTautan>
        )}
      </div>
      <p className={styles.isi}>
        {adaNilai.length === 0
          ? t("beranda.tren-kosong")
          : lalu === null || lalu.rata.nilai === null
            ? t("beranda.tren-isi", { ...isi, periode: namaPeriode(kini.periode, kata) })
            : t("beranda.tren-isi-sebelum", {
                ...isi,
                lalu: persen(lalu.rata.nilai),
                sebelum: namaSingkat(lalu.periode, kata),
              })}
      </p>
      {adaNilai.length === 0 ? null : tabel ? (
        angka
      ) : (
        <>
          <div className={styles.grafik}>
            <GrafikTren titik={titik} />
            {angka}
          </div>
          <p className={styles.kaki}>{t("beranda.tren-keterangan")}</p>
        </>
      )}
    </Kartu>
  );
}
