import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Peran } from "../../core/kontrak";
import type { KolomTerbaca } from "../../core/layout";
import { pesan } from "../../core/pesan";
import type { Pesan } from "../../core/pesan";
import { Kartu } from "../bagian/Kartu";
import { TautanSel } from "../bagian/TautanSel";
import { TeksRingkas } from "../bagian/ringkas";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { namaBlok } from "../bahasa/namaBlok";
import { namaRingkas } from "../bahasa/namaRingkas";
import type { Analisis, JabatanTampil } from "../keadaan/analisis";
import { usePanel } from "../keadaan/panel";
import { Bentrok } from "./Bentrok";
import { BarisKolom } from "./BarisKolom";
import { DeretKolom } from "./DeretKolom";
import { PertanyaanKolom } from "./PertanyaanKolom";
import { susunDeret } from "./deret";
import { bacaanSesudah, denganJawaban, pemegangPeran } from "./jawaban";
import type { Jawaban } from "./jawaban";
import { alamatKepala, isiKolom } from "./tataLetak";
import type { TataLetak } from "./tataLetak";

const useStyles = makeStyles({
  kepala: { padding: "12px 12px 8px" },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  rinci: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  daftar: { listStyleType: "none", margin: "0", padding: "0" },
  jabatan: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "8px 12px 10px",
    "& summary": {
      cursor: "pointer",
      fontSize: tokens.fontSizeBase200,
      minHeight: "24px",
      lineHeight: "24px",
    },
  },
  butir: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) fit-content(45%)",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "24px",
    padding: "2px 0",
    "& button": { minHeight: "24px" },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** An answer that would give a role to a second column, where it was given. */
interface Bentrokan {
  kolom: KolomTerbaca;
  peran: Peran;
  lain: readonly KolomTerbaca[];
  di: JabatanTampil;
  /** In the question above the list, not in the list. */
  tanya: boolean;
}

/** What was done, in a sentence. */
function kabarJawaban([satu, dua]: readonly Jawaban[], nama: (peran: Peran) => string): Pesan {
  const peran = (j: Jawaban): string => nama(j.peran ?? j.kolom.ditetapkan?.dugaan ?? j.kolom.peran);
  if (satu === undefined) return pesan("pane.dibatalkan");
  const isi = { kolom: satu.kolom.kolom, peran: peran(satu) };
  if (satu.peran === null) return pesan("susunan.dilepas", isi);
  if (dua === undefined)
    return satu.peran === "lain"
      ? pesan("susunan.dibuang", { kolom: isi.kolom })
      : pesan("pane.kolom-disimpan", isi);
  return pesan("susunan.disimpan-dua", { ...isi, lain: dua.kolom.kolom, peranLain: peran(dua) });
}

/** One header, the tables that have it, and the role of each column. */
export function KartuTataLetak({
  tataLetak,
  analisis,
}: {
  tataLetak: TataLetak;
  analisis: Analisis;
}): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const { contoh, jabatan } = tataLetak;
  const ringkas = namaRingkas(analisis.jabatan.flatMap((j) => j.blok.jabatan ?? []));
  const { blok, lembar } = contoh;
  const [bentrok, setBentrok] = useState<Bentrokan | null>(null);
  const nama = (peran: Peran): string => kata.t(`pane.peran-${peran}`);
  const simpan = (jawaban: readonly Jawaban[], di: JabatanTampil): void => {
    setBentrok(null);
    void panel.simpan(
      (lama) => denganJawaban(lama, tataLetak.kunci, analisis.jabatan, jawaban),
      kabarJawaban(jawaban, nama),
      (hasil) => {
        const terbaca = bacaanSesudah(hasil, di, jawaban);
        if (terbaca.status === "sesuai") return null;
        return terbaca.status === "hilang"
          ? pesan("susunan.hilang")
          : pesan("susunan.meleset", { kolom: terbaca.kolom, peran: nama(terbaca.peran) });
      },
    );
  };
  const ubah = (kolom: KolomTerbaca, peran: Peran, di: JabatanTampil, tanya: boolean): void => {
    const lain = pemegangPeran(di.blok, kolom, peran);
    if (lain.length === 0) simpan([{ kolom, peran }], di);
    else setBentrok({ kolom, peran, lain, di, tanya });
  };
  const bentrokPada = (kolom: KolomTerbaca, tanya: boolean): ReactNode =>
    bentrok !== null && bentrok.kolom.kunci === kolom.kunci && bentrok.tanya === tanya ? (
      <Bentrok
        key={bentrok.peran}
        {...bentrok}
        pakai={(jawaban) => simpan(jawaban, bentrok.di)}
        batal={() => setBentrok(null)}
      />
    ) : null;
  return (
    <Kartu rapat label={kata.t("pane.tata-letak-di", { lembar, rentang: blok.rentang })}>
      <div className={styles.kepala}>
        <h2 className={styles.judul}>{kata.t(`pane.jenis-${blok.jenis}`)}</h2>
        <div className={styles.rinci}>
          {jumlahKata(kata, "jabatan-bersusunan", jabatan.length)} ·{" "}
          <TautanSel
            lembar={lembar}
            alamat={alamatKepala(blok)}
            kata={kata.t("pane.kepala-tabel", { lembar, baris: String(blok.barisKepala[0]) })}
          />
        </div>
      </div>
      {tataLetak.tanya.map(({ kolom, di }) => (
        <PertanyaanKolom
          key={kolom.kunci}
          kolom={kolom}
          di={di}
          isi={isiKolom(analisis.buku, di, kolom, 2)}
          pilih={(peran) => ubah(kolom, peran, di, true)}
        >
          {bentrokPada(kolom, true)}
        </PertanyaanKolom>
      ))}
      <ul className={styles.daftar} aria-label={kata.t("pane.peran-kolom")}>
        {susunDeret(blok.kolom).map((deret) => {
          const baris = deret.map((k) => (
            <BarisKolom
              key={k.kunci}
              kolom={k}
              lembar={lembar}
              blok={blok}
              pilih={(peran) =>
                peran === null ? simpan([{ kolom: k, peran }], contoh) : ubah(k, peran, contoh, false)
              }
            >
              {bentrokPada(k, false)}
            </BarisKolom>
          ));
          return deret.length === 1 ? (
            baris
          ) : (
            <DeretKolom key={deret[0]?.kunci} kolom={deret}>
              {baris}
            </DeretKolom>
          );
        })}
      </ul>
      <details className={styles.jabatan} open={jabatan.length <= 8}>
        <summary>{jumlahKata(kata, "jabatan-daftar", jabatan.length)}</summary>
        {jabatan.map((j) => (
          <div key={j.kunci} className={styles.butir}>
            <span>
              <TeksRingkas teks={ringkas.get(j.blok.jabatan ?? "") ?? namaBlok(j.blok, kata)} baris={2} />
            </span>
            <TautanSel lembar={j.lembar} alamat={j.blok.rentang} kata={`${j.lembar} ${j.blok.rentang}`} />
          </div>
        ))}
      </details>
    </Kartu>
  );
}
