import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Templat } from "../../catalogue/templat";
import { bandingTemplat } from "../../core/templates";
import { useKata } from "../bahasa/bahasa";
import { namaSumber, namaTemplat } from "./sumber";

const useStyles = makeStyles({
  kecil: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  baris: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px" },
  label: { color: tokens.colorNeutralForeground2 },
  tombol: { minWidth: "auto", paddingInline: "8px", fontWeight: tokens.fontWeightRegular },
  beda: {
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& summary": { cursor: "pointer", minHeight: "24px", lineHeight: "24px" },
  },
  judul: { margin: "6px 0 0", fontWeight: tokens.fontWeightSemibold },
  daftar: { margin: "2px 0 0", paddingLeft: "18px", "& li": { overflowWrap: "anywhere" } },
});

export interface VarianProps {
  templat: Templat;
  /** The other templates of the same office. */
  lain: readonly Templat[];
  pilih: (templat: Templat) => void;
}

/** The same office in the other documents, and what differs from the recommended one. */
export function Varian({ templat, lain, pilih }: VarianProps): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { t } = kata;
  if (lain.length === 0) return null;
  const standar = lain.find((l) => l.standar);
  return (
    <div className={styles.kecil}>
      <div className={styles.baris} role="group" aria-label={t("templat.varian-keluarga")}>
        <span className={styles.label}>{t("templat.varian-lain")}</span>
        {lain.map((l) => (
          <Button
            key={l.id}
            size="small"
            shape="circular"
            className={styles.tombol}
            title={namaTemplat(l, kata)}
            onClick={() => pilih(l)}
          >
            {l.standar ? `★ ${namaSumber(l, kata)}` : label(l, lain, kata)}
          </Button>
        ))}
      </div>
      {standar === undefined ? null : <Perbedaan templat={templat} standar={standar} />}
    </div>
  );
}

/** The document; with the jabatan where one document has several of the family. */
function label(templat: Templat, lain: readonly Templat[], kata: ReturnType<typeof useKata>): string {
  const dokumen = namaSumber(templat, kata);
  const several = lain.filter((l) => l.sumber.dokumen === templat.sumber.dokumen).length > 1;
  return several ? `${dokumen}: ${namaTemplat(templat, kata)}` : dokumen;
}

function Perbedaan({ templat, standar }: { templat: Templat; standar: Templat }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const { sama, beda, hanyaIni, hanyaItu } = bandingTemplat(templat, standar);
  const bagian: readonly (readonly [string, readonly string[]])[] = [
    [t("templat.hanya-ini"), hanyaIni],
    [t("templat.hanya-standar"), hanyaItu],
    [
      t("templat.beda-isi"),
      beda.map(
        ({ indikator, medan }) => `${indikator} (${medan.map((m) => t(`pane.peran-${m}`)).join(", ")})`,
      ),
    ],
    [t("templat.sama"), sama],
  ];
  return (
    <details className={styles.beda} style={{ marginTop: "8px" }}>
      <summary>{t("templat.perbedaan", { jumlah: hanyaIni.length + hanyaItu.length + beda.length })}</summary>
      {bagian
        .filter(([, isi]) => isi.length > 0)
        .map(([judul, isi]) => (
          <div key={judul}>
            <p className={styles.judul}>{judul}</p>
            <ul className={styles.daftar}>
              {isi.map((indikator, i) => (
                <li key={`${indikator} ${i}`}>{indikator}</li>
              ))}
            </ul>
          </div>
        ))}
    </details>
  );
}
