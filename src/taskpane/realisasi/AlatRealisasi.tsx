import { Button, Select, ToggleButton, makeStyles } from "@fluentui/react-components";
import { ClipboardPasteRegular } from "@fluentui/react-icons/svg/clipboard-paste";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactNode } from "react";
import { kemajuan } from "../../core/isian";
import type { BukuIsian, KolomIsian } from "../../core/isian";
import { useKata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";
import { kodeKolom, namaKolom } from "./namaKolom";

const useStyles = makeStyles({
  pilih: {
    display: "grid",
    gridTemplateColumns: "minmax(154px, 2fr) minmax(0, 3fr)",
    gap: "8px",
    // A jabatan's name needs the pane's whole width where that is small.
    "@media (max-width: 345px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  medan: { minWidth: "0", "& select": { textOverflow: "ellipsis" } },
  alat: { display: "flex", flexWrap: "wrap", gap: "6px" },
  tombol: { minWidth: "auto", paddingLeft: "6px", paddingRight: "6px" },
  // Where there is little room the words alone stand in one line.
  gambar: { "@media (max-width: 385px)": { display: "none" } },
});

export interface AlatRealisasiProps {
  isian: BukuIsian;
  kolom: KolomIsian;
  jabatan: string;
  nama: ReadonlyMap<string, string>;
  rinci: boolean;
  pilihJabatan: (kunci: string) => void;
  gantiRinci: () => void;
  tempel: () => void;
  siapkan: () => void;
}

/** Which month of which jabatan; and what is done with more than one figure. */
export function AlatRealisasi(props: AlatRealisasiProps): ReactNode {
  const { isian, kolom, jabatan, nama, rinci, pilihJabatan, gantiRinci, tempel, siapkan } = props;
  const styles = useStyles();
  const kata = useKata();
  const { t } = kata;
  const panel = usePanel();
  return (
    <>
      <div className={styles.pilih}>
        <Select
          size="small"
          className={styles.medan}
          aria-label={t("isian.pilih-periode")}
          value={String(kolom.akhir)}
          onChange={(_, { value }) => {
            const pilihan = isian.kolom.find((k) => String(k.akhir) === value);
            if (pilihan !== undefined) void panel.pilihPeriode(kodeKolom(isian.tahun, pilihan));
          }}
        >
          {isian.kolom.map((k) => (
            <option key={k.akhir} value={k.akhir}>
              {k.jenjang === "tahun" || k.jenjang === "tanpa"
                ? t("pane.setahun", { tahun: String(isian.tahun) })
                : `${namaKolom(k, kata)} ${isian.tahun}`}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.medan}
          aria-label={t("isian.pilih-jabatan")}
          value={jabatan}
          onChange={(_, { value }) => pilihJabatan(value)}
        >
          {isian.jabatan.map((j) => {
            const { terisi, semua } = kemajuan([j]);
            const sebutan = nama.get(j.kunci) ?? j.lembar;
            return (
              <option key={j.kunci} value={j.kunci}>
                {terisi < semua
                  ? t("isian.jabatan-kurang", { jabatan: sebutan, jumlah: semua - terisi })
                  : sebutan}
              </option>
            );
          })}
        </Select>
      </div>
      <div className={styles.alat} role="group" aria-label={t("isian.alat")}>
        <Button
          size="small"
          className={styles.tombol}
          icon={{ children: <ClipboardPasteRegular />, className: styles.gambar }}
          onClick={tempel}
        >
          {t("isian.tempel")}
        </Button>
        <ToggleButton
          size="small"
          className={styles.tombol}
          icon={{ children: <OptionsRegular />, className: styles.gambar }}
          checked={rinci}
          onClick={gantiRinci}
        >
          {t("isian.rincian")}
        </ToggleButton>
        <Button
          size="small"
          className={styles.tombol}
          icon={{ children: <TableAddRegular />, className: styles.gambar }}
          onClick={siapkan}
        >
          {t(isian.lembar === null ? "isian.siapkan" : "isian.siapkan-lagi")}
        </Button>
      </div>
    </>
  );
}
