/** Tests of a rule, as eslint tests its rules: worksheets that it lets pass, and worksheets that it finds fault with. */
import { readWorkbook } from "../../../src/core/layout";
import { periksaBuku } from "../../../src/core/rules";
import { sentence } from "../../../src/messages";
import type { WorkbookData } from "../../../src/core/sheet/grid";
import { workbook, worksheet } from "../worksheet";

/** A sheet as a table, several by name, or a whole workbook. */
type Lembar = string | Record<string, string> | WorkbookData;

interface Kasus {
  sah: Lembar[];
  cacat: {
    lembar: Lembar;
    /** Where the findings stand, in order; "Lembar!A1" where there are several sheets. */
    sel: string[];
    /** What the fixes would write, in order. */
    sesudah?: (string | number)[];
  }[];
}

const KEPALA = "| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET | SUMBER DATA |";

/** An IKI table with its jabatan: the rows begin on row 4, indikator in column C, formulasi D, target E, sumber data F. */
export function iki(baris: string, jabatan = "Analis Koperasi", kepala = KEPALA): string {
  return `| Jabatan : ${jabatan} |\n| |\n${kepala}\n${baris}`;
}

const isBuku = (lembar: Exclude<Lembar, string>): lembar is WorkbookData => Array.isArray(lembar.sheets);
const oneSheet = (lembar: Lembar): boolean => typeof lembar === "string" || isBuku(lembar);

function bukuOf(lembar: Lembar): WorkbookData {
  if (typeof lembar === "string") return workbook([worksheet(lembar)]);
  if (isBuku(lembar)) return lembar;
  return workbook(Object.entries(lembar).map(([nama, t]) => worksheet(t, nama)));
}

function periksa(id: string, lembar: Lembar): ReturnType<typeof periksaBuku> {
  const buku = bukuOf(lembar);
  return periksaBuku(buku, readWorkbook(buku), { aturan: [id] });
}

export function ujiAturan(id: string, { sah, cacat }: Kasus): void {
  describe(id, () => {
    test.each(sah.map((lembar, i) => [i + 1, lembar] as const))("lets sheet %i pass", (_, lembar) => {
      expect(periksa(id, lembar).map((t) => `${t.sel}: ${sentence(t.pesan)}`)).toEqual([]);
    });
    test.each(cacat.map((kasus, i) => [i + 1, kasus] as const))(
      "finds fault with sheet %i",
      (_, { lembar, sel, sesudah }) => {
        const found = periksa(id, lembar);
        expect(found.map((t) => (oneSheet(lembar) ? t.sel : `${t.lembar}!${t.sel}`))).toEqual(sel);
        for (const { pesan } of found) {
          expect(sentence(pesan, "id")).toMatch(/^\p{Lu}[^\n]*[.]$/u);
          expect(sentence(pesan, "en")).toMatch(/^\p{Lu}[^\n]*[.]$/u);
        }
        if (sesudah) {
          expect(found.flatMap((t) => t.perbaikan?.ubah.map((u) => u.sesudah) ?? [])).toEqual(sesudah);
        }
      },
    );
  });
}
