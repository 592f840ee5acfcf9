/** The path of a Chromium, Chrome or Edge on this machine; undefined where there is none. */
export function findChromium(): string | undefined;
/** The path of LibreOffice's soffice on this machine; null where there is none. */
export function findLibreOffice(): string | null;
/** The browser for the tests: found, else installed, else null. */
export function ensureChromium(): Promise<string | null>;
/** LibreOffice for the tests: found, else installed, else null. */
export function ensureLibreOffice(): string | null;
