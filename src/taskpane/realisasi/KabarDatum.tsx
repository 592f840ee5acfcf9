import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { dugaanOf, tulisKetikan } from "../../core/isian";
import type { DataIsian, IndikatorIsian } from "../../core/isian";
import { useKata } from "../bahasa/bahasa";
import { kataDugaan } from "./dugaanKata";
import { usePapan } from "./medan";
import type { Medan } from "./useMedan";

const useStyles = makeStyles({
  kabar: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  gambar: { display: "flex", fontSize: "16px" },
  tolak: { color: tokens.colorPaletteRedForeground1 },
  waspada: { color: tokens.colorStatusWarningForeground1 },
  biasa: { color: tokens.colorNeutralForeground2 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "4px" },
  kecil: { minWidth: "auto" },
});

interface Isi {
  nada: "tolak" | "waspada" | "biasa";
  kata: string;
  tombol?: { kata: string; tekan: () => void }[];
}

const gambar = { tolak: <ErrorCircleRegular />, waspada: <WarningRegular />, biasa: <InfoRegular /> };

export interface KabarDatumProps {
  id: string;
  data: DataIsian;
  indikator: IndikatorIsian;
  medan: Medan;
}

/** What a field says below itself: why nothing was written, what is odd, what somebody else changed. */
export function KabarDatum({ id, data, indikator, medan }: KabarDatumProps): ReactNode {
  const styles = useStyles();
  const isi = useIsi(data, indikator, medan);
  return (
    <div id={id} className={styles.kabar} role={isi?.nada === "tolak" ? "alert" : "status"}>
      {isi === null ? null : (
        <>
          <span className={mergeClasses(styles.gambar, styles[isi.nada])} aria-hidden="true">
            {gambar[isi.nada]}
          </span>
          <div className={styles[isi.nada]}>
            {isi.kata}
            {isi.tombol === undefined ? null : (
              <div className={styles.tombol}>
                {isi.tombol.map(({ kata, tekan }) => (
                  <Button key={kata} size="small" className={styles.kecil} onClick={tekan}>
                    {kata}
                  </Button>
                ))}
              </div>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function useIsi(data: DataIsian, indikator: IndikatorIsian, medan: Medan): Isi | null {
  const kata = useKata();
  const { benar, pindah } = usePapan();
  const { kabar, teks } = medan.draf;
  const { t, kalimat } = kata;
  if (kabar?.jenis === "tanya")
    return {
      nada: "waspada",
      kata: t("isian.dua-arti", { teks: kabar.teks }),
      tombol: kabar.kemungkinan.map((nilai) => ({
        kata: tulisKetikan(nilai),
        tekan: () => {
          medan.tulis({ status: "angka", nilai });
          pindah(data.id, 1);
        },
      })),
    };
  if (kabar !== null)
    return {
      nada: kabar.jenis === "tolak" ? "tolak" : kabar.jenis === "berubah" ? "waspada" : "biasa",
      kata: kalimat(kabar.pesan),
    };
  if (teks !== null) return null;
  if (data.masalah !== null) return { nada: "tolak", kata: kalimat(data.masalah) };
  const dugaan = benar.sudah(data) ? null : dugaanOf(data, indikator);
  if (dugaan === null) return null;
  return {
    nada: "waspada",
    kata: kataDugaan(dugaan, data, kata),
    tombol: [
      {
        kata: t("isian.ya-benar"),
        tekan: () => {
          benar.pastikan(data);
          // The button goes away with its question.
          pindah(data.id, 1);
        },
      },
    ],
  };
}
