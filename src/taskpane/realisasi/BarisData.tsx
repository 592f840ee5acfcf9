import { Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { tulisKetikan } from "../../core/isian";
import type { DataIsian, IndikatorIsian } from "../../core/isian";
import { useKata } from "../bahasa/bahasa";
import type { Kata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";
import { KabarDatum } from "./KabarDatum";
import { usePapan } from "./medan";
import { Terkunci, denganSatuan } from "./Terkunci";
import { namaKolom } from "./namaKolom";
import { useMedan } from "./useMedan";

const useStyles = makeStyles({
  baris: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(112px, 42%)",
    columnGap: "10px",
    rowGap: "2px",
    alignItems: "start",
  },
  nama: { display: "block", overflowWrap: "anywhere", paddingTop: "2px" },
  lalu: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  // What has the focus is never below the bar at the bottom, nor above the pane.
  medan: { width: "100%", minWidth: "0", scrollMarginBottom: "96px", scrollMarginTop: "24px" },
  angka: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: "0" },
  satuan: {
    maxWidth: "72px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** "Februari 31 koperasi", "Februari belum diisi", "setahun sekali". */
function kataLalu({ lalu, sebelum, satuan, setahun, kumulatif }: DataIsian, kata: Kata): string {
  const { t } = kata;
  if (setahun) return t("isian.sekali-setahun");
  const jalan = kumulatif ? ` · ${t("isian.kumulatif")}` : "";
  if (lalu !== null) {
    const nilai =
      lalu.nilai === null ? (lalu.predikat ?? "") : denganSatuan(tulisKetikan(lalu.nilai), satuan);
    return `${namaKolom(lalu, kata)} ${nilai}${jalan}`;
  }
  if (sebelum !== null) return t("isian.lalu-kosong", { kolom: namaKolom(sebelum, kata) }) + jalan;
  return kumulatif ? t("isian.kumulatif") : "";
}

export interface BarisDataProps {
  data: DataIsian;
  indikator: IndikatorIsian;
  /** Id of the card's title. */
  judul: string;
}

/** One datum: its name and the figure before, and the field or why there is none. */
export function BarisData({ data, indikator, judul }: BarisDataProps): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { kolom } = usePapan();
  const id = useId();
  // The card's title names it already.
  const langsung = data.nama === indikator.indikator;
  const lalu = kataLalu(data, kata);
  return (
    <div className={styles.baris}>
      <div>
        <span id={`${id}n`} className={styles.nama}>
          {langsung ? kata.t("isian.realisasi", { kolom }) : data.nama}
        </span>
        <span id={`${id}l`} className={styles.lalu}>
          {lalu}
        </span>
      </div>
      {data.tempat.jenis === "sel" ? (
        <Isian id={id} nama={langsung ? `${judul} ${id}n` : `${id}n`} data={data} indikator={indikator} />
      ) : (
        <Terkunci data={data} />
      )}
    </div>
  );
}

interface IsianProps {
  id: string;
  /** Ids of what names the field. */
  nama: string;
  data: DataIsian;
  indikator: IndikatorIsian;
}

function Isian({ id, nama, data, indikator }: IsianProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const papan = usePapan();
  const panel = usePanel();
  const medan = useMedan(data);
  const { kabar } = medan.draf;
  const pilihan = data.predikat ?? [];
  const perihal = {
    "aria-labelledby": nama,
    "aria-describedby": `${id}l ${id}s ${id}k`,
  };
  const daftar = (unsur: HTMLElement | null): void => papan.daftarkan(data.id, unsur);
  const kabarDatum = <KabarDatum id={`${id}k`} data={data} indikator={indikator} medan={medan} />;
  if (pilihan.length > 0)
    return (
      <>
        <Select
          {...perihal}
          ref={daftar}
          size="small"
          className={styles.medan}
          value={medan.teks}
          onFocus={() => papan.terakhir(data.id)}
          onChange={(_, { value }) =>
            medan.tulis(value === "" ? { status: "kosong" } : { status: "predikat", predikat: value })
          }
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            papan.pindah(data.id, event.shiftKey ? -1 : 1);
          }}
        >
          <option value="">{t("isian.belum-diisi")}</option>
          {[...pilihan].reverse().map((p) => (
            <option key={p} value={p}>
              {p}
            </option>
          ))}
        </Select>
        {kabarDatum}
      </>
    );
  return (
    <>
      <Input
        ref={daftar}
        size="small"
        className={styles.medan}
        value={medan.teks}
        autoComplete="off"
        inputMode={data.predikat === null ? "decimal" : "text"}
        {...perihal}
        aria-invalid={kabar?.jenis === "tolak" || kabar?.jenis === "tanya"}
        input={{ className: styles.angka }}
        contentAfter={
          <span id={`${id}s`} className={styles.satuan} title={data.satuan ?? undefined}>
            {data.satuan}
          </span>
        }
        onChange={(_, { value }) => medan.ketik(value)}
        onFocus={(event) => {
          papan.terakhir(data.id);
          event.target.select();
        }}
        onBlur={() => void medan.simpan()}
        onPaste={(event) => {
          const teks = event.clipboardData.getData("text");
          if (!/[\t\n\r]\s*\S/.test(teks.trim())) return;
          event.preventDefault();
          papan.tempel(teks, data.id);
        }}
        onKeyDown={(event) => {
          const langkah = langkahTombol(event);
          // In a field that nothing was typed into there is nothing of its own to take back.
          if (ctrlZ(event) && medan.draf.teks === null) {
            event.preventDefault();
            void panel.batalkan();
          } else if (event.key === "Escape" && medan.draf.teks !== null) {
            event.stopPropagation();
            medan.pulihkan();
          } else if (langkah !== null) {
            event.preventDefault();
            // A figure that is refused keeps the keyboard: what is wrong stands below it.
            if (medan.simpan()) papan.pindah(data.id, langkah);
          }
        }}
      />
      {kabarDatum}
    </>
  );
}

const ctrlZ = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "z";

function langkahTombol(event: { key: string; shiftKey: boolean }): 1 | -1 | null {
  if (event.key === "Enter") return event.shiftKey ? -1 : 1;
  if (event.key === "ArrowDown") return 1;
  return event.key === "ArrowUp" ? -1 : null;
}
