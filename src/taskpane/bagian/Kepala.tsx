import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";
import { namaPeriode, periodeSetahun, tahunTersedia } from "../keadaan/periode";
import { useKeadaan, usePanel } from "../keadaan/panel";
import type { Layar, NamaLayar } from "../layar";

const useStyles = makeStyles({
  kepala: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "32px",
    padding: "6px 8px 6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: {
    marginRight: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    // The chooser's own words say "s.d. …": where there is little room the label is for screen readers only.
    "@media (max-width: 345px)": { position: "absolute", opacity: "0", pointerEvents: "none" },
  },
  gambar: { display: "flex", fontSize: "18px" },
  pilihan: { flex: "1 1 auto", minWidth: "0", "& select": { textOverflow: "ellipsis" } },
});

export interface KepalaProps {
  /** Screens that are opened from here. */
  layar: readonly Layar[];
  aktif: NamaLayar;
  pilih: (nama: NamaLayar) => void;
}

/** The month to which everything below is reckoned; taking back; the settings. */
export function Kepala({ layar, aktif, pilih }: KepalaProps): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const { isi, periode, urungan, menulis } = useKeadaan();
  const terakhir = urungan.at(-1);
  if (isi.tahap !== "siap" || isi.analisis.jabatan.length === 0) return null;
  const { analisis } = isi;
  const tahun = tahunTersedia(analisis.lembar, analisis.periode);
  return (
    <header className={styles.kepala}>
      <label className={styles.label} htmlFor="periode">
        {kata.t("pane.periode")}
      </label>
      <Select
        id="periode"
        size="small"
        className={styles.pilihan}
        value={periode ?? ""}
        onChange={(_, { value }) => void panel.pilihPeriode(value === "" ? null : value)}
      >
        <option value="">
          {kata.t("pane.periode-terbaru", { periode: namaPeriode(analisis.periode, kata, "short") })}
        </option>
        {tahun.map((t) => {
          const { bulan, lain } = periodeSetahun(t);
          return (
            <optgroup key={t} label={t}>
              {[...bulan, ...lain].map((p) => (
                <option key={p} value={p}>
                  {namaPeriode(p, kata)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        disabled={urungan.length === 0 || menulis}
        title={
          terakhir === undefined
            ? kata.t("pane.batalkan")
            : `${kata.t("pane.batalkan")}: ${kata.kalimat(terakhir.kata)}`
        }
        aria-label={kata.t("pane.batalkan")}
        aria-keyshortcuts="Control+Z"
        onClick={() => void panel.batalkan()}
      />
      {layar.map(({ nama, kata: kunci, gambar, gambarAktif }) => (
        <Button
          key={nama}
          size="small"
          appearance="subtle"
          icon={<span className={styles.gambar}>{nama === aktif ? gambarAktif : gambar}</span>}
          aria-label={kata.t(kunci)}
          title={kata.t(kunci)}
          aria-current={nama === aktif ? "page" : undefined}
          onClick={() => pilih(nama === aktif ? "beranda" : nama)}
        />
      ))}
    </header>
  );
}
