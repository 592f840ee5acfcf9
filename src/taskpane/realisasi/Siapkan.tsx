import { Button, Checkbox, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { rincianSiapkan } from "../../core/isian";
import { pesan } from "../../core/pesan";
import { realisasiEdits } from "../../core/reports/realisasi";
import { Cari } from "../bagian/Cari";
import { Kartu } from "../bagian/Kartu";
import { BilahTombol } from "../bagian/BilahTombol";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { tahunTersedia } from "../keadaan/periode";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { KepalaBagian } from "./KepalaBagian";
import { PratinjauSiapkan } from "./PratinjauSiapkan";

const useStyles = makeStyles({
  petunjuk: { margin: "0", color: tokens.colorNeutralForeground2 },
  medan: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, auto) minmax(0, 1fr)",
    gap: "8px",
    alignItems: "center",
  },
  pilihan: { marginLeft: "-8px" },
  daftar: {
    maxHeight: "200px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    marginTop: "6px",
  },
  butir: { display: "flex" },
});

/** From so many jabatan on the list is searched. */
const BANYAK = 12;

const berkalaPilihan = ["bulanan", "triwulanan"] as const;
type Berkala = (typeof berkalaPilihan)[number];

export interface SiapkanProps {
  analisis: Analisis;
  tahunAwal: number;
  /** Names by key of the jabatan's block. */
  nama: ReadonlyMap<string, string>;
  tutup: () => void;
}

/** Makes the Realisasi sheet of a year, or brings it up to date: chosen, shown, then written. */
export function Siapkan({ analisis, tahunAwal, nama, tutup }: SiapkanProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const id = useId();
  const [tahun, setTahun] = useState(tahunAwal);
  const [berkala, setBerkala] = useState<Berkala | null>(null);
  const [dipilih, setDipilih] = useState<ReadonlySet<string> | null>(null);
  const [cari, setCari] = useState("");
  const { buku, lembar, pengaturan, jabatan } = analisis;
  const pilihan = useDeferredValue(dipilih);

  const { hasil, rincian } = useMemo(() => {
    const names =
      pilihan === null
        ? undefined
        : jabatan.filter((j) => pilihan.has(j.kunci)).map((j) => j.blok.jabatan ?? "");
    const { hariIni } = panel;
    const triwulan = berkala === null ? {} : { triwulan: berkala === "triwulanan" };
    const opsi = { tahun, pengaturan, hariIni, ...triwulan, ...(names ? { jabatan: names } : {}) };
    return {
      hasil: realisasiEdits(buku, lembar, opsi),
      rincian: rincianSiapkan(buku, lembar, tahun, pengaturan, names ?? null),
    };
  }, [buku, lembar, pengaturan, jabatan, panel, tahun, berkala, pilihan]);
  const { ringkasan, edits } = hasil;
  const baru = rincian.lembar === null;
  const tahunPilihan = [
    ...new Set([...tahunTersedia(lembar, analisis.periode), panel.hariIni.slice(0, 4), String(tahun)]),
  ].sort();
  const tampil = jabatan.filter((j) =>
    (nama.get(j.kunci) ?? "").toLowerCase().includes(cari.trim().toLowerCase()),
  );
  const terapkan = async (): Promise<void> => {
    const isi = { lembar: ringkasan.lembar };
    const kata = baru ? pesan("isian.disiapkan", isi) : pesan("isian.diperbarui", isi);
    if (await panel.tulis(edits, kata, { lembar: ringkasan.lembar, alamat: "A1" })) tutup();
  };
  return (
    <>
      <KepalaBagian judul={t(baru ? "isian.siapkan" : "isian.siapkan-lagi")} tutup={tutup} />
      <p className={styles.petunjuk}>{t(baru ? "isian.siapkan-isi" : "isian.siapkan-lagi-isi")}</p>
      <Kartu label={t("isian.siapkan-pilihan")}>
        <div className={styles.medan}>
          <label htmlFor={`${id}t`}>{t("isian.siapkan-tahun")}</label>
          <Select
            id={`${id}t`}
            size="small"
            value={String(tahun)}
            onChange={(_, { value }) => setTahun(Number(value))}
          >
            {tahunPilihan.map((x) => (
              <option key={x} value={x}>
                {x}
              </option>
            ))}
          </Select>
          <label htmlFor={`${id}b`}>{t("isian.siapkan-kolom")}</label>
          <Select
            id={`${id}b`}
            size="small"
            value={berkala ?? ringkasan.berkala}
            onChange={(_, { value }) => setBerkala(berkalaPilihan.find((b) => b === value) ?? null)}
          >
            {berkalaPilihan.map((b) => (
              <option key={b} value={b}>
                {t(`isian.siapkan-${b}`)}
              </option>
            ))}
          </Select>
        </div>
        <RadioGroup
          className={styles.pilihan}
          aria-label={t("isian.siapkan-jabatan")}
          value={dipilih === null ? "semua" : "sebagian"}
          onChange={(_, { value }) =>
            setDipilih(value === "semua" ? null : new Set(jabatan.map((j) => j.kunci)))
          }
        >
          <Radio value="semua" label={t("isian.siapkan-semua", { jumlah: jabatan.length })} />
          <Radio value="sebagian" label={t("isian.siapkan-sebagian")} />
        </RadioGroup>
        {dipilih === null ? null : (
          <>
            {jabatan.length > BANYAK ? (
              <Cari label={t("isian.cari-jabatan")} nilai={cari} ganti={setCari} />
            ) : null}
            <div className={styles.daftar} role="group" aria-label={t("isian.siapkan-jabatan")}>
              {tampil.map((j) => (
                <Checkbox
                  key={j.kunci}
                  className={styles.butir}
                  label={nama.get(j.kunci) ?? j.lembar}
                  checked={dipilih.has(j.kunci)}
                  onChange={(_, { checked }) => {
                    const kini = new Set(dipilih);
                    if (checked === true) kini.add(j.kunci);
                    else kini.delete(j.kunci);
                    setDipilih(kini);
                  }}
                />
              ))}
            </div>
          </>
        )}
      </Kartu>
      <PratinjauSiapkan
        ringkasan={ringkasan}
        rincian={rincian}
        denganPengaturan={edits.some((e) => e.kind === "addSheet" && e.lembar !== ringkasan.lembar)}
      />
      <BilahTombol label={t("isian.siapkan")}>
        <Button
          appearance="primary"
          size="small"
          disabled={menulis || ringkasan.indikator === 0}
          onClick={() => void terapkan()}
        >
          {baru ? t("isian.siapkan-buat", { lembar: ringkasan.lembar }) : t("isian.siapkan-perbarui")}
        </Button>
        <Button size="small" onClick={tutup}>
          {t("isian.batal")}
        </Button>
      </BilahTombol>
    </>
  );
}
