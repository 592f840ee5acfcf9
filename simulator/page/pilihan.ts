/** What the page's address chooses: ?buku=kapuas-hulu.xlsx&versi=2021&bahasa=en-US&tema=gelap&lebar=320 */
import type { ProfileName } from "../host";
import profiles from "../host/profiles.json";

export type Tema = "terang" | "gelap" | "kontras";

export interface Pilihan {
  /** A sample workbook's file name. */
  buku: string;
  versi: ProfileName;
  /** Office's display language. */
  bahasa: string;
  tema: Tema;
  /** Width of the task pane in pixels. */
  lebar: number;
}

const query = new URLSearchParams(location.search);
const versi = query.get("versi") ?? "";
const tema = query.get("tema") ?? "";

function isProfile(name: string): name is ProfileName {
  return name in profiles;
}

export const pilihan: Pilihan = {
  buku: query.get("buku") ?? "sampang.xlsx",
  versi: isProfile(versi) ? versi : "2021",
  bahasa: query.get("bahasa") ?? "id-ID",
  tema: tema === "gelap" || tema === "kontras" ? tema : "terang",
  lebar: Math.min(600, Math.max(280, Number(query.get("lebar")) || 350)),
};

/** Loads the page anew with one choice changed: Office, too, reads these only when it starts. */
export function pilih(sebagian: Partial<Record<keyof Pilihan, string>>): void {
  for (const [kunci, nilai] of Object.entries(sebagian)) query.set(kunci, nilai);
  location.search = query.toString();
}
