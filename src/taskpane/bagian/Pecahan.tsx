import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createElement } from "react";
import type { ReactNode } from "react";
import { needsBrackets } from "../../core/formulasi/tree";
import type { Operator, Pohon } from "../../core/formulasi/types";
import { tulisAngka } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";

/** Widths of rows go by classes, in steps of 10 px: not every engine has `style` on MathML elements. */
const LANGKAH = 10;
const lebarKelas = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`& .l${i + 1}`, { maxWidth: `${(i + 1) * LANGKAH}px` }]),
);

const useStyles = makeStyles({
  rumus: {
    ...lebarKelas,
    display: "block",
    overflowX: "auto",
    "& math": { fontFamily: tokens.fontFamilyBase, margin: "0" },
    "& mtext, & mn, & mo": {
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    "& mo": { margin: "0 4px" },
    "& mo.kurung": { margin: "0" },
    // Names are long and the pane is narrow: a row without a fraction inside flows and wraps like text.
    "& .alir": { display: "inline-block", whiteSpace: "normal", textAlign: "center" },
    "& .alir mtext, & .alir mn, & .alir mo": { display: "inline" },
  },
  kiri: { "& math": { textAlign: "left", width: "fit-content" } },
});

const tanda: Record<Operator, string> = { "+": "+", "-": "−", "*": "×", "/": "÷" };

/** MathML elements are plain names to React; it has no types for them. */
function unsur(nama: string, sifat: Record<string, unknown>, ...anak: ReactNode[]): ReactNode {
  return createElement(nama, sifat, ...anak);
}

const berpecahan = (p: Pohon): boolean =>
  p.jenis === "operasi" && (p.operator === "/" || berpecahan(p.kiri) || berpecahan(p.kanan));

export interface PecahanProps {
  pohon: Pohon;
  /** The reading told back, for those who hear the pane. */
  parafrasa: string;
  /** Room in px. */
  lebar?: number;
  rataKiri?: boolean;
}

/** A formula drawn as MathML, divisions as stacked fractions, in the width of a pane. */
export function Pecahan({ pohon, parafrasa, lebar = 272, rataKiri = false }: PecahanProps): ReactNode {
  const styles = useStyles();
  const { bahasa } = useKata();

  const angka = (p: Pohon & { jenis: "angka" }): string => {
    const nilai = p.persen && p.nilai !== 100 ? p.nilai * 100 : p.nilai;
    return `${tulisAngka(nilai, bahasa, 6)}${p.persen ? "%" : ""}`;
  };

  const gambar = (p: Pohon, ruang: number): ReactNode[] => {
    if (p.jenis === "komponen") return [unsur("mtext", { "data-kode": p.kode }, p.nama)];
    if (p.jenis === "angka") return [unsur("mn", {}, angka(p))];
    if (p.operator === "/") {
      return [unsur("mfrac", {}, baris(p.kiri, ruang), baris(p.kanan, ruang))];
    }
    const sisi = (anak: Pohon, yang: "kiri" | "kanan", lebarnya: number): ReactNode[] => {
      // A fraction's bar is its own bracket.
      const kurung =
        needsBrackets(p.operator, anak, yang) && !(anak.jenis === "operasi" && anak.operator === "/");
      const isi = gambar(anak, lebarnya);
      return kurung
        ? [unsur("mo", { className: "kurung" }, "("), ...isi, unsur("mo", { className: "kurung" }, ")")]
        : isi;
    };
    // A bare number needs little room; two fractions share what there is.
    const sempit = (anak: Pohon): boolean => anak.jenis === "angka";
    const bagi = sempit(p.kiri) || sempit(p.kanan) ? ruang - 62 : ruang / 2 - 12;
    const lebarAnak = berpecahan(p) ? bagi : ruang;
    return [
      ...sisi(p.kiri, "kiri", lebarAnak),
      unsur("mo", {}, tanda[p.operator]),
      ...sisi(p.kanan, "kanan", lebarAnak),
    ];
  };

  const baris = (p: Pohon, ruang: number): ReactNode =>
    berpecahan(p)
      ? unsur("mrow", {}, ...gambar(p, ruang))
      : unsur(
          "mrow",
          { className: `alir l${Math.max(6, Math.min(40, Math.floor(ruang / LANGKAH)))}` },
          ...gambar(p, ruang),
        );

  return (
    <span className={mergeClasses(styles.rumus, rataKiri && styles.kiri)}>
      {unsur("math", { display: "block", "aria-label": parafrasa }, baris(pohon, lebar))}
    </span>
  );
}
