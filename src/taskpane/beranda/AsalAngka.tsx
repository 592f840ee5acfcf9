import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { TautanSel } from "../bagian/TautanSel";
import { tulisAngka } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import type { IndikatorTampil } from "../keadaan/analisis";
import { tempatSel } from "./langkah";

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
  daftar: { margin: "0", padding: "0", listStyleType: "none" },
  catatan: { color: tokens.colorNeutralForeground2 },
});

/** "I7", "I8", … of one sheet → first and last, to keep a year of months on one line. */
function ringkasSel(sel: readonly string[], lembar: string): { lembar: string; alamat: string }[] {
  const tempat = sel.map((s) => tempatSel(s, lembar));
  const pertama = tempat[0];
  const akhir = tempat.at(-1);
  if (pertama === undefined || akhir === undefined) return [];
  if (tempat.length < 3 || tempat.some((s) => s.lembar !== pertama.lembar)) return tempat;
  const sederet = new Set(tempat.map((s) => s.alamat.replace(/\D/g, ""))).size === 1;
  return sederet ? [{ lembar: pertama.lembar, alamat: `${pertama.alamat}:${akhir.alamat}` }] : tempat;
}

/** Where the figures come from: formula, cells, rule. */
export function AsalAngka({ id, indikator }: { id: string; indikator: IndikatorTampil }): ReactNode {
  const styles = useStyles();
  const { t, kalimat, bahasa } = useKata();
  const { hitung, baris, formula, lembar } = indikator;
  const target = baris.target.filter(({ teks }) => teks !== "");
  return (
    // Inside a row that a click selects: reading and copying here must not select cells.
    <div id={id} className={styles.asal} onClick={(event) => event.stopPropagation()}>
      <p className={styles.judul}>{t("pane.realisasi")}</p>
      {formula?.status === "terbaca" && formula.parafrasa !== null ? <div>{formula.parafrasa}.</div> : null}
      <ul className={styles.daftar}>
        {(hitung?.komponen ?? []).map((k) => (
          <li key={`${k.nama} ${k.sel[0] ?? ""}`} className={styles.baris}>
            <span className={styles.nama}>
              {k.nama}{" "}
              {ringkasSel(k.sel, lembar).map((s) => (
                <span key={s.lembar + s.alamat}>
                  <TautanSel {...s} kata={s.lembar === lembar ? s.alamat : `${s.lembar} ${s.alamat}`} />{" "}
                </span>
              ))}
            </span>
            <span className={styles.nilai}>
              {k.nilai === null ? t("pane.belum-ada") : tulisAngka(k.nilai, bahasa, 4)}
            </span>
          </li>
        ))}
      </ul>
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
      {hitung === null || (hitung.rumus === null && hitung.catatan.length === 0) ? null : (
        <>
          <p className={styles.judul}>{t("pane.capaian-kolom")}</p>
          {hitung.rumus === null ? null : <div>{kalimat(hitung.rumus)}</div>}
          {hitung.catatan.map((c, i) => (
            <div key={`${c.kunci} ${i}`} className={styles.catatan}>
              {kalimat(c)}
            </div>
          ))}
        </>
      )}
    </div>
  );
}
