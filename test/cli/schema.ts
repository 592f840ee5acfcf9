/** The contract's JSON Schemas, compiled; a value that breaks one fails the test with the place and the reason. */
import Ajv, { type ValidateFunction } from "ajv";
import baca from "../../src/cli/schema/baca.schema.json";
import capaian from "../../src/cli/schema/capaian.schema.json";
import formula from "../../src/cli/schema/formula.schema.json";
import hitung from "../../src/cli/schema/hitung.schema.json";
import kontrak from "../../src/cli/schema/kontrak.schema.json";
import periksa from "../../src/cli/schema/periksa.schema.json";
import realisasi from "../../src/cli/schema/realisasi.schema.json";
import templat from "../../src/cli/schema/templat.schema.json";

const schemas = { baca, capaian, formula, hitung, periksa, realisasi, templat };
export type NamaSkema = keyof typeof schemas;

const ajv = new Ajv({ allErrors: false, allowUnionTypes: true, strictTypes: false });
ajv.addSchema(kontrak);
const compiled = new Map<NamaSkema, ValidateFunction>();

export function expectValid(nama: NamaSkema, value: unknown): void {
  const validate = compiled.get(nama) ?? ajv.compile(schemas[nama]);
  compiled.set(nama, validate);
  if (!validate(value)) {
    const first = (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ""}`).join("; ");
    throw new Error(`${nama}: ${first}`);
  }
}
