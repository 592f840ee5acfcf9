import type { KolomTerbaca } from "../../core/layout";
import type { IndikatorTampil, JabatanTampil } from "./analisis";

/** Waits for the planner: the words may mean more than one thing, and none was chosen. */
export function formulaBertanya({ formula, dipakai }: IndikatorTampil): boolean {
  return formula?.status === "ragu" && dipakai.status !== "ada";
}

function banyakKolom(jabatan: readonly JabatanTampil[], yang: (kolom: KolomTerbaca) => boolean): number {
  const kunci = jabatan.flatMap(({ blok }) =>
    blok.kolom.filter(yang).map((k) => `${blok.tataLetak}\n${k.kunci}`),
  );
  return new Set(kunci).size;
}

/** Columns whose role is open. A layout used on several sheets asks once. */
export function kolomBertanya(jabatan: readonly JabatanTampil[]): number {
  return banyakKolom(jabatan, (k) => k.ragu);
}

/** Columns whose role the planner set, counted likewise. */
export function kolomDitetapkan(jabatan: readonly JabatanTampil[]): number {
  return banyakKolom(jabatan, (k) => k.ditetapkan !== null);
}
