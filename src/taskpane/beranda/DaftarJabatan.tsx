import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useDeferredValue, useState } from "react";
import type { ReactNode } from "react";
import { Kartu } from "../bagian/Kartu";
import { useSebagian } from "../bagian/sebagian";
import { tulisAngka } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { namaRingkas } from "../bahasa/namaRingkas";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan } from "../keadaan/panel";
import { namaPeriode } from "../keadaan/periode";
import { skalaDipakai } from "../keadaan/skala";
import type { SifatLayar } from "../layar";
import { BarisJabatan } from "./BarisJabatan";
import { RingkasanKategori } from "./RingkasanKategori";
import { saringJabatan } from "./cari";

const Cari = lazy(async () => ({ default: (await import("../bagian/Cari")).Cari }));

const useStyles = makeStyles({
  kepala: { padding: "12px 12px 8px" },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  periode: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cari: { padding: "0 12px 10px", minHeight: "24px" },
  kosong: { margin: "0", padding: "4px 12px 12px", color: tokens.colorNeutralForeground2 },
  kaki: {
    padding: "8px 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  kalimat: { margin: "0" },
  ubah: { minWidth: "auto", padding: "0 4px", height: "24px", color: tokens.colorBrandForegroundLink },
});

/** More jabatan than this are searched, and open closed: the whole list is to be seen first. */
const BANYAK = 8;
/** Up to this many, the first one is open: it teaches that the others open too. */
const SEDIKIT = 3;
const LANGKAH = 60;

/** Every jabatan with its average capaian; opened, its indikator. */
export function DaftarJabatan({ analisis, buka }: SifatLayar & { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { jabatan, pengaturan } = analisis;
  const { terpilih, dariGrid } = useKeadaan();
  const [terbuka, setTerbuka] = useState<ReadonlySet<string>>(
    () => new Set(jabatan.length <= SEDIKIT ? jabatan.slice(0, 1).map((j) => j.kunci) : []),
  );
  const [cari, setCari] = useState("");
  const dicari = useDeferredValue(cari);
  const ganti = useCallback((kunci: string): void => {
    setTerbuka((lama) => {
      const baru = new Set(lama);
      if (!baru.delete(kunci)) baru.add(kunci);
      return baru;
    });
  }, []);

  // A selection in the grid opens the jabatan that it lies in, once: it may be closed again.
  const [diikuti, setDiikuti] = useState<string | null>(null);
  const pilihanGrid = dariGrid ? terpilih : null;
  if (pilihanGrid !== diikuti) {
    setDiikuti(pilihanGrid);
    const milik = jabatan.find((j) => j.indikator.some((i) => i.kunci === pilihanGrid))?.kunci;
    if (milik !== undefined && !terbuka.has(milik)) setTerbuka(new Set([...terbuka, milik]));
  }

  const tersaring = saringJabatan(jabatan, dicari);
  const tempat = tersaring.findIndex((j) => j.indikator.some((i) => i.kunci === pilihanGrid));
  const { tampil, lanjutan } = useSebagian(tersaring.length, LANGKAH, tempat);
  const ringkas = namaRingkas(jabatan.flatMap(({ blok }) => blok.jabatan ?? []));
  const skala = skalaDipakai(pengaturan);
  const rata =
    pengaturan.batas === null
      ? kata.t("pane.keterangan-rata-utuh")
      : kata.t("pane.keterangan-rata", { batas: tulisAngka(pengaturan.batas, kata.bahasa) });
  return (
    <Kartu rapat label={kata.t("pane.capaian")}>
      <div className={styles.kepala}>
        <h2 className={styles.judul}>
          {kata.t("pane.capaian")}{" "}
          <span className={styles.periode}>{namaPeriode(analisis.periode, kata)}</span>
        </h2>
        <RingkasanKategori jabatan={jabatan} />
      </div>
      {jabatan.length > BANYAK ? (
        <div className={styles.cari}>
          <Suspense fallback={null}>
            <Cari label={kata.t("pane.cari-jabatan")} nilai={cari} ganti={setCari} />
          </Suspense>
        </div>
      ) : null}
      {tersaring.length === 0 ? (
        <p className={styles.kosong} role="status">
          {kata.t("pane.cari-kosong", { cari: dicari })}
        </p>
      ) : null}
      {tersaring.slice(0, tampil).map((j) => (
        <BarisJabatan
          key={j.kunci}
          jabatan={j}
          nama={j.blok.jabatan === null ? null : (ringkas.get(j.blok.jabatan) ?? null)}
          periode={analisis.periode}
          batas={pengaturan.batas}
          skala={skala}
          terbuka={terbuka.has(j.kunci) !== (dicari !== "" && tersaring.length <= SEDIKIT)}
          ganti={ganti}
        />
      ))}
      {lanjutan}
      <div className={styles.kaki}>
        <p className={styles.kalimat}>{rata}</p>
        <p className={styles.kalimat}>
          {skala === null
            ? kata.t("pane.skala-ditolak")
            : kata.t("pane.keterangan-skala", { skala: skala.nama })}
          <Button
            size="small"
            appearance="transparent"
            className={styles.ubah}
            onClick={() => buka("pengaturan")}
          >
            {kata.t("pane.ubah")}
          </Button>
        </p>
      </div>
    </Kartu>
  );
}
