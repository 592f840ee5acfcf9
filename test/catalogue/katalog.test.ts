import Ajv from "ajv";
import { katalog } from "../../src/catalogue";
import schema from "../../src/catalogue/templat.schema.json";
import { readFormulasi } from "../../src/core/formulasi";
import blocks from "../corpus/seeds/blocks.json";

const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

test("every template has the shape of its schema", () => {
  for (const templat of katalog) {
    expect({ id: templat.id, ok: validate(templat), salah: validate.errors }).toEqual({
      id: templat.id,
      ok: true,
      salah: null,
    });
  }
});

test("every block of the five documents has its template: 96 jabatan and one IKU", () => {
  const wanted = blocks.map(({ doc, line }) => `${doc}:${line}`).sort();
  expect(katalog.map(({ sumber }) => `${sumber.dokumen}:${sumber.baris}`).sort()).toEqual(wanted);
  expect(wanted).toHaveLength(97);
  expect(katalog.filter(({ jabatan }) => jabatan === null)).toHaveLength(1);
});

test("ids are unique, and each family recommends exactly one", () => {
  expect(new Set(katalog.map(({ id }) => id)).size).toBe(katalog.length);
  for (const keluarga of new Set(katalog.map((t) => t.keluarga))) {
    const recommended = katalog.filter((t) => t.keluarga === keluarga && t.standar);
    expect([keluarga, recommended.length]).toEqual([keluarga, 1]);
  }
});

test("every template says what was mended", () => {
  for (const { id, perubahan } of katalog) expect([id, perubahan.length > 0]).toEqual([id, true]);
});

const indikator = katalog.flatMap((t) => t.isi.flatMap((s) => s.indikator.map((i) => ({ id: t.id, ...i }))));

test("every formula means one thing to our own reader, with just these komponen", () => {
  for (const { id, indikator: nama, formulasi, satuan, komponen } of indikator) {
    const bacaan = readFormulasi(formulasi, nama, { satuan });
    expect({ id, nama, status: bacaan.status, komponen: bacaan.komponen.map((k) => k.nama) }).toEqual({
      id,
      nama,
      status: "terbaca",
      komponen: komponen.map((k) => k.nama),
    });
  }
});
