import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { readFormulasi } from "../../core/formulasi";
import type { FormulaPilihan } from "../../core/pengaturan";
import { Pecahan } from "../bagian/Pecahan";
import { useKata } from "../bahasa/bahasa";
import type { IndikatorTampil } from "../keadaan/analisis";
import { useKeadaan } from "../keadaan/panel";
import { NaskahFormula } from "./NaskahFormula";
import { TulisFormula } from "./TulisFormula";
import { bacaanPilihan } from "./pilihan";

const useStyles = makeStyles({
  sebab: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tanya: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  pecahan: {
    margin: "4px 0 8px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  tombol: { display: "flex", gap: "8px" },
});

const SENDIRI = "sendiri";

export interface PilihBacaanProps {
  indikator: IndikatorTampil;
  pakai: (pilihan: FormulaPilihan) => void;
  /** null: the question can't be put away, only answered or left. */
  batal: (() => void) | null;
}

/** Which reading is meant: one of the parser's, or the planner's own words, read by the same parser while they are typed. */
export function PilihBacaan({ indikator, pakai, batal }: PilihBacaanProps): ReactNode {
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const { menulis } = useKeadaan();
  const { baris, formula, pilihan } = indikator;
  const teks = baris.formulasi ?? "";
  const bacaan = bacaanPilihan(indikator);
  const [pilih, setPilih] = useState(bacaan.length > 0 ? "0" : SENDIRI);
  const [tulisan, setTulisan] = useState(pilihan?.pengganti ?? bacaan[0]?.bacaan.parafrasa ?? teks);
  const sendiri = readFormulasi(tulisan, baris.indikator, { satuan: baris.satuan });
  const terpilih = pilih === SENDIRI ? undefined : bacaan[Number(pilih)];
  const siap = pilih === SENDIRI ? sendiri.pohon !== null : terpilih !== undefined;
  // The other readings stand below as choices: their sentences need not be said twice.
  const sebab = (formula?.catatan ?? []).filter((c) => c.kunci !== "formulasi.bacaan-lain");

  const simpan = (): void => {
    if (pilih === SENDIRI) pakai({ teks, pengganti: tulisan.trim(), ekspresi: sendiri.ekspresi });
    else if (terpilih !== undefined) pakai(terpilih.pilihan);
  };
  return (
    <>
      <NaskahFormula indikator={indikator} />
      {sebab.map((c, i) => (
        <p key={`${c.kunci} ${i}`} className={styles.sebab}>
          {kalimat(c)}
        </p>
      ))}
      <p className={styles.tanya}>{t("pane.yang-dimaksud")}</p>
      <RadioGroup
        aria-label={t("pane.yang-dimaksud")}
        value={pilih}
        onChange={(_, { value }) => setPilih(value)}
      >
        {bacaan.map((b, i) => (
          <Radio key={b.bacaan.parafrasa} value={String(i)} label={b.bacaan.parafrasa} />
        ))}
        <Radio value={SENDIRI} label={t("pane.tulis-sendiri")} />
      </RadioGroup>
      {pilih === SENDIRI ? (
        <TulisFormula tulisan={tulisan} ganti={setTulisan} bacaan={sendiri} />
      ) : terpilih === undefined ? null : (
        <div className={styles.pecahan}>
          <Pecahan pohon={terpilih.bacaan.pohon} parafrasa={terpilih.bacaan.parafrasa} lebar={250} />
        </div>
      )}
      <div className={styles.tombol}>
        <Button appearance="primary" size="small" disabled={!siap || menulis} onClick={simpan}>
          {t("pane.pakai")}
        </Button>
        {batal === null ? null : (
          <Button size="small" onClick={batal}>
            {t("pane.batal")}
          </Button>
        )}
      </div>
    </>
  );
}
