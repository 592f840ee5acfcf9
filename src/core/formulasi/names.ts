const sigma = /[Σ∑]\s*/g;
const yearMark =
  /\b(thn|th|tahun)(?:\.\s*|\s+)(?:\(\s*([nt])(?:\s*[-–]\s*(\d))?\s*\)|\(?([nt])\)?(?:\s*[-–]\s*(\d))?)(?![\p{L}\p{N}])/giu;

/**
 * A komponen's name as a planner would say it: Σ is "Jumlah", spaces single, hyphens of a broken word closed up,
 * edge punctuation gone. The head words stay.
 */
export function cleanName(text: string): string {
  return (
    text
      .replace(/[\uE000-\uE002]/g, " ")
      .replace(sigma, "Jumlah ")
      .replace(/^Jumlah\s+(?=jumlah\b)/i, "")
      .replace(yearMark, (_, kata: string, ...bagian: (string | undefined)[]) => {
        const mundur = bagian[1] ?? bagian[3];
        return `${kata} ${bagian[0] ?? bagian[2] ?? ""}${mundur === undefined ? "" : `-${mundur}`}`;
      })
      .replace(/\s+/g, " ")
      .replace(/^[\s.,;:=_…"'-]+|[\s.,;:=_…"'-]+$/g, "")
      // "40% dari nilai A"
      .replace(/^dari\s+/i, "")
      .trim()
  );
}

/** "tahun", "th.", "tahun anggaran", "triwulan" … */
const period = String.raw`(?:th|thn|tahun|semester|triwulan|bulan|periode|musim)\.?(?:\s+(?:anggaran|ajaran|pelajaran|buku|tanam))?`;
const yearTail = new RegExp(
  String.raw`(?:\s+(?:pada\s+)?)?(?:\b${period}\s*)?(?:\(?\b[nt](?:-\d)?\b\)?|\b(?:ini|lalu|berjalan|sebelumnya|sebelum|berkenaan|\d{4})\b)\s*$`,
  "i",
);
const onlyYear = new RegExp(
  String.raw`^(?:${period}\s*\(?(?:[nt](?:-\d)?|ini|lalu|berjalan|sebelumnya|sebelum|\d{4})\)?|\(?[nt]-\d\)?)$`,
  "i",
);

/** "th N-1" after "Jumlah koperasi th N" is "Jumlah koperasi th N-1": a bare year takes the name before it. */
export function resolveYear(nama: string, before: readonly string[]): string {
  if (!onlyYear.test(nama)) return nama;
  const model = [...before].reverse().find((name) => !onlyYear.test(name) && yearTail.test(name));
  return model === undefined ? nama : `${model.replace(yearTail, "")} ${nama}`;
}

/** A name without the year at its end, in small letters: "PAD 2024" and "PAD tahun lalu" are "pad"; null where no year ends it. */
export function withoutYear(nama: string): string | null {
  const rest = nama.toLowerCase().replace(yearTail, "").trim();
  return rest === nama.toLowerCase() || rest === "" ? null : rest;
}

/** "Σ (A + B)": the head word before the bracket belongs to every name in it. */
export function withHead(nama: string, kepala: string): string {
  if (kepala === "") return nama;
  const head = cleanName(`${kepala} x`).replace(/ x$/, "");
  return new RegExp(`^(?:jumlah|total|banyaknya|${head})\\b`, "i").test(nama) ? nama : `${head} ${nama}`;
}

/** The key under which two names are one komponen: case, spaces, punctuation and spelling of Σ don't count. */
export function nameKey(nama: string): string {
  return cleanName(nama)
    .toLowerCase()
    .replace(/^(?:jml|total|banyaknya)\b\.?/, "jumlah")
    .replace(/\bdi (?=\p{L})/gu, "di")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two komponen, of whatever formulas of a jabatan, are one datum. */
export function samaKomponen(a: { nama: string }, b: { nama: string }): boolean {
  return nameKey(a.nama) === nameKey(b.nama);
}
