import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useId } from "react";
import type { ReactNode } from "react";
import type { PengaturanBaris } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { useKata } from "../bahasa/bahasa";
import type { IndikatorTampil } from "../keadaan/analisis";
import {
  daftarKonsolidasi,
  daftarPolaritas,
  denganBaris,
  denganKomponen,
  komponenBerlaku,
  konsolidasiBerlaku,
} from "../keadaan/ketetapan";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  daftar: { display: "flex", flexDirection: "column", gap: "6px" },
  label: { display: "block", overflowWrap: "anywhere" },
  tebakan: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    marginLeft: "6px",
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    verticalAlign: "bottom",
  },
  isi: { display: "flex", gap: "6px", alignItems: "center" },
  pilihan: { flex: "1 1 auto", minWidth: "0" },
  pasti: { minWidth: "auto", flexShrink: 0 },
});

interface BarisProps<T extends string> {
  label: string;
  nilai: T;
  tebakan: boolean;
  pilihan: readonly T[];
  kata: (pilihan: T) => string;
  simpan: (pilihan: T) => void;
}

/** One choice: what is reckoned by, and as long as it is a guess the button that confirms it. */
function Baris<T extends string>({ label, nilai, tebakan, pilihan, kata, simpan }: BarisProps<T>): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const { menulis } = useKeadaan();
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
        {tebakan ? (
          <span className={styles.tebakan}>
            <QuestionCircleRegular aria-hidden="true" />
            {t("pane.tebakan")}
          </span>
        ) : null}
      </label>
      <div className={styles.isi}>
        <Select
          id={id}
          size="small"
          className={styles.pilihan}
          value={nilai}
          onChange={(_, { value }) => {
            const dipilih = pilihan.find((p) => p === value);
            if (dipilih !== undefined && dipilih !== nilai) simpan(dipilih);
          }}
        >
          {pilihan.map((p) => (
            <option key={p} value={p}>
              {kata(p)}
            </option>
          ))}
        </Select>
        {tebakan ? (
          <Button
            size="small"
            className={styles.pasti}
            disabledFocusable={menulis}
            onClick={() => {
              // The button goes away with the guess.
              document.getElementById(id)?.focus();
              simpan(nilai);
            }}
          >
            {t("pane.pastikan-tebakan")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** Polaritas and konsolidasi that an indikator is reckoned by: guesses are shown as such until they are confirmed. */
export function KetetapanIndikator({ indikator }: { indikator: IndikatorTampil }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { hitung, baris } = indikator;
  if (hitung === null) return null;
  const { polaritas, konsolidasi } = hitung.ketetapan;
  const kataKonsolidasi = (k: string): string => t(`pane.konsolidasi-${k.replace(" ", "-")}`);
  const simpan = (
    ubahan: (ada: PengaturanBaris) => Partial<PengaturanBaris>,
    kata: ReturnType<typeof pesan>,
  ): void => void panel.simpan((lama) => denganBaris(lama, indikator, ubahan), kata);
  return (
    <div className={styles.daftar}>
      <Baris
        label={t("pane.polaritas")}
        nilai={polaritas.nilai}
        tebakan={polaritas.tebakan}
        pilihan={daftarPolaritas}
        kata={(p) => t(`pane.polaritas-${p}`)}
        simpan={(p) =>
          simpan(
            () => ({ polaritas: p }),
            pesan("pane.polaritas-disimpan", { indikator: baris.indikator, pilihan: p }),
          )
        }
      />
      {konsolidasiBerlaku(indikator) ? (
        <Baris
          label={t("pane.konsolidasi")}
          nilai={konsolidasi.nilai}
          tebakan={konsolidasi.tebakan}
          pilihan={daftarKonsolidasi}
          kata={kataKonsolidasi}
          simpan={(k) =>
            simpan(
              () => ({ konsolidasi: k }),
              pesan("pane.konsolidasi-disimpan", { nama: baris.indikator, pilihan: k }),
            )
          }
        />
      ) : null}
      {komponenBerlaku(indikator).map(({ nama, konsolidasi: nilai, tebakan }) => (
        <Baris
          key={nama}
          label={t("pane.konsolidasi-untuk", { nama })}
          nilai={nilai}
          tebakan={tebakan}
          pilihan={daftarKonsolidasi}
          kata={kataKonsolidasi}
          simpan={(k) =>
            simpan(
              ({ komponen }) => ({ komponen: denganKomponen(komponen, nama, k) }),
              pesan("pane.konsolidasi-disimpan", { nama, pilihan: k }),
            )
          }
        />
      ))}
    </div>
  );
}
