import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Pesan } from "../../core/pesan";
import { usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  naskah: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "120px",
    marginTop: "8px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
  },
});

export interface Salin {
  /** Copies a text; `kabar` is said once it is there. */
  salin: (teks: string, kabar: Pesan) => Promise<void>;
  /** The text itself, where Excel keeps the clipboard from an add-in: to be copied by hand. Else null. */
  naskah: ReactNode;
}

/** @param label names the text for a screen reader. */
export function useSalin(label: string): Salin {
  const styles = useStyles();
  const panel = usePanel();
  const [teks, setTeks] = useState<string | null>(null);
  const salin = async (isi: string, kabar: Pesan): Promise<void> => {
    try {
      await navigator.clipboard.writeText(isi);
      setTeks(null);
      panel.kabarkan(kabar);
    } catch {
      setTeks(isi);
    }
  };
  return {
    salin,
    naskah:
      teks === null ? null : (
        <textarea className={styles.naskah} readOnly value={teks} aria-label={label} autoFocus />
      ),
  };
}
