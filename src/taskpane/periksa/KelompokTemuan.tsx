import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { ReactNode } from "react";
import { Kartu } from "../bagian/Kartu";
import { useRingkas } from "../bagian/ringkas";
import { useSebagian } from "../bagian/sebagian";
import type { Analisis } from "../keadaan/analisis";
import { BarisSejenis } from "./BarisSejenis";
import { BarisTemuan } from "./BarisTemuan";
import { JumlahTingkat } from "./JumlahTingkat";
import type { Butir } from "./daftar";
import type { Kelompok } from "./kelompok";
import type { Daftar } from "./useDaftar";

const useStyles = makeStyles({
  judul: { margin: "0", fontSize: "inherit", lineHeight: "inherit", fontWeight: "inherit" },
  tombol: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    minHeight: "40px",
    padding: "6px 12px 6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  nama: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    display: "block",
  },
  lengkap: { margin: "-4px 12px 4px 32px" },
  keterangan: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  gambar: { display: "flex", fontSize: "16px", color: tokens.colorNeutralForeground2 },
  daftar: { listStyle: "none", margin: "0", padding: "0" },
});

/** So many rows of a long group are drawn at first. */
const LANGKAH = 40;

export interface KelompokTemuanProps {
  analisis: Analisis;
  kelompok: Kelompok;
  daftar: Daftar;
  perbaiki: (butir: readonly Butir[]) => void;
}

/** The findings of one jabatan or of one rule: its head tells how many of each level, and folds them. */
export function KelompokTemuan({ analisis, kelompok, daftar, perbaiki }: KelompokTemuanProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { kunci, judul, keterangan, jumlah, baris } = kelompok;
  const terbuka = daftar.terbuka(kunci);
  const ringkas = useRingkas(judul, 3);
  const harus = baris.findIndex(({ butir }) => butir.some((b) => b.kunci === daftar.terpilih));
  const { tampil, lanjutan } = useSebagian(baris.length, LANGKAH, harus);
  const satuan = (butir: Butir): ReactNode => (
    <BarisTemuan
      key={butir.kunci}
      analisis={analisis}
      butir={butir}
      terpilih={butir.kunci === daftar.terpilih}
      fokus={daftar.fokus}
      perLembar={daftar.menurut === "aturan"}
      pilih={daftar.pilih}
    />
  );
  return (
    <Kartu rapat label={judul}>
      <h2 className={styles.judul}>
        <button
          type="button"
          className={styles.tombol}
          aria-expanded={terbuka}
          aria-controls={id}
          onClick={() => daftar.ganti(kunci)}
        >
          <span className={styles.gambar}>{terbuka ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
          <span>
            <span
              ref={ringkas.ref}
              className={mergeClasses(styles.nama, ringkas.className)}
              style={ringkas.style}
            >
              {judul}
            </span>
            {keterangan === null ? null : <span className={styles.keterangan}>{keterangan}</span>}
          </span>
          <JumlahTingkat jumlah={jumlah} />
        </button>
      </h2>
      {ringkas.tombol === null ? null : <div className={styles.lengkap}>{ringkas.tombol}</div>}
      <div id={id} hidden={!terbuka}>
        {terbuka ? (
          <>
            <ul className={styles.daftar}>
              {baris.slice(0, tampil).map((b) => {
                const [pertama] = b.butir;
                if (pertama === undefined) return null;
                return b.butir.length === 1 ? (
                  satuan(pertama)
                ) : (
                  <BarisSejenis
                    key={b.kunci}
                    baris={b}
                    analisis={analisis}
                    terbuka={daftar.terbuka(b.kunci)}
                    ganti={() => daftar.ganti(b.kunci)}
                    perbaiki={perbaiki}
                  >
                    {b.butir.map(satuan)}
                  </BarisSejenis>
                );
              })}
            </ul>
            {lanjutan}
          </>
        ) : null}
      </div>
    </Kartu>
  );
}
