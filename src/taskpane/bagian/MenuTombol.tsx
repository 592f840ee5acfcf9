import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";

const useStyles = makeStyles({
  tempat: { position: "relative", marginLeft: "auto" },
  tombol: { minWidth: "auto" },
  menu: {
    position: "absolute",
    right: "0",
    bottom: "calc(100% + 6px)",
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    width: "max-content",
    maxWidth: "calc(100vw - 24px)",
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  butir: {
    minHeight: "32px",
    padding: "4px 10px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
});

export interface PilihanMenu {
  kata: string;
  mati?: boolean;
  pilih: () => void;
}

export interface MenuTombolProps {
  label: string;
  pilihan: readonly PilihanMenu[];
  /** Called before it is shown. */
  saatBuka?: () => void;
}

/** How far an arrow key goes among `jumlah` choices from the one at `kini`; null: no key of a menu. */
function tujuan(key: string, kini: number, jumlah: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return jumlah - 1;
  if (key === "ArrowDown") return (kini + 1) % jumlah;
  if (key === "ArrowUp") return (kini - 1 + jumlah) % jumlah;
  return null;
}

/** The "…" at the end of a bar: what is done seldom, in a menu that opens upwards. */
export function MenuTombol({ label, pilihan, saatBuka }: MenuTombolProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [terbuka, setTerbuka] = useState(false);
  const tempat = useRef<HTMLDivElement>(null);
  const butir = (): HTMLButtonElement[] => [
    ...(tempat.current?.querySelectorAll<HTMLButtonElement>("[role=menuitem]:enabled") ?? []),
  ];
  useEffect(() => {
    if (!terbuka) return undefined;
    tempat.current?.querySelector<HTMLButtonElement>("[role=menuitem]:enabled")?.focus();
    const diLuar = ({ target }: Event): void => {
      if (!(target instanceof Node) || tempat.current?.contains(target) !== true) setTerbuka(false);
    };
    document.addEventListener("pointerdown", diLuar);
    return () => document.removeEventListener("pointerdown", diLuar);
  }, [terbuka]);
  const tutup = (): void => {
    setTerbuka(false);
    tempat.current?.querySelector<HTMLButtonElement>("[aria-haspopup=menu]")?.focus();
  };
  const ketuk = (event: KeyboardEvent): void => {
    if (event.key === "Escape") tutup();
    else if (event.key === "Tab") setTerbuka(false);
    else {
      const semua = butir();
      const ke = tujuan(event.key, semua.indexOf(document.activeElement as HTMLButtonElement), semua.length);
      if (ke === null) return;
      event.preventDefault();
      semua[ke]?.focus();
    }
    event.stopPropagation();
  };
  return (
    <div ref={tempat} className={styles.tempat}>
      <Button
        size="small"
        className={styles.tombol}
        icon={<MoreHorizontalRegular />}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={terbuka}
        aria-controls={terbuka ? id : undefined}
        onClick={() => {
          if (!terbuka) saatBuka?.();
          setTerbuka(!terbuka);
        }}
      />
      {terbuka ? (
        <div id={id} role="menu" aria-label={label} className={styles.menu} onKeyDown={ketuk}>
          {pilihan.map(({ kata, mati = false, pilih }) => (
            <button
              key={kata}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.butir}
              disabled={mati}
              onClick={() => {
                tutup();
                pilih();
              }}
            >
              {kata}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
