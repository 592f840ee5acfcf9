import { katalog, type Templat } from "../../../src/catalogue";
import { bandingTemplat } from "../../../src/core/templates";

const find = (id: string): Templat => {
  const templat = katalog.find((t) => t.id === id);
  if (!templat) throw new Error(id);
  return templat;
};

test("a template differs from itself in nothing", () => {
  for (const templat of katalog) {
    const { beda, hanyaIni, hanyaItu } = bandingTemplat(templat, templat);
    expect([templat.id, beda, hanyaIni, hanyaItu]).toEqual([templat.id, [], [], []]);
  }
});

test("what one has and the other lacks, and what both have otherwise", () => {
  const ini = find("sampang-kabid-perdagangan");
  const [kelompok, ...lain] = ini.isi;
  if (!kelompok) throw new Error("empty");
  const [pertama, ...sisa] = kelompok.indikator;
  if (!pertama) throw new Error("empty");
  const indikator = [{ ...pertama, indikator: pertama.indikator.toUpperCase(), satuan: "orang" }];
  const itu: Templat = { ...ini, isi: [{ ...kelompok, indikator }] };
  expect(bandingTemplat(itu, ini)).toEqual({
    sama: [],
    beda: [{ indikator: pertama.indikator.toUpperCase(), medan: ["satuan"] }],
    hanyaIni: [],
    hanyaItu: [...sisa, ...lain.flatMap((s) => s.indikator)].map((i) => i.indikator),
  });
});
