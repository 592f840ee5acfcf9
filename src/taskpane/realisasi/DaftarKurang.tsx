import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import type { ReactNode } from "react";
import { kurangBuku } from "../../core/isian";
import type { BukuIsian } from "../../core/isian";
import { pesan } from "../../core/pesan";
import { Kartu } from "../bagian/Kartu";
import { useSalin } from "../bagian/salin";
import { kataUntuk, useKata } from "../bahasa/bahasa";
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
  const { salin, naskah } = useSalin(t("isian.naskah-pesan"));
  const kelompok = kurangBuku(isian);
  const periode = `${namaKolom(kolom, kataUntuk("id"))} ${isian.tahun}`;

  const tagihan = kelompok.map(({ jabatan, kurang }) => ({
    jabatan: namaPenuh.get(jabatan.kunci) ?? jabatan.lembar,
    kurang,
  }));
  const salinPesan = (kepada: Tagihan[]): void =>
    void salin(pesanKurang(kepada, periode), pesan("isian.pesan-tersalin"));
  return (
    <>
      <KepalaBagian judul={t("isian.kurang-judul", { kolom: namaKolom(kolom, kata) })} tutup={tutup} />
      {kelompok.length === 0 ? <p>{t("isian.kurang-tidak-ada")}</p> : null}
      {tagihan.length === 0 ? null : (
        <Button
          size="small"
          className={styles.salin}
          icon={<CopyRegular />}
          onClick={() => salinPesan(tagihan)}
        >
          {t("isian.salin-pesan")}
        </Button>
      )}
      {naskah}
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
                onClick={() => salinPesan(tagihan.slice(i, i + 1))}
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
