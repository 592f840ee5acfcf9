import type { BlokTerbaca } from "../../core/layout";
import type { Kata } from "./bahasa";

/** What a table is called: its jabatan; that of the office by its kind; else the place where it stands. */
export function namaBlok({ jabatan, jenis, rentang }: BlokTerbaca, { t }: Kata): string {
  if (jabatan !== null) return jabatan;
  return jenis === "IKU" ? t("pane.jenis-IKU") : t("pane.tanpa-jabatan", { rentang });
}
