/** The add-in's dialog as Excel frames it. */
import { useSyncExternalStore } from "react";
import type { Dialogs } from "../host";
import { focusGrid } from "./grid/focus";
import { pilihan } from "./pilihan";
import { teks } from "./teks";

export function Dialog({ dialogs }: { dialogs: Dialogs }) {
  const address = useSyncExternalStore(dialogs.subscribe, dialogs.current);
  if (address === null) return null;
  return (
    <div className={`dialog ${pilihan.tema}`} role="dialog" aria-modal="true" aria-label="IKI">
      <section>
        <header>
          <span>IKI</span>
          <button
            type="button"
            aria-label={teks("tutupDialog")}
            onClick={() => {
              dialogs.dismiss();
              focusGrid();
            }}
          >
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
              <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" />
            </svg>
          </button>
        </header>
        <iframe title="IKI" src={address} />
      </section>
    </div>
  );
}
