import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { KetetapanIndikator } from "../bagian/KetetapanIndikator";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import type { IndikatorTampil } from "../keadaan/analisis";
import { DaftarKomponen } from "./DaftarKomponen";

const useStyles = makeStyles({
  asal: {
    margin: "2px 0 6px",
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "auto",
    userSelect: "text",
  },
  judul: { margin: "6px 0 1px", fontWeight: tokens.fontWeightSemibold, ":first-child": { marginTop: "0" } },
  baris: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "baseline",
  },
  nama: { overflowWrap: "anywhere" },
  nilai: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  catatan: { color: tokens.colorNeutralForeground2 },
});

/** Said by the choices below, which can also be confirmed there. */
const tebakan: ReadonlySet<string> = new Set([
  "hitung.konsolidasiKomponen",
  "hitung.konsolidasiSejalan",
  "hitung.konsolidasiTebakan",
  "hitung.polaritasTebakan",
]);

/** Where the figures come from: formula, cells, rule. */
export function AsalAngka({ id, indikator }: { id: string; indikator: IndikatorTampil }): ReactNode {
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const { hitung, baris, parafrasa, lembar } = indikator;
  const catatan = (hitung?.catatan ?? []).filter(({ kunci }) => !tebakan.has(kunci));
  const target = baris.target.filter(({ teks }) => teks !== "");
  return (
    // Inside a row that a click selects: reading and copying here must not select cells.
    <div id={id} className={styles.asal} onClick={(event) => event.stopPropagation()}>
      <p className={styles.judul}>{t("pane.realisasi")}</p>
      {parafrasa === null ? null : <div>{parafrasa}.</div>}
      <DaftarKomponen komponen={hitung?.komponen ?? []} lembar={lembar} />
      {target.length === 0 ? null : (
        <>
          <p className={styles.judul}>{t("pane.target")}</p>
          {target.map((a) => (
            <div key={a.sel} className={styles.baris}>
              <span className={styles.nama}>
                {a.label} <TautanSel lembar={lembar} alamat={a.sel} />
              </span>
              <span className={styles.nilai}>{a.teks}</span>
            </div>
          ))}
        </>
      )}
      {hitung === null || (hitung.rumus === null && catatan.length === 0) ? null : (
        <>
          <p className={styles.judul}>{t("pane.capaian-kolom")}</p>
          {hitung.rumus === null ? null : <div>{kalimat(hitung.rumus)}</div>}
          {catatan.map((c, i) => (
            <div key={`${c.kunci} ${i}`} className={styles.catatan}>
              {kalimat(c)}
            </div>
          ))}
        </>
      )}
      <p className={styles.judul}>{t("pane.ketetapan")}</p>
      <KetetapanIndikator indikator={indikator} />
    </div>
  );
}
