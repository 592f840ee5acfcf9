import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import type { Kata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import type { Analisis } from "../keadaan/analisis";
import { usePanel } from "../keadaan/panel";
import { useTingkat } from "../keadaan/skala";
import type { SifatLayar } from "../layar";
import { langkahBerikut } from "./langkah";
import type { Langkah } from "./langkah";

const useStyles = makeStyles({
  utama: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "10px" },
  gambar: { fontSize: "20px", display: "flex" },
  waspada: { color: tokens.colorStatusWarningForeground1 },
  beres: { color: tokens.colorStatusSuccessForeground1 },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  isi: { color: tokens.colorNeutralForeground1 },
  tombol: { display: "flex", gap: "8px", marginTop: "8px" },
  lalu: {
    listStyleType: "none",
    margin: "8px 0 0",
    padding: "6px 0 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  butir: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "28px",
  },
  kecil: { minWidth: "auto", flexShrink: 0 },
});

/** The first name, and how many more. */
function sebut([nama = "", ...lagi]: readonly string[], kata: Kata): string {
  return lagi.length === 0 ? nama : kata.t("pane.dan-lagi", { nama, sisa: lagi.length });
}

function judulLangkah(langkah: Langkah, kata: Kata): string {
  return jumlahKata(kata, `langkah-${langkah.jenis}`, langkah.jumlah);
}

function isiLangkah(langkah: Langkah, kata: Kata): string {
  if (langkah.jenis === "kolom") return kata.t("pane.langkah-kolom-isi");
  if (langkah.jenis === "formula") return kata.t("pane.langkah-formula-isi");
  const jabatan = sebut(langkah.jabatan, kata);
  return langkah.jenis === "data"
    ? kata.t("pane.langkah-data-isi", { jabatan })
    : kata.t("pane.langkah-tertinggal-isi", { jabatan });
}

/** The next thing to do, with its button; under it, in short, what comes after. */
export function LangkahBerikut({ analisis, buka }: SifatLayar & { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const tingkatKategori = useTingkat();
  const langkah = langkahBerikut(analisis, ({ hitung }) => {
    const tingkat = tingkatKategori(hitung?.kategori ?? null);
    return hitung?.status === "terhitung" && tingkat !== null && tingkat <= 1;
  });
  const [pertama, ...lalu] = langkah;

  const jalankan = (l: Langkah): void => {
    if (l.jenis === "kolom") buka("susunan");
    else if (l.jenis === "formula") buka("formula");
    else if (l.tujuan !== null) void panel.pilihSel(l.tujuan.lembar, l.tujuan.alamat, l.tujuan.kunci);
  };
  const kataTombol = (l: Langkah): string =>
    l.jenis === "kolom" || l.jenis === "formula"
      ? kata.t("pane.pastikan")
      : l.jenis === "data"
        ? kata.t("pane.ke-sel")
        : kata.t("pane.lihat");

  if (pertama === undefined) {
    return (
      <Kartu label={kata.t("pane.langkah")}>
        <div className={styles.utama}>
          <span className={`${styles.gambar} ${styles.beres}`} aria-hidden="true">
            <CheckmarkCircleFilled />
          </span>
          <span>{kata.t("pane.langkah-beres")}</span>
        </div>
      </Kartu>
    );
  }
  return (
    <Kartu perhatian={pertama.jenis !== "tertinggal"} label={kata.t("pane.langkah")}>
      <div className={styles.utama}>
        <span className={`${styles.gambar} ${styles.waspada}`} aria-hidden="true">
          <WarningFilled />
        </span>
        <div>
          <h2 className={styles.judul}>{judulLangkah(pertama, kata)}</h2>
          <div className={styles.isi}>{isiLangkah(pertama, kata)}</div>
          <div className={styles.tombol}>
            <Button appearance="primary" size="small" onClick={() => jalankan(pertama)}>
              {kataTombol(pertama)}
            </Button>
          </div>
        </div>
      </div>
      {lalu.length === 0 ? null : (
        <ul className={styles.lalu}>
          {lalu.map((l) => (
            <li key={l.jenis} className={styles.butir}>
              <span>{judulLangkah(l, kata)}</span>
              <Button appearance="subtle" size="small" className={styles.kecil} onClick={() => jalankan(l)}>
                {kataTombol(l)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Kartu>
  );
}
