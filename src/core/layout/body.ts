/** The rows below a header: how far the table reaches, over repeated headers, and what each row is. */
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import { type Pita } from "./header";
import { identityLine, isDuty, looseIdentity } from "./identity-line";
import { tidyJabatan } from "./jabatan";
import { normaliseLabel } from "./label";
import { lookUpLabel } from "./lexicon";
import { endsTable, isForeignHeader, isNote, isSignatureStart, titleOf } from "./marks";
import { signatureOf } from "./table";
import type { Alasan } from "./types";
import type { Lajur, SheetView } from "./view";

/** The sheet's headers by the position of their first row. */
export type Kepala = ReadonlyMap<number, Pita>;

export interface Badan {
  rows: Lajur[];
  /** Position of the first row that belongs to this table no more. */
  sampai: number;
  /** Headers repeated inside, by their first position. */
  ulangan: Pita[];
  alasan: Alasan;
}

/** How far below a page's repeated title its header may stand. */
const TITLE_ROWS = 10;

const numberOf = (lajur: Lajur | undefined, c: number): number | null => {
  const m = /^\(?(\d{1,3})[.)]?$/.exec(lajur?.at[c]?.teks ?? "");
  return m?.[1] === undefined ? null : Number(m[1]);
};

/** true where the header at `next` prints the table's own header again, the numbering going on. */
function isRepeat(view: SheetView, own: Pita, next: Pita, rows: readonly Lajur[], duties: boolean): boolean {
  if (signatureOf(view, own) !== signatureOf(view, next)) return false;
  const c = view.lajur[own.from]?.sel[0]?.c ?? 0;
  const before = rows.map((r) => numberOf(r, c)).filter((n) => n !== null);
  const after = numberBelow(view, next, c);
  // Without numbers the duties of a jabatan before the header say that a block begins.
  if (after === null && duties) return false;
  return after !== 1 || !before.includes(1);
}

/** The number of the first row below a header, in column `c`. */
function numberBelow(view: SheetView, pita: Pita, c: number): number | null {
  const below = view.lajur[pita.to + 1];
  const counted =
    below?.sel.length !== undefined &&
    below.sel.length > 2 &&
    below.sel.every((s) => /^\(?\d{1,2}\)?$/.test(s.teks));
  return numberOf(view.lajur[pita.to + (counted ? 2 : 1)], c);
}

const namesDuties = (lajur: Lajur): boolean => {
  const line = identityLine(lajur);
  if (line !== null) return isDuty(line.bagian);
  return looseIdentity(lajur, "tugas") !== null || looseIdentity(lajur, "fungsi") !== null;
};

/** The repeated header that a printed page's title rows lead to; null where something of a new block stands between. */
function repeatAhead(
  view: SheetView,
  heads: Kepala,
  from: number,
  own: Pita,
  rows: readonly Lajur[],
  jabatan: string | null,
  titles: ReadonlySet<string>,
): Pita | null {
  let duties = false;
  for (let i = from; i < from + TITLE_ROWS; i++) {
    const lajur = view.lajur[i];
    if (!lajur) return null;
    const head = heads.get(i);
    if (head) return isRepeat(view, own, head, rows, duties) ? head : null;
    duties ||= namesDuties(lajur);
    const line = identityLine(lajur) ?? looseIdentity(lajur, "jabatan");
    if (line?.bagian === "jabatan") {
      const value = line.isi[0];
      if (!value || jabatan === null || normaliseLabel(tidyJabatan(value.teks)) !== normaliseLabel(jabatan))
        return null;
      continue;
    }
    if (isSignatureStart(view, i)) return null;
    if (titleOf(lajur) !== null && !titles.has(normaliseLabel(lajur.sel[0]?.teks ?? ""))) return null;
    if (lajur.sel.length > 3) return null;
  }
  return null;
}

/** The roles that a header's own cells name, by column; the lower label counts. */
function namedRoles(view: SheetView, pita: Pita): ReadonlyMap<number, Peran> {
  const roles = new Map<number, Peran>();
  for (const { sel } of view.lajur.slice(pita.from, pita.to + 1))
    for (const s of sel) {
      const k = lookUpLabel(s.teks);
      if (k !== null) roles.set(s.c, k.peran);
    }
  return roles;
}

/** Rows from `pita` down to the table's end. `jabatan` and `judul` tell a page's repeated title from a new block's. */
export function bodyOf(
  view: SheetView,
  heads: Kepala,
  pita: Pita,
  jabatan: string | null,
  judul: ReadonlySet<string>,
): Badan {
  const rows: Lajur[] = [];
  const ulangan: Pita[] = [];
  const first = Math.min(...view.lajur.slice(pita.from, pita.to + 1).map((r) => r.sel[0]?.c ?? 0));
  const peran = namedRoles(view, pita);
  const end = (sampai: number, alasan: Alasan): Badan => ({ rows, sampai, ulangan, alasan });
  for (let i = pita.to + 1; i < view.lajur.length; i++) {
    const lajur = view.lajur[i];
    if (!lajur) break;
    const head = heads.get(i);
    const bound = head ? "kepala-baru" : boundAt(view, i, lajur, first, peran);
    if (bound === null) {
      rows.push(lajur);
      continue;
    }
    const ahead =
      bound === "kepala-baru" || bound === "judul" || bound === "jabatan"
        ? repeatAhead(view, heads, i, pita, rows, jabatan, judul)
        : null;
    if (ahead) {
      ulangan.push(ahead);
      i = ahead.to;
      continue;
    }
    return end(i, boundReason(bound, lajur.row + 1));
  }
  return end(view.lajur.length, { aturan: "akhir-lembar", bobot: 1, pesan: pesan("layout.akhir-lembar") });
}

type Batas = "kepala-baru" | "judul" | "jabatan" | "tanda-tangan" | "tabel-lain" | "catatan";

function boundAt(
  view: SheetView,
  i: number,
  lajur: Lajur,
  first: number,
  peran: ReadonlyMap<number, Peran>,
): Batas | null {
  if (isForeignHeader(lajur, peran)) return "tabel-lain";
  if (lajur.sel.length > 8) return null;
  if (identityLine(lajur)?.bagian === "jabatan") return "jabatan";
  if (lajur.sel.length > 4) return null;
  if (endsTable(lajur)) return "tabel-lain";
  const start = lajur.sel[0]?.c ?? 0;
  if (titleOf(lajur) !== null && start <= first + 1 && lajur.sel.length === 1) return "judul";
  if (start <= first && looseIdentity(lajur, "jabatan") !== null) return "jabatan";
  if (isNote(lajur) && start <= first + 1) return "catatan";
  return isSignatureStart(view, i) ? "tanda-tangan" : null;
}

function boundReason(batas: Batas, baris: number): Alasan {
  const reasons = {
    "kepala-baru": pesan("layout.batas-kepala-baru", { baris }),
    judul: pesan("layout.batas-judul", { baris }),
    jabatan: pesan("layout.batas-jabatan", { baris }),
    "tanda-tangan": pesan("layout.batas-tanda-tangan", { baris }),
    "tabel-lain": pesan("layout.batas-tabel-lain", { baris }),
    catatan: pesan("layout.batas-catatan", { baris }),
  };
  return { aturan: `batas-${batas}`, bobot: 1, pesan: reasons[batas] };
}
