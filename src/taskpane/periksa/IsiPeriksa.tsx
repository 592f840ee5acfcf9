import { makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { KeadaanKosong } from "../bagian/KeadaanKosong";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { AlatPeriksa } from "./AlatPeriksa";
import { BarisTemuan } from "./BarisTemuan";
import { BilahPeriksa } from "./BilahPeriksa";
import { DaftarAbaian } from "./DaftarAbaian";
import { SaringTemuan } from "./SaringTemuan";
import { fokusBilaHilang } from "./fokus";
import { useDaftar } from "./useDaftar";

const useStyles = makeStyles({
  layar: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px 20px",
    outlineStyle: "none",
  },
  judul: {
    display: "flex",
    gap: "8px",
    margin: "0",
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  nama: { flex: "1 1 auto", overflowWrap: "anywhere" },
  jumlah: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  daftar: { listStyle: "none", margin: "0", padding: "0" },
  kosong: { margin: "8px 0", color: tokens.colorNeutralForeground2 },
});

/**
 * The arrow keys move through the list; in a field they stay the field's own. With Alt they do so from anywhere in the
 * pane, but for a list to choose from, which Alt opens.
 */
function langkah(event: KeyboardEvent | globalThis.KeyboardEvent): 1 | -1 | null {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return null;
  const own = event.altKey ? "select" : "input, select, textarea";
  const field = event.target instanceof Element && event.target.closest(own) !== null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || field) return null;
  return event.key === "ArrowDown" ? 1 : -1;
}

/** The findings: counted, filtered, grouped, walked through, mended. */
export function IsiPeriksa({ analisis }: { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const daftar = useDaftar(analisis);
  const { butir, tampil, kelompok, terpilih, fokus, pembanding } = daftar;
  const layar = useRef<HTMLDivElement>(null);
  // A finding that was mended takes its buttons along: the arrow keys go on from where it stood.
  useEffect(() => fokusBilaHilang(layar.current), [butir]);
  const { pindah } = daftar;
  useEffect(() => {
    const dengar = (event: globalThis.KeyboardEvent): void => {
      const ke = event.altKey ? langkah(event) : null;
      if (ke === null) return;
      event.preventDefault();
      pindah(ke, true);
    };
    document.addEventListener("keydown", dengar);
    return () => document.removeEventListener("keydown", dengar);
  }, [pindah]);
  if (butir.length === 0) {
    const baris = analisis.jabatan.reduce((n, { indikator }) => n + indikator.length, 0);
    return (
      <div className={styles.layar}>
        <KeadaanKosong gambar={<ClipboardCheckmarkRegular />} judul={t("periksa.bersih-judul")}>
          {t("periksa.bersih", { baris, tabel: analisis.jabatan.length })}
        </KeadaanKosong>
        <AlatPeriksa analisis={analisis} temuan={[]} pembanding={pembanding} />
        <DaftarAbaian pengaturan={analisis.pengaturan} />
      </div>
    );
  }
  return (
    <div
      ref={layar}
      tabIndex={-1}
      className={styles.layar}
      onKeyDown={(event) => {
        const ke = event.altKey ? null : langkah(event);
        if (ke === null) return;
        event.preventDefault();
        pindah(ke, true);
      }}
    >
      <SaringTemuan
        butir={butir}
        saring={daftar.saring}
        gantiSaring={daftar.gantiSaring}
        cari={daftar.cari}
        gantiCari={daftar.gantiCari}
        menurut={daftar.menurut}
        gantiMenurut={daftar.gantiMenurut}
      />
      <AlatPeriksa analisis={analisis} temuan={tampil.map(({ temuan }) => temuan)} pembanding={pembanding} />
      {tampil.length === 0 ? (
        <p className={styles.kosong}>{t("periksa.tak-ada-hasil")}</p>
      ) : (
        <BilahPeriksa
          ke={tampil.findIndex(({ kunci }) => kunci === terpilih) + 1}
          jumlah={tampil.length}
          pindah={(ke) => daftar.pindah(ke, false)}
        />
      )}
      {kelompok.map(({ kunci, judul, butir: isi }) => (
        <Kartu key={kunci} rapat label={judul}>
          <h2 className={styles.judul}>
            <span className={styles.nama}>{judul}</span>
            <span className={styles.jumlah}>{isi.length}</span>
          </h2>
          <ul className={styles.daftar}>
            {isi.map((b) => (
              <BarisTemuan
                key={b.kunci}
                analisis={analisis}
                butir={b}
                terpilih={b.kunci === terpilih}
                fokus={fokus}
                sejenis={daftar.sejenis.get(b.temuan.kode) ?? 0}
                pilih={daftar.pilih}
              />
            ))}
          </ul>
        </Kartu>
      ))}
      <DaftarAbaian pengaturan={analisis.pengaturan} />
    </div>
  );
}
