import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { kemajuan, kosongBerikut, semuaData } from "../../core/isian";
import type { JabatanIsian } from "../../core/isian";
import { useKata } from "../bahasa/bahasa";
import { namaBlok } from "../bahasa/namaBlok";
import { namaRingkas } from "../bahasa/namaRingkas";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import type { SifatLayar } from "../layar";
import { AlatRealisasi } from "./AlatRealisasi";
import { BilahIsian } from "./BilahIsian";
import { DaftarKurang } from "./DaftarKurang";
import { KartuIndikator } from "./KartuIndikator";
import { KartuTautan } from "./KartuTautan";
import { PilihTarget } from "./PilihTarget";
import { KosongRealisasi } from "./KosongRealisasi";
import { Siapkan } from "./Siapkan";
import { Tempel } from "./Tempel";
import { PenyediaPapan } from "./medan";
import { namaKolom } from "./namaKolom";
import { useBenar } from "./useBenar";
import { useIsian } from "./useIsian";
import { usePapanLayar } from "./usePapan";

const useStyles = makeStyles({
  layar: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    minHeight: "100%",
    padding: "10px 12px 0",
    boxSizing: "border-box",
    outlineStyle: "none",
  },
});

type Bagian =
  { jenis: "isi" | "kurang" | "siapkan" } | { jenis: "tempel"; teks: string; mulai: string | null };

/** In place of a field: the top of the fields. */
const AWAL = "";

