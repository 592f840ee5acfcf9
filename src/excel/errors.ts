/** The errors of the Excel API as sentences for a planner. */
import { pesan, type Pesan } from "../core/pesan";
import type { GalatExcel, KodeGalat } from "./hasil";

interface Entry {
  kode: KodeGalat;
  pesan: () => Pesan;
}

const modeEdit: Entry = { kode: "modeEdit", pesan: () => pesan("excel.modeEdit") };
const terlindungi: Entry = { kode: "terlindungi", pesan: () => pesan("excel.terlindungi") };
const tidakAda: Entry = { kode: "tidakAda", pesan: () => pesan("excel.tidakAda") };
const sudahAda: Entry = { kode: "sudahAda", pesan: () => pesan("excel.sudahAda") };
const terlaluBesar: Entry = { kode: "terlaluBesar", pesan: () => pesan("excel.terlaluBesar") };
const tidakDidukung: Entry = { kode: "tidakDidukung", pesan: () => pesan("excel.tidakDidukung") };
const terputus: Entry = { kode: "terputus", pesan: () => pesan("excel.terputus") };
const argumen: Entry = { kode: "argumen", pesan: () => pesan("excel.argumen") };

/** By the code that the API gives: "Office Add-ins: Error handling with the application-specific APIs". */
const table: Readonly<Record<string, Entry>> = {
  InvalidOperationInCellEditMode: modeEdit,
  HostIsInEditMode: modeEdit,
  AccessDenied: terlindungi,
  PermissionDenied: terlindungi,
  ItemNotFound: tidakAda,
  InvalidReference: tidakAda,
  InvalidBinding: tidakAda,
  ItemAlreadyExists: sudahAda,
  RequestPayloadSizeLimitExceeded: terlaluBesar,
  ResponsePayloadSizeLimitExceeded: terlaluBesar,
  RangeExceedsLimit: terlaluBesar,
  CellLimitExceeded: terlaluBesar,
  ApiNotFound: tidakDidukung,
  ApiNotAvailable: tidakDidukung,
  NotImplemented: tidakDidukung,
  UnsupportedOperation: tidakDidukung,
  ConnectionFailure: terputus,
  RequestAborted: terputus,
  SessionExpired: terputus,
  HostRestartNeeded: terputus,
  ServiceNotAvailable: terputus,
  InvalidArgument: argumen,
};

/** Any thrown thing as an error with its sentence; one that isn't Excel's keeps its own text as its origin. */
export function excelError(thrown: unknown): GalatExcel {
  const code = readText(thrown, "code");
  const message = readText(thrown, "message") ?? String(thrown);
  const place = readText(readMember(thrown, "debugInfo"), "errorLocation");
  const asal = code === null ? message : place === null ? code : `${code} (${place})`;
  const entry = table[code ?? ""];
  return entry
    ? { kode: entry.kode, pesan: entry.pesan(), asal }
    : { kode: "lain", pesan: pesan("excel.lain", { asal }), asal };
}

function readMember(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : null;
}

function readText(value: unknown, name: string): string | null {
  const member = readMember(value, name);
  return typeof member === "string" && member !== "" ? member : null;
}
