import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Edit } from "../../core/edits";
import { caraIsi } from "../../core/isian";
import type { DataIsian, SelIsian } from "../../core/isian";
import { pesan } from "../../core/pesan";
import { parseAddress } from "../../core/sheet/address";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import { daftarKonsolidasi } from "../keadaan/ketetapan";
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

/** How a row's figures make a year, as its cells of the Realisasi sheet say, and where its figure stands. */
export function RincianData({ data }: { data: DataIsian }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const { menulis } = useKeadaan();
  const id = useId();
  const { pilihan, tempat, nama } = data;
  const ganti = (sel: SelIsian, kata: string): void =>
    void panel.tulis(gantiSel(sel, kata), pesan("isian.cara-diganti", { nama, pilihan: kata }));
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
          {pilihan.cara === null ? null : medan("cara", pilihan.cara, caraIsi)}
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
