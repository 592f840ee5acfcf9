/** Worksheets as other agencies keep them: each table with its blocks and rows right below. */
import { bacaTamu } from "./baris";
import { kabupaten } from "./kabupaten";
import { kementerian } from "./kementerian";
import { layanan } from "./layanan";
import { sulit } from "./sulit";
import { ketiga } from "./ketiga";
import { kedua } from "./kedua";

const TAMU = [...kementerian, ...kabupaten, ...layanan, ...sulit, ...kedua, ...ketiga].map(
  (t) => [t.nama, t] as const,
);

describe("lembar kerja dari instansi lain", () => {
  it.each(TAMU)("%s", (_, t) => {
    expect(bacaTamu(t)).toEqual({ blok: t.blok, baris: t.baris });
  });
});
