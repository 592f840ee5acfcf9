/** The calculation engine is WebAssembly: it is loaded once, before the first use. */
import init, { initSync } from "@ironcalc/wasm";

let loading: Promise<void> | null = null;

/** `wasm`: the engine's bytes, where they can't be fetched from beside the script (Node). Later calls wait for the first. */
export function loadEngine(wasm?: BufferSource): Promise<void> {
  loading ??= wasm ? Promise.resolve(void initSync({ module: wasm })) : init().then(() => undefined);
  return loading;
}
