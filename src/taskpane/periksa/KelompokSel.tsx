import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { ReactNode } from "react";
import type { WorkbookData } from "../../core/sheet/grid";
import { Kartu } from "../bagian/Kartu";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import { UbahanSel } from "./UbahanSel";
import type { SelRencana } from "./rencana";

const useStyles = makeStyles({
  kepala: {
    margin: "0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  daftar: { listStyle: "none", margin: "0", padding: "0" },
  butir: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "start",
    padding: "0 12px 8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 64px",
  },
  isi: { paddingTop: "8px", display: "grid", gap: "4px" },
  dari: { display: "flex", flexWrap: "wrap", columnGap: "8px", color: tokens.colorNeutralForeground2 },
  sel: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    "& > button": { minWidth: "24px", minHeight: "24px" },
  },
});

export interface KelompokSelProps {
  buku: WorkbookData;
  lembar: string;
  sel: readonly SelRencana[];
  /** What changes together and was left out. */
  tanpa: ReadonlySet<string>;
  atur: (paket: readonly string[], pakai: boolean) => void;
}

/** The cells of one sheet that would change, each with its tick, and one tick for all of them. */
export function KelompokSel({ buku, lembar, sel, tanpa, atur }: KelompokSelProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const id = useId();
  const dipilih = sel.filter(({ paket }) => !tanpa.has(paket)).length;
  const paket = useMemo(() => {
    const semua = new Map<string, SelRencana[]>();
    for (const s of sel) semua.set(s.paket, [...(semua.get(s.paket) ?? []), s]);
    return [...semua];
  }, [sel]);
  return (
    <Kartu rapat label={t("periksa.di-lembar", { lembar })}>
      <h3 className={styles.kepala}>
        <Checkbox
          checked={dipilih === sel.length ? true : dipilih === 0 ? false : "mixed"}
          label={t("periksa.lembar-jumlah", { lembar, jumlah: sel.length })}
          onChange={() =>
            atur(
              sel.map(({ paket }) => paket),
              dipilih < sel.length,
            )
          }
        />
      </h3>
      <ul className={styles.daftar}>
        {paket.map(([kunci, isi], i) => {
          const aturan = [...new Set(isi.flatMap((s) => s.aturan))].map((kode) => t(`aturan.${kode}`));
          const [pertama, ...lain] = isi;
          if (pertama === undefined) return null;
          const tautan = (s: SelRencana): ReactNode => <TautanSel lembar={lembar} alamat={s.sel} />;
          return (
            <li key={kunci} className={styles.butir}>
              <Checkbox
                checked={!tanpa.has(kunci)}
                aria-labelledby={`${id}-${i}`}
                onChange={(_, { checked }) => atur([kunci], checked === true)}
              />
              <div className={styles.isi}>
                <div className={styles.dari} id={`${id}-${i}`}>
                  {lain.length === 0 ? (
                    tautan(pertama)
                  ) : (
                    <span>{t("periksa.sepaket", { jumlah: isi.length })}</span>
                  )}
                  <span>{aturan.join(", ")}</span>
                </div>
                {lain.length === 0 ? (
                  <UbahanSel buku={buku} ubahan={pertama} />
                ) : (
                  isi.map((s) => (
                    <div key={s.sel} className={styles.sel}>
                      {tautan(s)}
                      <UbahanSel buku={buku} ubahan={s} />
                    </div>
                  ))
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Kartu>
  );
}
