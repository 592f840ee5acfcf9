import { DocumentAddFilled, DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import {
  ClipboardTaskListLtrFilled,
  ClipboardTaskListLtrRegular,
} from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { HomeFilled, HomeRegular } from "@fluentui/react-icons/svg/home";
import { MathFormulaFilled, MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { SettingsFilled, SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableSearchFilled, TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { lazy } from "react";
import type { ComponentType, LazyExoticComponent, ReactNode } from "react";
import { Beranda } from "./beranda/Beranda";

export type NamaLayar = "beranda" | "periksa" | "susunan" | "formula" | "templat" | "pengaturan";

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
    kata: "periksa.layar",
    gambar: <ClipboardTaskListLtrRegular />,
    gambarAktif: <ClipboardTaskListLtrFilled />,
    Isi: lazy(async () => ({ default: (await import("./periksa/Periksa")).Periksa })),
  },
  {
    nama: "susunan",
    kata: "pane.layar-susunan",
    gambar: <TableSearchRegular />,
    gambarAktif: <TableSearchFilled />,
    Isi: lazy(async () => ({ default: (await import("./susunan/Susunan")).Susunan })),
  },
  {
    nama: "formula",
    kata: "pane.layar-formula",
    gambar: <MathFormulaRegular />,
    gambarAktif: <MathFormulaFilled />,
    Isi: lazy(async () => ({ default: (await import("./formula/Formula")).Formula })),
  },
  {
    nama: "templat",
    kata: "pane.layar-templat",
    gambar: <DocumentAddRegular />,
    gambarAktif: <DocumentAddFilled />,
    Isi: lazy(async () => (await import("./templat/muat")).muatTemplat()),
  },
  {
    nama: "pengaturan",
    kata: "pane.pengaturan",
    gambar: <SettingsRegular />,
    gambarAktif: <SettingsFilled />,
    diKepala: true,
    Isi: lazy(async () => ({ default: (await import("./pengaturan/Pengaturan")).Pengaturan })),
  },
];
