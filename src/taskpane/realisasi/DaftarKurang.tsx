import { Button, Link, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import type { ReactNode } from "react";
import { kurangBuku } from "../../core/isian";
import type { BukuIsian } from "../../core/isian";
import { pesan } from "../../core/pesan";
import { Kartu } from "../bagian/Kartu";
import { kataUntuk, useKata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";
import type { KolomIsian } from "../../core/isian";
import { KepalaBagian } from "./KepalaBagian";
import { namaKolom } from "./namaKolom";
import { pesanKurang } from "./pesanKurang";
import type { Tagihan } from "./pesanKurang";

const useStyles = makeStyles({
  kelompok: { display: "flex", alignItems: "flex-start", gap: "8px", marginBottom: "4px" },
  jabatan: {
    flex: "1 1 auto",
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  daftar: { listStyle: "none", margin: "0", padding: "0", display: "grid", rowGap: "6px" },
  data: { textAlign: "left", overflowWrap: "anywhere" },
  indikator: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  salin: { alignSelf: "flex-start" },
  naskah: { width: "100%" },
});

export interface DaftarKurangProps {
  isian: BukuIsian;
  kolom: KolomIsian;
  /** Names of jabatan by key, short where that is enough. */
  nama: ReadonlyMap<string, string>;
  /** Names in full, for the message. */
  namaPenuh: ReadonlyMap<string, string>;
  ke: (id: string) => void;
  tutup: () => void;
}

/** What is still missing, by jabatan: each leads to its field, and all of it can be asked for in a message. */
export function DaftarKurang({ isian, kolom, nama, namaPenuh, ke, tutup }: DaftarKurangProps): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { t } = kata;
  const panel = usePanel();
  const [naskah, setNaskah] = useState<string | null>(null);
  const kelompok = kurangBuku(isian);
  const periode = `${namaKolom(kolom, kataUntuk("id"))} ${isian.tahun}`;

  const salin = async (tagihan: Tagihan[]): Promise<void> => {
    const teks = pesanKurang(tagihan, periode);
    try {
      await navigator.clipboard.writeText(teks);
      setNaskah(null);
      panel.kabarkan(pesan("isian.pesan-tersalin"));
    } catch {
      // Excel's browser may keep the clipboard from an add-in: the text is shown, to be copied by hand.
      setNaskah(teks);
    }
  };
  const tagihan = kelompok.map(({ jabatan, kurang }) => ({
    jabatan: namaPenuh.get(jabatan.kunci) ?? jabatan.lembar,
    kurang,
  }));
  return (
    <>
      <KepalaBagian judul={t("isian.kurang-judul", { kolom: namaKolom(kolom, kata) })} tutup={tutup} />
      {kelompok.length === 0 ? <p>{t("isian.kurang-tidak-ada")}</p> : null}
      {tagihan.length === 0 ? null : (
        <Button
          size="small"
          className={styles.salin}
          icon={<CopyRegular />}
          onClick={() => void salin(tagihan)}
        >
          {t("isian.salin-pesan")}
        </Button>
      )}
      {naskah === null ? null : (
        <Textarea
          className={styles.naskah}
          readOnly
          value={naskah}
          rows={8}
          aria-label={t("isian.naskah-pesan")}
          textarea={{ autoFocus: true, onFocus: (event) => event.target.select() }}
        />
      )}
      {kelompok.map(({ jabatan, kurang }, i) => (
        <Kartu key={jabatan.kunci} label={nama.get(jabatan.kunci)}>
          <div className={styles.kelompok}>
            <h3 className={styles.jabatan}>{nama.get(jabatan.kunci)}</h3>
            {kelompok.length === 1 ? null : (
              <Button
                size="small"
                appearance="subtle"
                icon={<CopyRegular />}
                aria-label={t("isian.salin-pesan-untuk", { jabatan: nama.get(jabatan.kunci) ?? "" })}
                title={t("isian.salin-pesan-untuk", { jabatan: nama.get(jabatan.kunci) ?? "" })}
                onClick={() => void salin(tagihan.slice(i, i + 1))}
              />
            )}
          </div>
          <ul className={styles.daftar}>
            {kurang.map(({ data, indikator }) => (
              <li key={data.id}>
                <Link as="button" className={styles.data} onClick={() => ke(data.id)}>
                  {data.nama || t("pane.tanpa-indikator")}
                </Link>
                {data.kode === null ? null : <div className={styles.indikator}>{indikator.indikator}</div>}
              </li>
            ))}
          </ul>
        </Kartu>
      ))}
    </>
  );
}
