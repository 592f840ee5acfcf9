/** The rows below a header: how far the table reaches, over repeated headers, and what each row is. */
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import { type Pita } from "./header";
import { identityLine, looseIdentity } from "./identity-line";
import { lookUpLabel } from "./lexicon";
import { endsTable, isForeignHeader, isNote, titleOf } from "./marks";
import { type Asal, dropHeading, type Kepala, namesDuties, repeatAhead } from "./pages";
import { isSignatureStart } from "./signature";
import type { Alasan } from "./types";
import type { Lajur, SheetView } from "./view";

export interface Badan {
  rows: Lajur[];
  /** Position of the first row that belongs to this table no more. */
  sampai: number;
  /** Headers repeated inside, by their first position. */
  ulangan: Pita[];
  alasan: Alasan;
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

/** A line of a list has a number, a colon and its text at most. */
const LIST_CELLS = 3;

/** Bounds that a page's heading may begin with. */
const headings: ReadonlySet<Batas> = new Set<Batas>(["kepala-baru", "judul", "jabatan", "identitas"]);

/** Rows of the table `asal` down to its end, over the headings of its pages. */
export function bodyOf(view: SheetView, heads: Kepala, asal: Asal): Badan {
  const { pita } = asal;
  const rows: Lajur[] = [];
  const ulangan: Pita[] = [];
  const first = Math.min(...view.lajur.slice(pita.from, pita.to + 1).map((r) => r.sel[0]?.c ?? 0));
  const peran = namedRoles(view, pita);
  for (let i = pita.to + 1; i < view.lajur.length; i++) {
    const lajur = view.lajur[i];
    if (!lajur) break;
    const bound = heads.has(i)
      ? "kepala-baru"
      : (boundAt(view, i, lajur, first, peran) ??
        (namesDuties(lajur) && leadsToHead(view, heads, i) ? "identitas" : null));
    if (bound === null) {
      rows.push(lajur);
      continue;
    }
    const sampai = headings.has(bound) ? i - dropHeading(rows, first) : i;
    const ahead = headings.has(bound) ? repeatAhead(view, heads, sampai, asal, rows) : null;
    if (!ahead) return { rows, sampai, ulangan, alasan: boundReason(bound, lajur.row + 1) };
    ulangan.push(ahead);
    i = ahead.to;
  }
  const alasan = { aturan: "akhir-lembar", bobot: 1, pesan: pesan("layout.akhir-lembar") };
  return { rows, sampai: view.lajur.length, ulangan, alasan };
}

type Batas = "kepala-baru" | "judul" | "jabatan" | "identitas" | "tanda-tangan" | "tabel-lain" | "catatan";

function boundAt(
  view: SheetView,
  i: number,
  lajur: Lajur,
  first: number,
  peran: ReadonlyMap<number, Peran>,
): Batas | null {
  if (isForeignHeader(lajur, peran)) return "tabel-lain";
  if (lajur.sel.length > 8) return null;
  const line = identityLine(lajur);
  if (line?.bagian === "jabatan") return "jabatan";
  const start = lajur.sel[0]?.c ?? 0;
  if (line?.bagian === "pemilik" && (line.titikDua || (start <= first && line.isi.length > 0)))
    return "identitas";
  if (lajur.sel.length > 4) return null;
  if (endsTable(lajur)) return "tabel-lain";
  if (titleOf(lajur) !== null && start <= first + 1 && lajur.sel.length === 1) return "judul";
  if (start <= first && looseIdentity(lajur, "jabatan") !== null) return "jabatan";
  if (isNote(lajur) && start <= first + 1) return "catatan";
  return isSignatureStart(view, i) ? "tanda-tangan" : null;
}

/** true where only lines of a list stand before the next header. */
function leadsToHead(view: SheetView, heads: Kepala, from: number): boolean {
  for (let i = from + 1; i < view.lajur.length; i++) {
    if (heads.has(i)) return true;
    if ((view.lajur[i]?.sel.length ?? 0) > LIST_CELLS) return false;
  }
  return false;
}

function boundReason(batas: Batas, baris: number): Alasan {
  const reasons = {
    "kepala-baru": pesan("layout.batas-kepala-baru", { baris }),
    judul: pesan("layout.batas-judul", { baris }),
    jabatan: pesan("layout.batas-jabatan", { baris }),
    identitas: pesan("layout.batas-identitas", { baris }),
    "tanda-tangan": pesan("layout.batas-tanda-tangan", { baris }),
    "tabel-lain": pesan("layout.batas-tabel-lain", { baris }),
    catatan: pesan("layout.batas-catatan", { baris }),
  };
  return { aturan: `batas-${batas}`, bobot: 1, pesan: reasons[batas] };
}
