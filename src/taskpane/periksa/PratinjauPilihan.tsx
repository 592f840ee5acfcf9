import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import type { WorkbookData } from "../../core/sheet/grid";
import { BilahTombol } from "../bagian/BilahTombol";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { Gulungan } from "./Gulungan";
import { KelompokSel } from "./KelompokSel";
import { editsTerpilih } from "./rencana";
import type { RencanaPilihan, SelRencana } from "./rencana";

const useStyles = makeStyles({
  layar: { display: "contents" },
  judul: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  kata: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface PratinjauPilihanProps {
  buku: WorkbookData;
  rencana: RencanaPilihan;
  /** What is left out, and why. */
  catatan?: string;
  tutup: () => void;
}

/** All cells that would be written, sheet by sheet, before they are; the planner may leave some out. */
export function PratinjauPilihan({ buku, rencana, catatan, tutup }: PratinjauPilihanProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const [tanpa, setTanpa] = useState<ReadonlySet<string>>(new Set());
  const judul = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    judul.current?.focus({ preventScroll: true });
  }, []);
  const perLembar = useMemo(() => {
    const lembar = new Map<string, SelRencana[]>();
    for (const s of rencana.sel) lembar.set(s.lembar, [...(lembar.get(s.lembar) ?? []), s]);
    return [...lembar];
  }, [rencana]);
  const jumlah = rencana.sel.length;
  const dipilih = rencana.sel.filter(({ paket }) => !tanpa.has(paket)).length;
  const atur = (paket: readonly string[], pakai: boolean): void => {
    const baru = new Set(tanpa);
    for (const p of paket)
      if (pakai) baru.delete(p);
      else baru.add(p);
    setTanpa(baru);
  };
  return (
    <form
      className={styles.layar}
      aria-label={t("periksa.pratinjau")}
      onKeyDown={({ key }) => {
        if (key === "Escape") tutup();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (menulis || dipilih === 0) return;
        tutup();
        void panel.tulis(editsTerpilih(rencana, tanpa), pesan("periksa.diperbaiki", { jumlah: dipilih }));
      }}
    >
      <Gulungan>
        <h2 ref={judul} className={styles.judul} tabIndex={-1}>
          {t("periksa.pratinjau")}
        </h2>
        <p className={styles.kata} role="status">
          {jumlah === 0
            ? t("periksa.tak-dapat-semua")
            : dipilih === jumlah
              ? t("periksa.pratinjau-jumlah", { jumlah })
              : t("periksa.pratinjau-dipilih", { dipilih, jumlah })}
        </p>
        {catatan ? <p className={styles.kata}>{catatan}</p> : null}
        {perLembar.map(([lembar, sel]) => (
          <KelompokSel key={lembar} buku={buku} lembar={lembar} sel={sel} tanpa={tanpa} atur={atur} />
        ))}
      </Gulungan>
      <BilahTombol label={t("periksa.pratinjau")}>
        {jumlah === 0 ? null : (
          <Button type="submit" size="small" appearance="primary" disabled={menulis || dipilih === 0}>
            {t("periksa.terapkan-jumlah", { jumlah: dipilih })}
          </Button>
        )}
        <Button size="small" onClick={tutup}>
          {jumlah === 0 ? t("periksa.perintah-tutup") : t("periksa.batal")}
        </Button>
      </BilahTombol>
    </form>
  );
}
