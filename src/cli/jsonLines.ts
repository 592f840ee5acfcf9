/** JSON lines in, JSON lines out: one answer a line, in order, as they come. */
import { pesan, type Pesan } from "../core/pesan";
import { sentence } from "../messages";
import { STATUS, type Io, type Status } from "./io";

/** What a line asks, or why it is not right. */
export type Soal<T> = { status: "benar"; soal: T } | { status: "salah"; pesan: Pesan };

export interface GalatBaris {
  galat: { kode: string; pesan: string };
}

/** Answers each line of standard input; a line that isn't right is answered {"galat": …}, and the next one is read. */
export async function answerLines<T>(
  io: Io,
  check: (value: Readonly<Record<string, unknown>>) => Soal<T>,
  answer: (soal: T) => unknown,
): Promise<Status> {
  if (io.stdinIsTerminal) io.err(`${sentence(pesan("cli.menungguBaris"))}\n`);
  let first = true;
  for await (const line of io.lines()) {
    const text = first ? line.replace(/^\uFEFF/, "") : line;
    first = false;
    const soal = readLine(text, check);
    await io.out(`${JSON.stringify(soal.status === "benar" ? answer(soal.soal) : galat(soal.pesan))}\n`);
  }
  return STATUS.selesai;
}

function readLine<T>(text: string, check: (value: Readonly<Record<string, unknown>>) => Soal<T>): Soal<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { status: "salah", pesan: pesan("cli.barisBukanJson") };
  }
  return isObject(value) ? check(value) : { status: "salah", pesan: pesan("cli.barisBukanObjek") };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function galat(why: Pesan): GalatBaris {
  return { galat: { kode: "baris-salah", pesan: sentence(why) } };
}

/** The first key that the question doesn't know, or null. */
export function unknownKey(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
): string | null {
  return Object.keys(value).find((key) => !known.includes(key)) ?? null;
}
