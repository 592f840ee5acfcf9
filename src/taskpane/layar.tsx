import { DocumentAddFilled, DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import {
  ClipboardTaskListLtrFilled,
  ClipboardTaskListLtrRegular,
} from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { DocumentTextFilled, DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { HomeFilled, HomeRegular } from "@fluentui/react-icons/svg/home";
import { MathFormulaFilled, MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { TableCellEditFilled, TableCellEditRegular } from "@fluentui/react-icons/svg/table-cell-edit";
import { SettingsFilled, SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableSearchFilled, TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { lazy } from "react";
import type { ComponentType, LazyExoticComponent, ReactNode } from "react";
import { loadLanjutan } from "../messages/bertahap";
import { Beranda } from "./beranda/Beranda";

export type NamaLayar =
  "beranda" | "periksa" | "susunan" | "formula" | "realisasi" | "templat" | "laporan" | "pengaturan";

export interface SifatLayar {
  /** Goes to another screen. */
  buka: (layar: NamaLayar) => void;
}

export interface Layar {
  nama: NamaLayar;
  /** Key of the word under the icon. */
  kata: string;
  gambar: ReactNode;
  gambarAktif: ReactNode;
  /** Reached by a button of the header: the bar is for what is used daily. */
  diKepala?: true;
  Isi: ComponentType<SifatLayar> | LazyExoticComponent<ComponentType<SifatLayar>>;
}

/** A screen that loads when it is opened, with the words that it says. */
function nanti(
  muat: () => Promise<ComponentType<SifatLayar>>,
): LazyExoticComponent<ComponentType<SifatLayar>> {
  return lazy(async () => ({ default: (await Promise.all([muat(), loadLanjutan()]))[0] }));
}

/** The screens in the order of the bar; each but the first loads when it is opened. */
export const daftarLayar: readonly Layar[] = [
  {
    nama: "beranda",
    kata: "pane.layar-beranda",
    gambar: <HomeRegular />,
    gambarAktif: <HomeFilled />,
    Isi: Beranda,
  },
  {
    nama: "periksa",
    kata: "pane.layar-periksa",
    gambar: <ClipboardTaskListLtrRegular />,
    gambarAktif: <ClipboardTaskListLtrFilled />,
    Isi: nanti(async () => (await import("./periksa/Periksa")).Periksa),
  },
  {
    nama: "susunan",
    kata: "pane.layar-susunan",
    gambar: <TableSearchRegular />,
    gambarAktif: <TableSearchFilled />,
    Isi: nanti(async () => (await import("./susunan/Susunan")).Susunan),
  },
  {
    nama: "formula",
    kata: "pane.layar-formula",
    gambar: <MathFormulaRegular />,
    gambarAktif: <MathFormulaFilled />,
    Isi: nanti(async () => (await import("./formula/Formula")).Formula),
  },
  {
    nama: "realisasi",
    kata: "pane.layar-realisasi",
    gambar: <TableCellEditRegular />,
    gambarAktif: <TableCellEditFilled />,
    Isi: nanti(async () => (await import("./realisasi/Realisasi")).Realisasi),
  },
  {
    nama: "templat",
    kata: "pane.layar-templat",
    gambar: <DocumentAddRegular />,
    gambarAktif: <DocumentAddFilled />,
    Isi: nanti(async () => (await (await import("./templat/muat")).muatTemplat()).default),
  },
  {
    nama: "laporan",
    kata: "pane.layar-laporan",
    gambar: <DocumentTextRegular />,
    gambarAktif: <DocumentTextFilled />,
    diKepala: true,
    Isi: nanti(async () => (await import("./laporan/Laporan")).Laporan),
  },
  {
    nama: "pengaturan",
    kata: "pane.pengaturan",
    gambar: <SettingsRegular />,
    gambarAktif: <SettingsFilled />,
    diKepala: true,
    Isi: nanti(async () => (await import("./pengaturan/Pengaturan")).Pengaturan),
  },
];
