import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { Kartu } from "../bagian/Kartu";
import { TombolTautan } from "../bagian/TombolTautan";
import { useSalin } from "../bagian/salin";
import { useKata } from "../bahasa/bahasa";
import type { Kata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { namaRingkas } from "../bahasa/namaRingkas";
import type { Analisis } from "../keadaan/analisis";
import { usePanel } from "../keadaan/panel";
import { namaPeriode, namaSingkat } from "../keadaan/periode";
import type { SifatLayar } from "../layar";
import { perhatian } from "./langkah";
import type { Langkah } from "./langkah";
import { naskahBelum } from "./naskahBelum";

const useStyles = makeStyles({
  utama: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "10px" },
  gambar: { fontSize: "20px", display: "flex", color: tokens.colorStatusWarningForeground1 },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  isi: { color: tokens.colorNeutralForeground1 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
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
});

/** "A", "A dan B", "A dan 3 jabatan lain"; names without the office that all of them end in. */
function sebut(semua: readonly string[], ringkas: ReadonlyMap<string, string>, { t }: Kata): string {
  const [nama = "", kedua, ...lagi] = semua.map((n) => ringkas.get(n) ?? n);
  if (kedua === undefined) return nama;
  return lagi.length === 0
    ? t("beranda.dua", { satu: nama, dua: kedua })
    : t("pane.dan-lagi", { nama, sisa: lagi.length + 1 });
}

function judulLangkah(langkah: Langkah, periode: string, kata: Kata): string {
  if (langkah.jenis === "kolom" || langkah.jenis === "formula")
    return jumlahKata(kata, `langkah-${langkah.jenis}`, langkah.jumlah);
  if (langkah.jenis !== "data") return jumlahKata(kata, langkah.jenis, langkah.jumlah, {}, "beranda");
  const isi = { periode: namaSingkat(periode, kata) };
  return langkah.baru > 0
    ? jumlahKata(kata, "data", langkah.baru, isi, "beranda")
    : jumlahKata(kata, "data-lama", langkah.lama, isi, "beranda");
}

function isiLangkah(
  langkah: Langkah,
  periode: string,
  ringkas: ReadonlyMap<string, string>,
  kata: Kata,
): string {
  if (langkah.jenis === "kolom" || langkah.jenis === "formula")
    return kata.t(`pane.langkah-${langkah.jenis}-isi`);
  if (langkah.jenis === "tempat")
    return kata.t("beranda.tempat-isi", { periode: namaPeriode(periode, kata) });
  const jabatan = sebut(langkah.jabatan, ringkas, kata);
  if (langkah.jenis !== "data") return kata.t("beranda.belum-isi", { jabatan });
  const di = kata.t("beranda.data-di", { jabatan });
  return langkah.baru > 0 && langkah.lama > 0
    ? `${di} ${jumlahKata(kata, "data-juga", langkah.lama, {}, "beranda")}`
    : di;
}

const kunciTombol: Record<Langkah["jenis"], string> = {
  kolom: "pane.pastikan",
  formula: "pane.pastikan",
  data: "beranda.isi-sekarang",
  tempat: "beranda.siapkan",
  belum: "pane.lihat",
  tertinggal: "pane.lihat",
};

/** What keeps figures from being complete or right: the most urgent with its words, the others in short. */
export function Perhatian({ analisis, buka }: SifatLayar & { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const { salin, naskah } = useSalin(kata.t("beranda.daftar-naskah"));
  const { periode, jabatan } = analisis;
  const [pertama, ...lalu] = perhatian(analisis);
  if (pertama === undefined) return null;
  const ringkas = namaRingkas(jabatan.flatMap(({ blok }) => blok.jabatan ?? []));

  const jalankan = (l: Langkah): void => {
    if (l.jenis === "kolom") buka("susunan");
    else if (l.jenis === "formula") buka("formula");
    else if (l.jenis === "data" || l.jenis === "tempat") buka("realisasi");
    else void panel.pilihSel(l.tujuan.lembar, l.tujuan.alamat, l.tujuan.kunci);
  };
  const salinDaftar = (
    <Button
      size="small"
      onClick={() => void salin(naskahBelum(analisis, kata), pesan("beranda.daftar-disalin"))}
    >
      {kata.t("beranda.salin-daftar")}
    </Button>
  );
  return (
    <Kartu perhatian label={kata.t("pane.langkah")}>
      <div className={styles.utama}>
        <span className={styles.gambar} aria-hidden="true">
          <WarningFilled />
        </span>
        <div>
          <h2 className={styles.judul}>{judulLangkah(pertama, periode, kata)}</h2>
          <div className={styles.isi}>{isiLangkah(pertama, periode, ringkas, kata)}</div>
          <div className={styles.tombol}>
            <Button appearance="primary" size="small" onClick={() => jalankan(pertama)}>
              {kata.t(kunciTombol[pertama.jenis])}
            </Button>
            {pertama.jenis === "data" ? salinDaftar : null}
          </div>
        </div>
      </div>
      {lalu.length === 0 ? null : (
        <ul className={styles.lalu}>
          {lalu.map((l) => (
            <li key={l.jenis} className={styles.butir}>
              <span>{judulLangkah(l, periode, kata)}</span>
              <TombolTautan onClick={() => jalankan(l)}>{kata.t(kunciTombol[l.jenis])}</TombolTautan>
            </li>
          ))}
          {lalu.some((l) => l.jenis === "data") ? <li className={styles.butir}>{salinDaftar}</li> : null}
        </ul>
      )}
      {naskah}
    </Kartu>
  );
}
