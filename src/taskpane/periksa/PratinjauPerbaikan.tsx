import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import type { RencanaPerbaikan, UbahanSel } from "../../core/rules";
import type { CellValue } from "../../core/sheet/grid";
import { TautanSel } from "../bagian/TautanSel";
import { tulisAngka } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  kotak: {
    marginTop: "8px",
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  jumlah: { margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
  catatan: { margin: "6px 0 0", color: tokens.colorNeutralForeground2 },
  daftar: { listStyle: "none", margin: "0", padding: "0", display: "grid", gap: "6px" },
  butir: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  lama: {
    gridColumn: "2",
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: "line-through",
    userSelect: "text",
  },
  baru: {
    gridColumn: "2",
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
    userSelect: "text",
  },
  tombol: { display: "flex", gap: "8px", marginTop: "8px" },
});

const terbanyak = 8;

/** 0.8 under "0%" is 80%, as the cell will show it. */
function tulis(nilai: CellValue, format: string | null, bahasa: "id" | "en"): string {
  if (typeof nilai !== "number") return String(nilai ?? "");
  if (format?.endsWith("%")) return `${tulisAngka(nilai * 100, bahasa, 4)}%`;
  const satuan = /"([^"]*)"\s*$/.exec(format ?? "")?.[1] ?? "";
  return tulisAngka(nilai, bahasa, 9) + satuan;
}

function Baris({ ubahan }: { ubahan: UbahanSel }): ReactNode {
  const styles = useStyles();
  const { t, bahasa } = useKata();
  const { lembar, sel, sebelum, sesudah, format } = ubahan;
  return (
    <li className={styles.butir}>
      <TautanSel lembar={lembar} alamat={sel} />
      <del className={styles.lama} aria-label={t("periksa.sebelum")}>
        {tulis(sebelum, null, bahasa) || t("periksa.kosong")}
      </del>
      <ins className={styles.baru} aria-label={t("periksa.sesudah")}>
        {tulis(sesudah, format, bahasa)}
      </ins>
    </li>
  );
}

/** What would be written, cell by cell, before it is. */
export function PratinjauPerbaikan({
  rencana: { ubahan, edits },
  catatan,
  tutup,
}: {
  rencana: RencanaPerbaikan;
  /** What is left out, and why. */
  catatan?: string;
  tutup: () => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  if (ubahan.length === 0) return <p className={styles.kotak}>{t("periksa.tak-dapat")}</p>;
  return (
    <div className={styles.kotak} role="group" aria-label={t("periksa.pratinjau")}>
      <p className={styles.jumlah}>{t("periksa.pratinjau-jumlah", { jumlah: ubahan.length })}</p>
      <ul className={styles.daftar}>
        {ubahan.slice(0, terbanyak).map((u) => (
          <Baris key={`${u.lembar}!${u.sel}`} ubahan={u} />
        ))}
        {ubahan.length > terbanyak ? (
          <li>{t("periksa.pratinjau-lain", { jumlah: ubahan.length - terbanyak })}</li>
        ) : null}
      </ul>
      {catatan ? <p className={styles.catatan}>{catatan}</p> : null}
      <div className={styles.tombol}>
        <Button
          size="small"
          appearance="primary"
          disabled={menulis}
          onClick={() => {
            tutup();
            void panel.tulis(edits, pesan("periksa.diperbaiki", { jumlah: ubahan.length }));
          }}
        >
          {t("periksa.terapkan")}
        </Button>
        <Button size="small" onClick={tutup}>
          {t("periksa.batal")}
        </Button>
      </div>
    </div>
  );
}
