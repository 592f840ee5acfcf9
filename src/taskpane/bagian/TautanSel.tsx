import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";

const useStyles = makeStyles({
  tautan: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "left",
    overflowWrap: "anywhere",
    // Where the system takes the colours away the line alone tells a link from text.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

export interface TautanSelProps {
  lembar: string;
  /** "F12" or "F12:H14". */
  alamat: string;
  /** Words to show in place of the address. */
  kata?: string;
}

/** An address that shows its cells in the grid. */
export function TautanSel({ lembar, alamat, kata }: TautanSelProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  return (
    <Link
      as="button"
      className={styles.tautan}
      title={t("pane.pilih-sel", { lembar, alamat })}
      onClick={(event) => {
        event.stopPropagation();
        void panel.pilihSel(lembar, alamat);
      }}
    >
      {kata ?? alamat}
    </Link>
  );
}
