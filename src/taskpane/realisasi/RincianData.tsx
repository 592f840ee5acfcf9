import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Edit } from "../../core/edits";
import { nameKey } from "../../core/formulasi/names";
import type { DataIsian, SelIsian } from "../../core/isian";
import { kunciBaris } from "../../core/pengaturan";
import type { Pengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { parseAddress } from "../../core/sheet/address";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import type { IndikatorTampil } from "../keadaan/analisis";
import { daftarKonsolidasi, denganBaris, denganKomponen } from "../keadaan/ketetapan";
import { useKeadaan, usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  rincian: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "4px 8px",
    alignItems: "center",
    marginTop: "4px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  pilihan: { minWidth: "0" },
});

/** A cell of choices, written anew. */
function gantiSel({ lembar, sel, isi }: SelIsian, kata: string): Edit[] {
  const at = parseAddress(sel);
  return at === null
    ? []
    : [{ kind: "write", lembar, row: at.row, col: at.col, contents: [[kata]], before: [[isi]] }];
}

export interface RincianDataProps {
  data: DataIsian;
  tampil: IndikatorTampil | null;
  pengaturan: Pengaturan;
}

/** What the settings say of a datum's konsolidasi; undefined: nothing. */
function tersimpan({ kode, nama }: DataIsian, tampil: IndikatorTampil, pengaturan: Pengaturan) {
  const ada = pengaturan.baris.get(kunciBaris(tampil.jabatan, tampil.baris.indikator));
  return kode === null
    ? (ada?.konsolidasi ?? undefined)
    : ada?.komponen.find((k) => nameKey(k.nama) === nameKey(nama))?.konsolidasi;
}

/** How a row's figures make a year, as its cells of the Realisasi sheet say, and where its figure stands. */
export function RincianData({ data, tampil, pengaturan }: RincianDataProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const id = useId();
  const { pilihan, tempat, nama } = data;
  const ganti = (sel: SelIsian, kata: string): void => {
    const pesanGanti = pesan("isian.cara-diganti", { nama, pilihan: kata });
    const konsolidasi = daftarKonsolidasi.find((k) => k === kata);
    const dulu = tampil === null ? undefined : tersimpan(data, tampil, pengaturan);
    // What the settings say besides would contradict the sheet: they are changed, and the sheet's cell with them.
    if (tampil !== null && konsolidasi !== undefined && dulu !== undefined && dulu !== konsolidasi)
      void panel.simpan(
        (lama) =>
          denganBaris(lama, tampil, (ada) =>
            data.kode === null
              ? { konsolidasi }
              : { komponen: denganKomponen(ada.komponen, nama, konsolidasi) },
          ),
        pesanGanti,
      );
    else void panel.tulis(gantiSel(sel, kata), pesanGanti);
  };
  const medan = (kunci: "konsolidasi" | "cara", sel: SelIsian, kata: readonly string[]): ReactNode => (
    <>
      <label htmlFor={`${id}${kunci}`}>{t(`isian.rincian-${kunci}`)}</label>
      <Select
        id={`${id}${kunci}`}
        size="small"
        className={styles.pilihan}
        disabled={menulis}
        aria-label={t(`isian.rincian-${kunci}-untuk`, { nama })}
        value={typeof sel.isi === "string" ? sel.isi.trim().toLowerCase() : ""}
        onChange={(_, { value }) => ganti(sel, value)}
      >
        {kata.map((k) => (
          <option key={k} value={k}>
            {k}
          </option>
        ))}
      </Select>
    </>
  );
  return (
    <div className={styles.rincian}>
      {pilihan === null ? (
        <>
          <span>{t("isian.rincian-konsolidasi")}</span>
          <span>{data.konsolidasi}</span>
        </>
      ) : (
        <>
          {medan("konsolidasi", pilihan.konsolidasi, daftarKonsolidasi)}
          {medan("cara", pilihan.cara, pilihan.caraDitawarkan)}
        </>
      )}
      {"sel" in tempat ? (
        <>
          <span>{t("isian.rincian-sel")}</span>
          <TautanSel lembar={tempat.lembar} alamat={tempat.sel} kata={`${tempat.lembar}!${tempat.sel}`} />
        </>
      ) : null}
    </div>
  );
}
