import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { JenisPerubahan, Perubahan } from "../../core/perkembangan";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { namaRingkas } from "../bahasa/namaRingkas";
import { namaSingkat } from "../keadaan/periode";
import { BarisPerubahan } from "./BarisPerubahan";

const useStyles = makeStyles({
  kepala: { padding: "12px 12px 8px" },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  isi: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  daftar: { listStyleType: "none", margin: "0", padding: "0" },
  semua: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** So many of them until all are asked for. */
const AWAL = 4;
const urutan: readonly JenisPerubahan[] = [
  "turunKategori",
  "hilang",
  "turun",
  "naikKategori",
  "lengkap",
  "naik",
];

/** What rose, fell, crossed into another kategori or became complete since the period before. */
export function KartuPerubahan({
  perubahan,
  sebelum,
}: {
  perubahan: readonly Perubahan[];
  sebelum: string;
}): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const [semua, setSemua] = useState(false);
  const periode = namaSingkat(sebelum, kata);
  const ringkas = namaRingkas(perubahan.flatMap(({ baris }) => baris.jabatan ?? []));
  const jumlah = urutan.flatMap((jenis) => {
    const n = perubahan.filter((p) => p.jenis === jenis).length;
    return n === 0 ? [] : [jumlahKata(kata, jenis, n, {}, "beranda")];
  });
  return (
    <Kartu rapat label={kata.t("beranda.perubahan", { periode })}>
      <div className={styles.kepala}>
        <h2 className={styles.judul}>{kata.t("beranda.perubahan", { periode })}</h2>
        <p className={styles.isi}>
          {jumlah.length === 0 ? kata.t("beranda.perubahan-tidak-ada", { periode }) : jumlah.join(" · ")}
        </p>
      </div>
      <ul className={styles.daftar}>
        {(semua ? perubahan : perubahan.slice(0, AWAL)).map((p) => (
          <BarisPerubahan
            key={`${p.baris.lembar}!${p.baris.baris}`}
            perubahan={p}
            jabatan={ringkas.get(p.baris.jabatan ?? "") ?? p.baris.jabatan ?? p.baris.lembar}
          />
        ))}
      </ul>
      {perubahan.length > AWAL && !semua ? (
        <div className={styles.semua}>
          <Button size="small" onClick={() => setSemua(true)}>
            {kata.t("beranda.semua-perubahan", { jumlah: perubahan.length })}
          </Button>
        </div>
      ) : null}
    </Kartu>
  );
}
