import { Button, Checkbox, Field, ProgressBar, Select, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { namaPeriode, periodeSetahun } from "../keadaan/periode";
import { HasilRekap } from "./HasilRekap";
import { KartuLaporan } from "./KartuLaporan";
import { useRekap } from "./useRekap";

const useStyles = makeStyles({
  pilihan: { display: "flex", flexDirection: "column", gap: "2px", width: "100%" },
  sembunyi: { display: "none" },
  kemajuan: { width: "100%", display: "flex", flexDirection: "column", gap: "6px" },
  baris: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** The recap of other workbooks: files are chosen, read in the page, and written as new sheets. */
export function KartuRekap({ analisis }: { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const { t } = kata;
  const ada = analisis.jabatan.length > 0;
  const [periode, setPeriode] = useState(ada ? analisis.periode : "");
  const [sertakan, setSertakan] = useState(ada);
  const masukan = useRef<HTMLInputElement>(null);
  const { daftar, sedang, tambah, hentikan, kosongkan } = useRekap();
  const tahun = (ada ? analisis.periode : panel.hariIni).slice(0, 4);
  const { bulan, lain } = periodeSetahun(tahun);
  const selesai = daftar.filter(({ hasil }) => hasil !== null).length;
  const opsi = { periode: periode === "" ? null : periode, hariIni: panel.hariIni };
  return (
    <KartuLaporan
      judul={t("laporan.rekap")}
      isi={t("laporan.rekap-isi")}
      hasil={
        daftar.length === 0 || sedang ? null : (
          <HasilRekap
            analisis={analisis}
            daftar={daftar}
            sertakan={sertakan && ada}
            opsi={opsi}
            kosongkan={kosongkan}
          />
        )
      }
    >
      <div className={styles.pilihan}>
        {/* Files that are read already were evaluated for the period that was chosen then. */}
        <Field label={t("laporan.rekap-periode")} size="small">
          <Select
            size="small"
            value={periode}
            disabled={daftar.length > 0}
            onChange={(_, { value }) => setPeriode(value)}
          >
            <option value="">{t("laporan.rekap-terbaru")}</option>
            {[...bulan, ...lain].map((p) => (
              <option key={p} value={p}>
                {namaPeriode(p, kata)}
              </option>
            ))}
          </Select>
        </Field>
        {ada ? (
          <Checkbox
            label={t("laporan.rekap-sertakan")}
            checked={sertakan}
            onChange={(_, { checked }) => setSertakan(checked === true)}
          />
        ) : null}
      </div>
      <input
        ref={masukan}
        className={styles.sembunyi}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xltx,.xls"
        aria-label={t("laporan.rekap-pilih")}
        onChange={({ target }) => {
          const berkas = [...(target.files ?? [])];
          target.value = "";
          if (berkas.length > 0) void tambah(berkas, opsi);
        }}
      />
      {sedang ? (
        <div className={styles.kemajuan} role="status">
          <div className={styles.baris}>
            <span>{t("laporan.rekap-membaca", { ke: selesai + 1, dari: daftar.length })}</span>
            <Button size="small" onClick={hentikan}>
              {t("laporan.rekap-hentikan")}
            </Button>
          </div>
          <ProgressBar value={selesai} max={daftar.length} aria-label={t("laporan.rekap")} />
        </div>
      ) : (
        <Button
          size="small"
          appearance={daftar.length === 0 ? "primary" : "secondary"}
          disabled={menulis}
          onClick={() => masukan.current?.click()}
        >
          {t(daftar.length === 0 ? "laporan.rekap-pilih" : "laporan.rekap-tambah")}
        </Button>
      )}
    </KartuLaporan>
  );
}
