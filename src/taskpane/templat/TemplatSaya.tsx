import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { ReactNode } from "react";
import { pesan } from "../../core/pesan";
import { bacaBerkasTemplat, dariBlok, gabungTemplat } from "../../core/templates";
import { Kartu } from "../bagian/Kartu";
import { useKata } from "../bahasa/bahasa";
import { namaBlok } from "../bahasa/namaBlok";
import type { Analisis, JabatanTampil } from "../keadaan/analisis";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { unduhTemplat } from "./unduh";
import type { TemplatSendiri } from "./useTemplatSendiri";

const useStyles = makeStyles({
  pembungkus: { paddingBottom: "16px" },
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  isi: {
    margin: "2px 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  medan: { display: "flex", flexDirection: "column", gap: "2px", marginBottom: "8px" },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px" },
  berkas: { display: "none" },
});

/** Saves a table of the workbook as a template; brings templates in from a file, and hands them out as one. */
export function TemplatSaya({ milik }: { milik: TemplatSendiri }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { isi } = useKeadaan();
  const berkas = useRef<HTMLInputElement>(null);

  const impor = async (file: File): Promise<void> => {
    const bacaan = bacaBerkasTemplat(await file.text());
    if (bacaan.status === "tolak") {
      panel.kabarkan(bacaan.alasan);
      return;
    }
    const { baru, sudahAda } = gabungTemplat(milik.daftar, bacaan.templat);
    if (baru.length === 0) {
      panel.kabarkan(pesan("templat.impor-sama", { jumlah: sudahAda }));
      return;
    }
    await milik.simpan(
      baru,
      sudahAda === 0
        ? pesan("templat.diimpor", { jumlah: baru.length })
        : pesan("templat.diimpor-sebagian", { jumlah: baru.length, sama: sudahAda }),
    );
  };
  return (
    <div className={styles.pembungkus}>
      <Kartu label={t("templat.sendiri")}>
        <h3 className={styles.judul}>{t("templat.sendiri")}</h3>
        <p className={styles.isi}>{t("templat.sendiri-isi")}</p>
        {isi.tahap === "siap" && isi.analisis.jabatan.length > 0 ? (
          <SimpanBlok analisis={isi.analisis} milik={milik} />
        ) : null}
        <div className={styles.tombol}>
          <input
            ref={berkas}
            className={styles.berkas}
            type="file"
            accept=".json,application/json"
            aria-label={t("templat.impor")}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file !== undefined) void impor(file);
              // The same file can be chosen again after it was mended.
              event.target.value = "";
            }}
          />
          <Button size="small" onClick={() => berkas.current?.click()}>
            {t("templat.impor")}
          </Button>
          {milik.daftar.length === 0 ? null : (
            <Button size="small" onClick={() => unduhTemplat(milik.daftar)}>
              {t("templat.ekspor-semua", { jumlah: milik.daftar.length })}
            </Button>
          )}
        </div>
      </Kartu>
    </div>
  );
}

function SimpanBlok({ analisis, milik }: { analisis: Analisis; milik: TemplatSendiri }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { t } = kata;
  const panel = usePanel();
  const id = useId();
  const [kunci, setKunci] = useState("");
  const [tulisan, setTulisan] = useState<string | null>(null);
  const jabatan = analisis.jabatan.find((j) => j.kunci === kunci) ?? analisis.jabatan[0];
  if (jabatan === undefined) return null;
  const nama = tulisan ?? jabatan.blok.jabatan ?? "";
  // Only the office's own table goes without a jabatan.
  const kurang = nama.trim() === "" && jabatan.blok.jenis !== "IKU";

  const simpan = async ({ blok, lembar }: JabatanTampil): Promise<void> => {
    const hasil = dariBlok(blok, {
      lembar,
      jabatan: nama.trim() === "" ? null : nama.trim(),
      tahun: Number(analisis.periode.slice(0, 4)),
      idTerpakai: milik.daftar.map((templat) => templat.id),
    });
    if (hasil.status === "tolak") {
      panel.kabarkan(hasil.alasan);
      return;
    }
    const templat = { ...hasil.templat, perubahan: hasil.catatan.map((c) => kata.kalimat(c)) };
    const { baru } = gabungTemplat(milik.daftar, [templat]);
    if (baru.length === 0) {
      panel.kabarkan(pesan("templat.impor-sama", { jumlah: 1 }));
      return;
    }
    const disimpan = pesan("templat.disimpan", { jabatan: templat.jabatan ?? t("pane.jenis-IKU") });
    if (await milik.simpan([templat], disimpan)) setTulisan(null);
  };
  return (
    <>
      <div className={styles.medan}>
        <label className={styles.label} htmlFor={`${id}b`}>
          {t("templat.simpan-blok")}
        </label>
        <Select
          id={`${id}b`}
          size="small"
          value={jabatan.kunci}
          onChange={(_, { value }) => {
            setKunci(value);
            setTulisan(null);
          }}
        >
          {analisis.jabatan.map((j) => (
            <option key={j.kunci} value={j.kunci}>
              {namaBlok(j.blok, kata)} ({j.lembar})
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.medan}>
        <label className={styles.label} htmlFor={`${id}n`}>
          {t("templat.nama-jabatan")}
        </label>
        <Input id={`${id}n`} size="small" value={nama} onChange={(_, { value }) => setTulisan(value)} />
      </div>
      <div className={styles.medan}>
        <Button size="small" disabled={kurang} onClick={() => void simpan(jabatan)}>
          {t("templat.simpan")}
        </Button>
      </div>
    </>
  );
}
