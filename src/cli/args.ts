/** The command line's words into arguments; every mistake is a {@link SalahPanggil}. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { pesan } from "../core/pesan";
import { SalahPanggil, type Argumen, type Perintah } from "./command";

const SHORT: Readonly<Record<string, string>> = { h: "help", o: "o" };
const COMMON = ["json", "help"];
/** Marks a text that begins with "-" but is no option ("- Jumlah A dibagi B"). */
const TEXT_MARK = "\u0000";

export function readArguments(words: readonly string[], perintah: Perintah): Argumen {
  const takesValue = (name: string) => (perintah.opsi[name]?.nilai ?? null) !== null;
  const { tokens } = parseArgs({
    args: words.map((word) => (/^-(?!-?[\w-]+(=|$)|-$)/s.test(word) ? TEXT_MARK + word : word)),
    options: optionTypes(perintah),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const posisi: string[] = [];
  const nilai = new Map<string, string>();
  const saklar = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") posisi.push(token.value.replace(TEXT_MARK, ""));
    if (token.kind !== "option") continue;
    const name = SHORT[token.name] ?? token.name;
    if (!COMMON.includes(name) && !(name in perintah.opsi)) {
      throw new SalahPanggil(pesan("cli.opsiTidakDikenal", { opsi: token.rawName }));
    }
    if (takesValue(name)) {
      if (token.value === undefined || token.value === "") {
        throw new SalahPanggil(pesan("cli.opsiPerluNilai", { opsi: token.rawName }));
      }
      nilai.set(name, token.value.replace(TEXT_MARK, ""));
    } else if (token.value !== undefined) {
      throw new SalahPanggil(pesan("cli.opsiTanpaNilai", { opsi: token.rawName }));
    } else saklar.add(name);
  }
  if (!saklar.has("help")) checkCount(posisi.length, perintah);
  return { posisi, nilai, saklar };
}

type OptionTypes = NonNullable<ParseArgsConfig["options"]>;

function optionTypes({ opsi }: Perintah): OptionTypes {
  const types: OptionTypes = {};
  for (const name of COMMON) types[name] = { type: "boolean" };
  for (const [name, { nilai }] of Object.entries(opsi)) {
    types[name] = {
      type: nilai === null ? "boolean" : "string",
      ...(name.length === 1 ? { short: name } : {}),
    };
  }
  return types;
}

function checkCount(count: number, { posisi, pemakaian }: Perintah): void {
  if (count < posisi.min) throw new SalahPanggil(pesan("cli.kurangArgumen", { pemakaian }));
  if (count > posisi.max) throw new SalahPanggil(pesan("cli.lebihArgumen", { jumlah: count, pemakaian }));
}
