import data from "./perangkatDaerah.json";

const awal: ReadonlySet<string> = new Set(data.awal);

/** Words behind the jabatan proper: "Dinas Koperasi … Kabupaten Sampang"; "" where it names no office, or nothing else. */
function kantor(nama: string): string {
  const kata = nama.trim().split(/\s+/);
  const mulai = kata.findIndex((k, i) => i > 0 && awal.has(k.toLowerCase()));
  const sisa = kata.slice(0, mulai).join(" ");
  // "Kepala Dinas …" alone would no longer say of what.
  return mulai < 1 || /^(?:plt\.?\s+)?(?:kepala|wakil kepala|camat|lurah|direktur)$/i.test(sisa)
    ? ""
    : kata.slice(mulai).join(" ");
}

/**
 * Names of jabatan without the office that several of them end in, for lists in a narrow pane: the names themselves stay
 * whole wherever only one is shown. A name that would become another's keeps its office.
 */
export function namaRingkas(nama: readonly string[]): ReadonlyMap<string, string> {
  const jumlah = new Map<string, number>();
  for (const n of new Set(nama)) {
    const k = kantor(n).toLowerCase();
    if (k !== "") jumlah.set(k, (jumlah.get(k) ?? 0) + 1);
  }
  const ringkas = new Map<string, string>();
  for (const n of new Set(nama)) {
    const k = kantor(n);
    const pendek = (jumlah.get(k.toLowerCase()) ?? 0) > 1 ? n.trim().slice(0, -k.length).trim() : n;
    ringkas.set(n, pendek);
  }
  const kembar = new Map<string, number>();
  for (const pendek of ringkas.values()) kembar.set(pendek, (kembar.get(pendek) ?? 0) + 1);
  return new Map([...ringkas].map(([n, pendek]) => [n, (kembar.get(pendek) ?? 0) > 1 ? n : pendek]));
}
