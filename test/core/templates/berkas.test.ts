/** Templates as a file: written, read, refused with the field's name. */
import Ajv from "ajv";
import fc from "fast-check";
import { katalog, type Templat } from "../../../src/catalogue";
import skema from "../../../src/catalogue/templat-sendiri.schema.json";
import { bacaBerkasTemplat, gabungTemplat, tulisBerkasTemplat } from "../../../src/core/templates";
import { checkSkema } from "../../../src/core/templates/skema";
import { sentence } from "../../../src/messages";

const [satu, dua] = katalog as [Templat, Templat];

test("what is written is read back, the whole catalogue", () => {
  expect(bacaBerkasTemplat(`\uFEFF${tulisBerkasTemplat(katalog)}`)).toEqual({
    status: "terbaca",
    templat: katalog,
  });
});

/** The file with one place of it changed. */
function rusak(ubah: (berkas: { versi: number; templat: Record<string, unknown>[] }) => void): string {
  const berkas = JSON.parse(tulisBerkasTemplat([satu])) as Parameters<typeof ubah>[0];
  ubah(berkas);
  return JSON.stringify(berkas);
}

test.each<[string, string, RegExp]>([
  ["no JSON", "{ versi: 1", /bukan JSON yang utuh/],
  ["another thing", "[]", /\{ \} harus berjenis object/],
  ["a newer version", rusak((b) => (b.versi = 2)), /versi harus salah satu dari 1/],
  ["no jabatan", rusak((b) => delete b.templat[0]?.["jabatan"]), /templat\[0\]\.jabatan tidak ada/],
  [
    "a field too many",
    rusak((b) => Object.assign(b.templat[0] ?? {}, { nip: "1" })),
    /templat\[0\]\.nip tidak dikenal/,
  ],
  [
    "no rows",
    rusak((b) => Object.assign(b.templat[0] ?? {}, { isi: [] })),
    /templat\[0\]\.isi harus memuat paling sedikit 1/,
  ],
  [
    "an id of capitals",
    rusak((b) => Object.assign(b.templat[0] ?? {}, { id: "IKI" })),
    /isi templat\[0\]\.id, “IKI”/,
  ],
])("a file with %s is refused with the field's name", (_, teks, kalimat) => {
  const bacaan = bacaBerkasTemplat(teks);
  expect(bacaan.status === "tolak" && sentence(bacaan.alasan)).toMatch(kalimat);
});

test("our checker and a full JSON Schema validator agree, whatever is changed", () => {
  const valid = new Ajv({ strict: false }).compile(skema);
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom("naik", "2026", 1, null, [], {}, ""));
  fc.assert(
    fc.property(fc.nat(), fc.nat(2), values, (at, how, value) => {
      const berkas: unknown = JSON.parse(tulisBerkasTemplat([dua]));
      const places = placesOf(berkas);
      const place = places[at % places.length];
      if (!place) return;
      if (how === 0) Reflect.deleteProperty(place.owner, place.key);
      else Reflect.set(place.owner, how === 1 ? place.key : `${place.key}x`, value);
      const plain: unknown = JSON.parse(JSON.stringify(berkas));
      expect(checkSkema(plain, skema) === null).toBe(valid(plain));
    }),
    { numRuns: 300 },
  );
});

function placesOf(value: unknown): { owner: object; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ owner: value, key }, ...placesOf(inner)]);
}

test("a template that is there already is not taken twice, another of its name gets an id of its own", () => {
  const first = gabungTemplat([], [satu, satu]);
  expect([first.baru.length, first.sudahAda]).toEqual([1, 1]);
  const changed = { ...satu, tugas: ["Membantu kepala dinas"] };
  const second = gabungTemplat(first.baru, [satu, changed]);
  expect(second.sudahAda).toBe(1);
  expect(second.baru.map(({ id }) => id)).toEqual([`${first.baru[0]?.id ?? ""}-2`]);
  expect(bacaBerkasTemplat(tulisBerkasTemplat(second.baru)).status).toBe("terbaca");
});
