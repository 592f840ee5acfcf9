import { Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Templat } from "../../catalogue/templat";
import { judulSusunan, namaSusunan } from "../../core/templates";
import type { OpsiTemplat } from "../../core/templates";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import { rentangTahun, tahunTawaran, targetDiLuar } from "./pilihan";

const useStyles = makeStyles({
  medan: {
    display: "grid",
    gridTemplateColumns: "minmax(88px, auto) minmax(0, 1fr)",
    gap: "8px",
    alignItems: "center",
  },
  tahun: { display: "flex", alignItems: "center", gap: "6px", "& > *": { flex: "1 1 0", minWidth: "0" } },
  sd: { flex: "none !important", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  saklar: { marginTop: "6px", marginLeft: "-8px" },
  catatan: {
    margin: "6px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const realisasi = ["bulanan", "triwulanan", "tanpa"] as const;

export interface PilihanTemplatProps {
  templat: Templat;
  opsi: OpsiTemplat;
  tahunIni: number;
  ganti: (opsi: OpsiTemplat) => void;
}

/** Years of target, columns of realisasi, layout, with or without tugas and fungsi. */
export function PilihanTemplat({ templat, opsi, tahunIni, ganti }: PilihanTemplatProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const id = useId();
  const tawaran = tahunTawaran(templat, tahunIni);
  const dari = opsi.tahun[0] ?? tahunIni;
  const sampai = opsi.tahun.at(-1) ?? dari;
  const pilihanTahun = tawaran.map((tahun) => (
    <option key={tahun} value={tahun}>
      {tahun}
    </option>
  ));
  return (
    <Kartu label={t("templat.pilihan")}>
      <div className={styles.medan}>
        <span>{t("templat.target")}</span>
        <div className={styles.tahun}>
          <Select
            size="small"
            aria-label={t("templat.target-dari")}
            value={String(dari)}
            onChange={(_, { value }) => ganti({ ...opsi, tahun: rentangTahun(Number(value), sampai) })}
          >
            {pilihanTahun}
          </Select>
          <span className={styles.sd}>{t("templat.sampai")}</span>
          <Select
            size="small"
            aria-label={t("templat.target-sampai")}
            value={String(sampai)}
            onChange={(_, { value }) =>
              ganti({ ...opsi, tahun: rentangTahun(Math.min(dari, Number(value)), Number(value)) })
            }
          >
            {pilihanTahun}
          </Select>
        </div>
        <label htmlFor={`${id}r`}>{t("templat.kolom-realisasi")}</label>
        <Select
          id={`${id}r`}
          size="small"
          value={opsi.realisasi ?? "tanpa"}
          onChange={(_, { value }) => ganti({ ...opsi, realisasi: realisasiDari(value) })}
        >
          {realisasi.map((nama) => (
            <option key={nama} value={nama}>
              {t(`templat.realisasi-${nama}`)}
            </option>
          ))}
        </Select>
        <label htmlFor={`${id}s`}>{t("templat.susunan")}</label>
        <Select
          id={`${id}s`}
          size="small"
          value={opsi.susunan}
          onChange={(_, { value }) =>
            ganti({ ...opsi, susunan: namaSusunan.find((nama) => nama === value) ?? "baku" })
          }
        >
          {namaSusunan.map((nama) => (
            <option key={nama} value={nama}>
              {nama === "baku" ? t("templat.susunan-baku") : judulSusunan(nama)}
            </option>
          ))}
        </Select>
      </div>
      {templat.tugas.length + templat.fungsi.length === 0 ? null : (
        <Switch
          className={styles.saklar}
          checked={opsi.uraian}
          label={t("templat.uraian")}
          onChange={(_, { checked }) => ganti({ ...opsi, uraian: checked })}
        />
      )}
      {targetDiLuar(templat, opsi) ? <p className={styles.catatan}>{t("templat.target-di-luar")}</p> : null}
      {opsi.susunan === "baku" ? null : <p className={styles.catatan}>{t("templat.susunan-lain")}</p>}
    </Kartu>
  );
}

const realisasiDari = (nama: string): OpsiTemplat["realisasi"] =>
  nama === "bulanan" || nama === "triwulanan" ? nama : null;
