/** The spelling that every template keeps: what a decree's scan or hurried hand leaves behind. */
import { katalog } from "../../src/catalogue";

const slips: readonly (readonly [string, RegExp])[] = [
  ["two sentences run together", /[a-z]{3}[A-Z][a-z]{3}/],
  ["no blank after a comma", /,[A-Za-z]/],
  ["a blank before a comma", /\s,/],
  ["two blanks", / {2}/],
];

test.each(slips)("no template has %s", (_, slip) => {
  const found = katalog.flatMap(({ id, tugas, fungsi, isi, perubahan }) =>
    [
      ...tugas,
      ...fungsi,
      ...perubahan.map((p) => p.replace(/“[^”]*”/g, "“”")),
      ...isi.flatMap((s) => [
        s.sasaran,
        ...s.indikator.flatMap((i) => [i.indikator, i.formulasi, i.sumberData]),
      ]),
    ].flatMap((text) => (slip.test(text) ? [`${id}: ${text}`] : [])),
  );
  expect(found).toEqual([]);
});
