import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { ReactNode } from "react";
import { Cari } from "../bagian/Cari";
import { Memuat } from "../bagian/Memuat";
import { TeksRingkas } from "../bagian/ringkas";
import { useSebagian } from "../bagian/sebagian";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { namaBlok } from "../bahasa/namaBlok";
import { namaRingkas } from "../bahasa/namaRingkas";
import { Kosong } from "../beranda/Kosong";
import { saringJabatan } from "../beranda/cari";
import type { Analisis, IndikatorTampil } from "../keadaan/analisis";
import { jumlahTebakan } from "../keadaan/ketetapan";
import { useKeadaan } from "../keadaan/panel";
import { KartuFormula } from "./KartuFormula";
import { PastikanSemua } from "./PastikanSemua";
import { Saringan } from "./Saringan";
import { statusFormula } from "./pilihan";

const useStyles = makeStyles({
  layar: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 12px 20px" },
  jabatan: { margin: "6px 0 -4px" },
  judul: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  kosong: { margin: "8px 0", color: tokens.colorNeutralForeground2 },
});

/** More indikator than this are searched. */
const BANYAK = 12;

/** What each filter lets through. */
const saringan: Readonly<Record<string, (i: IndikatorTampil) => boolean>> = {
  semua: () => true,
  bertanya: (i) => statusFormula(i) === "bertanya",
  terbaca: (i) => ["terbaca", "dipilih"].includes(statusFormula(i)),
  ditolak: (i) => statusFormula(i) === "ditolak",
  tebakan: (i) => jumlahTebakan(i) > 0,
};

const LANGKAH = 40;

function Isi({ analisis }: { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { terpilih, dariGrid } = useKeadaan();
  const semua = analisis.jabatan.flatMap((j) => j.indikator);
  const [pilih, setPilih] = useState("semua");
  const [cari, setCari] = useState("");
  const dicari = useDeferredValue(cari);
  const lolos = saringan[pilih] ?? (() => true);
  const kelompok = saringJabatan(analisis.jabatan, dicari)
    .map((j) => ({ j, indikator: j.indikator.filter(lolos) }))
    .filter(({ indikator }) => indikator.length > 0);
  const tersaring = kelompok.flatMap(({ indikator }) => indikator);
  const tempat = dariGrid ? tersaring.findIndex(({ kunci }) => kunci === terpilih) : -1;
  const { tampil, lanjutan } = useSebagian(tersaring.length, LANGKAH, tempat);
  const tampak = new Set(tersaring.slice(0, tampil).map(({ kunci }) => kunci));
  const ringkas = namaRingkas(analisis.jabatan.flatMap((j) => j.blok.jabatan ?? []));
  const pertama = semua.find((i) => statusFormula(i) === "bertanya")?.kunci;
  return (
    <div className={styles.layar}>
      <Saringan
        label={kata.t("pane.saring-formula")}
        pilih={pilih}
        ganti={setPilih}
        butir={Object.entries(saringan).map(([nama, masuk]) => ({
          nama,
          kata: kata.t(`pane.saring-${nama}`),
          jumlah: semua.filter(masuk).length,
        }))}
      />
      {semua.length > BANYAK ? (
        <Cari label={kata.t("pane.cari-jabatan")} nilai={cari} ganti={setCari} />
      ) : null}
      {pilih === "tebakan" && tersaring.length > 0 ? <PastikanSemua indikator={tersaring} /> : null}
      {kelompok.length === 0 ? (
        <p className={styles.kosong} role="status">
          {dicari === "" ? kata.t("pane.saring-kosong") : kata.t("pane.cari-kosong", { cari: dicari })}
        </p>
      ) : null}
      {kelompok.map(({ j, indikator }) => {
        const bagian = indikator.filter(({ kunci }) => tampak.has(kunci));
        return bagian.length === 0
          ? null
          : [
              <div key={j.kunci} className={styles.jabatan}>
                <TeksRingkas
                  as="h2"
                  className={styles.judul}
                  baris={2}
                  teks={`${ringkas.get(j.blok.jabatan ?? "") ?? namaBlok(j.blok, kata)} · ${jumlahKata(kata, "indikator", indikator.length)}`}
                />
              </div>,
              ...bagian.map((i) => (
                <KartuFormula key={i.kunci} indikator={i} didahulukan={i.kunci === pertama} />
              )),
            ];
      })}
      {lanjutan}
    </div>
  );
}

/** Each formulasi as it was read, to be confirmed or put right. */
export function Formula(): ReactNode {
  const { isi } = useKeadaan();
  if (isi.tahap === "memuat" || isi.tahap === "rusak") return <Memuat />;
  if (isi.tahap === "gagal") return <Kosong alasan={isi.alasan} />;
  if (isi.analisis.jabatan.length === 0) return <Kosong buku={isi.analisis.buku} />;
  return <Isi analisis={isi.analisis} />;
}
