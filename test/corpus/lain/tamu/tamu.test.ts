/** Worksheets as other agencies keep them: each table with its blocks and rows right below. */
import { bacaTamu } from "./baris";
import { kabupaten } from "./kabupaten";
import { kementerian } from "./kementerian";
import { layanan } from "./layanan";
import { sulit } from "./sulit";

const TAMU = [...kementerian, ...kabupaten, ...layanan, ...sulit].map((t) => [t.nama, t] as const);

describe("lembar kerja dari instansi lain", () => {
  it.each(TAMU)("%s", (_, t) => {
    expect(bacaTamu(t)).toEqual({ blok: t.blok, baris: t.baris });
  });
});
