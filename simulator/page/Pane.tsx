/** The task pane as Excel frames it, and the hidden page that runs the ribbon's functions. */
import { pilihan } from "./pilihan";
import { teks } from "./teks";

interface Props {
  /** The pane's address; null: closed. */
  address: string | null;
  onClose: () => void;
}

export function Pane({ address, onClose }: Props) {
  return (
    <>
      {address !== null && (
        <aside className={`taskpane ${pilihan.tema}`} style={{ width: pilihan.lebar }} aria-label="IKI">
          <header>
            <span>IKI</span>
            <button type="button" aria-label={teks("tutupPanel")} onClick={onClose}>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
                <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" />
              </svg>
            </button>
          </header>
          <iframe title="IKI" src={address} />
        </aside>
      )}
      <iframe className="functions" title="Perintah" src="pane/commands.html" tabIndex={-1} aria-hidden />
    </>
  );
}
