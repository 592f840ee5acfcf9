/** Reading of arguments as the Excel API takes them; what does not fit is Excel's InvalidArgument. */
import type { Json, JsonObject } from "../model/parts";
import { isApiObject, type Arg } from "../protocol/api";
import { hostError } from "../protocol/errors";

export function textArg(arg: Arg | undefined): string {
  if (typeof arg !== "string") throw hostError("InvalidArgument");
  return arg;
}

/** A missing or null argument is null. */
export function optionalText(arg: Arg | undefined): string | null {
  return arg === undefined || arg === null ? null : textArg(arg);
}

export function numberArg(arg: Arg | undefined, otherwise?: number): number {
  if ((arg === undefined || arg === null) && otherwise !== undefined) return otherwise;
  if (typeof arg !== "number") throw hostError("InvalidArgument");
  return arg;
}

export function booleanArg(arg: Arg | undefined): boolean {
  if (typeof arg !== "boolean") throw hostError("InvalidArgument");
  return arg;
}

export function jsonArg(arg: Arg | undefined): Json {
  if (arg === undefined || isApiObject(arg)) throw hostError("InvalidArgument");
  return arg;
}

export function recordArg(arg: Arg | undefined): JsonObject {
  const json = jsonArg(arg);
  if (!isRecord(json)) throw hostError("InvalidArgument");
  return json;
}

export function isRecord(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** "#ABC" and "#aabbcc" → "#AABBCC"; names of colours are not simulated. */
export function colourArg(arg: Arg | undefined): string {
  const text = textArg(arg);
  const m = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text);
  if (!m?.[1]) throw hostError("InvalidArgument", text);
  const hex = m[1].length === 3 ? m[1].replace(/./g, "$&$&") : m[1];
  return `#${hex.toUpperCase()}`;
}
