import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useDeferredValue, useState } from "react";
import type { ReactNode } from "react";
import { Kartu } from "../bagian/Kartu";
import { TombolTautan } from "../bagian/TombolTautan";
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
import type { SelisihProps } from "./Selisih";
import { saringJabatan } from "./cari";
import { ringkasJabatan, tertinggalDulu } from "./ringkasan";

const Cari = lazy(async () => ({ default: (await import("../bagian/Cari")).Cari }));
const TabelCapaian = lazy(async () => ({ default: (await import("./TabelCapaian")).TabelCapaian }));

const useStyles = makeStyles({
  kepala: { padding: "12px 12px 8px" },
  atas: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  periode: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cari: { padding: "0 12px 10px", minHeight: "24px" },
  urutan: {
    padding: "0 12px 6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  semua: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  kosong: { margin: "0", padding: "4px 12px 12px", color: tokens.colorNeutralForeground2 },
  kaki: {
    padding: "8px 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  kalimat: { margin: "0" },
});

/** More jabatan than this are searched, open closed, and those that lag are shown first. */
const BANYAK = 8;
/** So many of them until all are asked for. */
const TERTINGGAL = 5;
/** Up to this many, the first one is open: it teaches that the others open too. */
const SEDIKIT = 3;
const LANGKAH = 60;

export interface DaftarJabatanProps extends SifatLayar {
  analisis: Analisis;
  /** By jabatan, how its average changed. */
  sejak: ReadonlyMap<string, SelisihProps>;
}

/** Every jabatan with its average capaian, as bars or as a table; opened, its indikator. */
export function DaftarJabatan({ analisis, sejak, buka }: DaftarJabatanProps): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { jabatan, pengaturan } = analisis;
  const { terpilih, dariGrid } = useKeadaan();
  const [terbuka, setTerbuka] = useState<ReadonlySet<string>>(
    () => new Set(jabatan.length <= SEDIKIT ? jabatan.slice(0, 1).map((j) => j.kunci) : []),
  );
  const [tabel, setTabel] = useState(false);
  const [semua, setSemua] = useState(false);
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
  const dipilih = jabatan.find((j) => j.indikator.some((i) => i.kunci === pilihanGrid))?.kunci;
  if (pilihanGrid !== diikuti) {
    setDiikuti(pilihanGrid);
    if (dipilih !== undefined && !terbuka.has(dipilih)) setTerbuka(new Set([...terbuka, dipilih]));
  }

  const banyak = jabatan.length > BANYAK;
  const dulu = tertinggalDulu(jabatan, pengaturan.batas).slice(0, TERTINGGAL);
  // What was selected in the grid is shown, wherever it stands.
  const ringkasan =
    banyak && !semua && dicari === "" && (dipilih === undefined || dulu.some((j) => j.kunci === dipilih));
  const adaAngka = jabatan.some((j) => ringkasJabatan(j, null, null).nilai !== null);
  const tersaring = ringkasan ? dulu : saringJabatan(jabatan, dicari);
  const tempat = tersaring.findIndex((j) => j.kunci === dipilih);
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
        <div className={styles.atas}>
          <h2 className={styles.judul}>
            {kata.t("pane.capaian")}{" "}
            <span className={styles.periode}>{namaPeriode(analisis.periode, kata)}</span>
          </h2>
          <TombolTautan onClick={() => setTabel(!tabel)}>
            {kata.t(tabel ? "beranda.grafik" : "beranda.tabel")}
          </TombolTautan>
        </div>
        <RingkasanKategori jabatan={jabatan} />
      </div>
      {banyak ? (
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
      {ringkasan && adaAngka ? (
        <div className={styles.urutan}>{kata.t("beranda.tertinggal-dulu")}</div>
      ) : null}
      {tabel ? (
        <Suspense fallback={null}>
          <TabelCapaian jabatan={tersaring} ringkas={ringkas} batas={pengaturan.batas} skala={skala} />
        </Suspense>
      ) : (
        <>
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
              sejak={sejak.get(j.kunci) ?? null}
            />
          ))}
          {lanjutan}
        </>
      )}
      {banyak && dicari === "" && (ringkasan || semua) ? (
        <div className={styles.semua}>
          <Button size="small" onClick={() => setSemua(!semua)}>
            {ringkasan
              ? kata.t("beranda.tampilkan-semua", { jumlah: jabatan.length })
              : kata.t("beranda.tampilkan-tertinggal")}
          </Button>
        </div>
      ) : null}
      <div className={styles.kaki}>
        <p className={styles.kalimat}>{rata}</p>
        <p className={styles.kalimat}>
          {skala === null
            ? kata.t("pane.skala-ditolak")
            : kata.t("pane.keterangan-skala", { skala: skala.nama })}
          <TombolTautan onClick={() => buka("pengaturan")}>{kata.t("pane.ubah")}</TombolTautan>
        </p>
      </div>
    </Kartu>
  );
}
