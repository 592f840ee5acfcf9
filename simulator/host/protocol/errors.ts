import texts from "./errors.json";

/** Codes of the Excel API that this host answers with; their sentences are Excel's own. */
export type ErrorCode = keyof typeof texts;

/** A refusal that reaches the add-in as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** "Range.values" */
    readonly location = "",
  ) {
    super(message);
  }
}

/** The error of a code with Excel's sentence. */
export function hostError(code: ErrorCode, location = ""): HostError {
  return new HostError(code, texts[code], location);
}

/** Something that Excel has and this host has not: said by name, so that a test can't pass by accident. */
export function notSimulated(className: string, member: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The simulated Excel lacks ${className}.${member}.`,
    `${className}.${member}`,
  );
}