/** The month's work: the fields of one jabatan, and the parts that stand in their place for a while. */
export function IsiRealisasi({ analisis, buka }: SifatLayar & { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const { periode, terpilih } = useKeadaan();
  const { isian, kolom, hitung } = useIsian(analisis, periode !== null, panel.hariIni);
  const [bagian, setBagian] = useState<Bagian>({ jenis: "isi" });
  const [dipilih, setDipilih] = useState<JabatanIsian | null>(null);
  const [tujuan, setTujuan] = useState<string | null>(null);
  const [rinci, setRinci] = useState(false);
  const layar = useRef<HTMLDivElement>(null);
  const benar = useBenar(isian.tahun, isian.akhir);

  const { nama, namaPenuh, tampil } = useMemo(() => {
    const penuh = new Map(analisis.jabatan.map((j) => [j.kunci, namaBlok(j.blok, kata)]));
    const ringkas = namaRingkas([...penuh.values()]);
    return {
      namaPenuh: penuh,
      nama: new Map([...penuh].map(([kunci, n]) => [kunci, ringkas.get(n) ?? n])),
      tampil: new Map(analisis.jabatan.flatMap((j) => j.indikator.map((i) => [i.kunci, i]))),
    };
  }, [analisis, kata]);
  const jabatan =
    isian.jabatan.find((j) => j.kunci === dipilih?.kunci) ??
    isian.jabatan.find((j) => j.lembar === dipilih?.lembar && j.jabatan === dipilih.jabatan) ??
    isian.jabatan.find((j) => j.indikator.some((i) => i.kunci === terpilih)) ??
    kosongBerikut(isian, null)?.jabatan ??
    isian.jabatan[0];
  // At first the jabatan of the selected cell, else the first that owes something: there it stays when it owes no more.
  if (jabatan !== undefined && dipilih?.kunci !== jabatan.kunci) setDipilih(jabatan);
  const data = useMemo(
    () => (jabatan === undefined ? [] : semuaData([jabatan]).map((d) => d.data)),
    [jabatan],
  );
  const namaIni = kolom === null ? "" : namaKolom(kolom, kata);
  const ujung = useCallback(
    () => layar.current?.querySelector<HTMLElement>("[data-berikutnya]")?.focus(),
    [],
  );
  const tempel = useCallback(
    (teks: string, mulai: string) => setBagian({ jenis: "tempel", teks, mulai }),
    [],
  );
  const { papan, terakhir, fokus } = usePapanLayar(data, benar, namaIni, ujung, tempel);

  useEffect(() => {
    if (tujuan === null || bagian.jenis !== "isi") return;
    // Where no field was used yet, the keyboard goes on where the fields begin.
    if (tujuan === AWAL) layar.current?.focus();
    if (tujuan === AWAL || fokus(tujuan)) setTujuan(null);
  }, [tujuan, bagian, fokus, data]);

  const keIsi = (id: string | null = terakhir.current): void => {
    setBagian({ jenis: "isi" });
    setTujuan(id ?? AWAL);
    if (id === null) return;
    const milik = semuaData(isian.jabatan).find((d) => d.data.id === id)?.jabatan;
    if (milik === undefined) setTujuan(AWAL);
    else setDipilih(milik);
  };
  const siapkan = (): void => setBagian({ jenis: "siapkan" });

  if (bagian.jenis === "siapkan")
    return (
      <div className={styles.layar}>
        <Siapkan analisis={analisis} tahunAwal={isian.tahun} nama={nama} tutup={() => keIsi()} />
      </div>
    );
  if (kolom === null || jabatan === undefined)
    return (
      <div className={styles.layar}>
        <KosongRealisasi tahun={isian.tahun} siapkan={siapkan} />
      </div>
    );
  if (bagian.jenis === "kurang")
    return (
      <div className={styles.layar}>
        <DaftarKurang
          isian={isian}
          kolom={kolom}
          nama={nama}
          namaPenuh={namaPenuh}
          ke={keIsi}
          tutup={() => keIsi()}
        />
      </div>
    );
  if (bagian.jenis === "tempel")
    return (
      <div className={styles.layar}>
        <Tempel
          data={data}
          jabatan={nama.get(jabatan.kunci) ?? jabatan.lembar}
          awal={bagian.teks}
          mulai={bagian.mulai}
          tutup={() => keIsi(bagian.mulai ?? terakhir.current)}
        />
      </div>
    );
  const { terisi, semua } = kemajuan(isian.jabatan);
  const berikut = kosongBerikut(isian, null);
  const adaDuaTarget = [...hitung.values()].some((h) =>
    h.catatan.some(({ kunci }) => kunci === "hitung.targetBerlaku"),
  );
  return (
    <PenyediaPapan value={papan}>
      <div ref={layar} className={styles.layar} tabIndex={-1}>
        <AlatRealisasi
          isian={isian}
          kolom={kolom}
          jabatan={jabatan.kunci}
          nama={nama}
          rinci={rinci}
          pilihJabatan={(kunci) => setDipilih(isian.jabatan.find((j) => j.kunci === kunci) ?? null)}
          gantiRinci={() => setRinci(!rinci)}
          tempel={() => setBagian({ jenis: "tempel", teks: "", mulai: null })}
          siapkan={siapkan}
        />
        {rinci && adaDuaTarget ? <PilihTarget pengaturan={analisis.pengaturan} /> : null}
        <KartuTautan analisis={analisis} tahun={isian.tahun} />
        {jabatan.indikator.map((i) => (
          <KartuIndikator
            key={`${isian.akhir}!${i.kunci}`}
            indikator={i}
            tampil={tampil.get(i.kunci) ?? null}
            hitung={hitung.get(i.kunci) ?? null}
            kolom={namaIni}
            tahun={isian.tahun}
            rinci={rinci}
            pengaturan={analisis.pengaturan}
            keFormula={() => buka("formula")}
            siapkan={siapkan}
          />
        ))}
        <BilahIsian
          terisi={terisi}
          semua={semua}
          kolom={namaIni}
          daftar={() => setBagian({ jenis: "kurang" })}
          berikutnya={
            berikut === null
              ? null
              : () => keIsi(kosongBerikut(isian, terakhir.current)?.data.id ?? berikut.data.id)
          }
        />
      </div>
    </PenyediaPapan>
  );
}
