/** Holds unknown data against a JSON Schema: the few words of it that the project's own files use, with a sentence a person can act on. */
import { pesan, type Pesan } from "../pesan";

export interface Skema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Skema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Skema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  /** "#/definitions/name" */
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Skema>>;
}

/** The first fault, depth first, with the way to the field ("templat[0].isi[1].sasaran"); null where the data fits. */
export function checkSkema(data: unknown, skema: Skema): Pesan | null {
  return check(data, skema, "", skema.definitions ?? {});
}

type Definitions = Readonly<Record<string, Skema>>;

function check(data: unknown, skema: Skema, jalur: string, definitions: Definitions): Pesan | null {
  if (skema.$ref !== undefined) {
    const named = definitions[skema.$ref.replace("#/definitions/", "")];
    return named ? check(data, named, jalur, definitions) : pesan("templat.medan-asing", { medan: jalur });
  }
  const medan = jalur === "" ? "{ }" : jalur;
  if (skema.enum && !skema.enum.includes(data)) {
    const pilihan = skema.enum.map((e) => JSON.stringify(e)).join(", ");
    return pesan("templat.medan-pilihan", { medan, pilihan });
  }
  const types = skema.type === undefined ? null : [skema.type].flat();
  if (types && !types.some((type) => isOf(type, data))) {
    return pesan("templat.medan-jenis", { medan, jenis: types.join(" / ") });
  }
  if (typeof data === "string") return checkText(data, skema, medan);
  if (typeof data === "number" && skema.minimum !== undefined && data < skema.minimum) {
    return pesan("templat.medan-kecil", { medan, batas: skema.minimum });
  }
  if (Array.isArray(data)) return checkList(data, skema, jalur, definitions);
  return isRecord(data) ? checkFields(data, skema, jalur, definitions) : null;
}

function checkText(text: string, { minLength, maxLength, pattern }: Skema, medan: string): Pesan | null {
  // JSON Schema counts characters, not code units.
  const length = Array.from(text).length;
  if (minLength !== undefined && length < minLength)
    return pesan("templat.medan-pendek", { medan, batas: minLength });
  if (maxLength !== undefined && length > maxLength)
    return pesan("templat.medan-panjang", { medan, batas: maxLength });
  const fits = pattern === undefined || new RegExp(pattern, "u").test(text);
  return fits ? null : pesan("templat.medan-pola", { medan, teks: text.slice(0, 60) });
}

function checkList(
  list: readonly unknown[],
  skema: Skema,
  jalur: string,
  definitions: Definitions,
): Pesan | null {
  const { minItems = 0, maxItems = Infinity, items } = skema;
  if (list.length < minItems) return pesan("templat.medan-sedikit", { medan: jalur, batas: minItems });
  if (list.length > maxItems) return pesan("templat.medan-banyak", { medan: jalur, batas: maxItems });
  if (!items) return null;
  for (const [i, item] of list.entries()) {
    const fault = check(item, items, `${jalur}[${i}]`, definitions);
    if (fault) return fault;
  }
  return null;
}

function checkFields(
  data: Readonly<Record<string, unknown>>,
  skema: Skema,
  jalur: string,
  definitions: Definitions,
): Pesan | null {
  const at = (field: string): string => (jalur === "" ? field : `${jalur}.${field}`);
  const { properties = {} } = skema;
  const lacking = skema.required?.find((field) => !Object.hasOwn(data, field));
  if (lacking !== undefined) return pesan("templat.medan-hilang", { medan: at(lacking) });
  for (const [field, value] of Object.entries(data)) {
    const known = Object.hasOwn(properties, field) ? properties[field] : undefined;
    if (!known && skema.additionalProperties === false)
      return pesan("templat.medan-asing", { medan: at(field) });
    const fault = known ? check(value, known, at(field), definitions) : null;
    if (fault) return fault;
  }
  return null;
}

function isOf(type: string, data: unknown): boolean {
  switch (type) {
    case "null":
      return data === null;
    case "array":
      return Array.isArray(data);
    case "object":
      return isRecord(data);
    case "integer":
      return Number.isInteger(data);
    default:
      return typeof data === type;
  }
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null && !Array.isArray(data);
