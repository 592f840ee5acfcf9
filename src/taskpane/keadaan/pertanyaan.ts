import type { IndikatorTampil, JabatanTampil } from "./analisis";

/** Waits for the planner: the words may mean more than one thing, and none was chosen. */
export function formulaBertanya({ formula, dipakai }: IndikatorTampil): boolean {
  return formula?.status === "ragu" && dipakai.status !== "ada";
}

/** Columns whose role is open. A layout used on several sheets asks once. */
export function kolomBertanya(jabatan: readonly JabatanTampil[]): number {
  const kunci = jabatan.flatMap(({ blok }) =>
    blok.kolom.filter((k) => k.ragu).map((k) => `${blok.tataLetak}\n${k.kunci}`),
  );
  return new Set(kunci).size;
}
