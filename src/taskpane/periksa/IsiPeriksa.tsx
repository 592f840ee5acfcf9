import { makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { useEffect, useMemo, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import { dapatDiperbaiki } from "../../core/rules";
import { KeadaanKosong } from "../bagian/KeadaanKosong";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { Gulungan } from "./Gulungan";
import { AlatPeriksa } from "./AlatPeriksa";
import { BilahPeriksa } from "./BilahPeriksa";
import { DaftarAbaian } from "./DaftarAbaian";
import { KelompokTemuan } from "./KelompokTemuan";
import { SaringTemuan } from "./SaringTemuan";
import type { Butir } from "./daftar";
import { fokusBilaHilang } from "./fokus";
import { langkah, usePintasan } from "./pintasan";
import { aturanSasaran } from "./rencana";
import type { Daftar } from "./useDaftar";

const useStyles = makeStyles({
  kosong: { margin: "8px 0", color: tokens.colorNeutralForeground2 },
});

export interface IsiPeriksaProps {
  analisis: Analisis;
  daftar: Daftar;
  /** How far the list is scrolled. */
  gulungan: RefObject<number>;
  /** Shows the mends of these findings before they are made. */
  perbaiki: (butir: readonly Butir[]) => void;
  /** null: no sasaran is left blank. */
  tulisSasaran: (() => void) | null;
}

/** The findings: counted, filtered, grouped, walked through, mended. */
export function IsiPeriksa({
  analisis,
  daftar,
  gulungan,
  perbaiki,
  tulisSasaran,
}: IsiPeriksaProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const { butir, tampil, kelompok, terpilih, pembanding, saring } = daftar;
  const layar = useRef<HTMLDivElement>(null);
  const { buku, pengaturan } = analisis;
  const temuan = useMemo(() => tampil.map((b) => b.temuan), [tampil]);
  const dapat = useMemo(() => tampil.filter((b) => dapatDiperbaiki(buku, b.temuan)), [buku, tampil]);
  // A finding that was mended takes its buttons along: the arrow keys go on from where it stood.
  useEffect(() => fokusBilaHilang(layar.current), [butir]);
  usePintasan(daftar.pindah);
  return (
    <>
      <Gulungan
        ref={layar}
        posisi={gulungan}
        onKeyDown={(event) => {
          const ke = event.altKey ? null : langkah(event);
          if (ke === null) return;
          event.preventDefault();
          daftar.pindah(ke, true);
        }}
      >
        {butir.length === 0 ? (
          <KeadaanKosong gambar={<ClipboardCheckmarkRegular />} judul={t("periksa.bersih-judul")}>
            {t("periksa.bersih", {
              baris: analisis.jabatan.reduce((n, { indikator }) => n + indikator.length, 0),
              tabel: analisis.jabatan.length,
            })}
          </KeadaanKosong>
        ) : (
          <SaringTemuan
            butir={daftar.tercari}
            saring={saring}
            gantiSaring={daftar.gantiSaring}
            cari={daftar.cari}
            gantiCari={daftar.gantiCari}
            menurut={daftar.menurut}
            gantiMenurut={daftar.gantiMenurut}
          />
        )}
        <BilahPeriksa
          ke={tampil.findIndex(({ kunci }) => kunci === terpilih) + 1}
          jumlah={tampil.length}
          pembanding={pembanding}
          hanyaBaru={saring === "baru"}
          gantiBaru={() => daftar.gantiSaring(saring === "baru" ? "semua" : "baru")}
          pindah={(ke) => daftar.pindah(ke, false)}
        />
        {butir.length > 0 && tampil.length === 0 ? (
          <p className={styles.kosong}>{t("periksa.tak-ada-hasil")}</p>
        ) : null}
        {kelompok.map((k) => (
          <KelompokTemuan
            key={k.kunci}
            analisis={analisis}
            kelompok={k}
            daftar={daftar}
            perbaiki={perbaiki}
          />
        ))}
        <DaftarAbaian pengaturan={pengaturan} />
      </Gulungan>
      <AlatPeriksa
        buku={buku}
        temuan={temuan}
        dapat={dapat.length}
        perbaiki={() => perbaiki(dapat)}
        tulisSasaran={pengaturan.aturanMati.includes(aturanSasaran) ? null : tulisSasaran}
        bandingkan={() => void pembanding.ingat()}
      />
    </>
  );
}
