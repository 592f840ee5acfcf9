import { makeStyles } from "@fluentui/react-components";
import { useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { KeyboardEventHandler, ReactNode, Ref, RefObject } from "react";

const useStyles = makeStyles({
  gulungan: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 auto",
    minHeight: "0",
    gap: "8px",
    margin: "0 -12px",
    padding: "8px 12px 12px",
    overflowX: "hidden",
    overflowY: "auto",
    scrollbarWidth: "thin",
    outlineStyle: "none",
    // Cards keep their height: what does not fit is scrolled to.
    "& > *": { flexShrink: 0 },
  },
});

export interface GulunganProps {
  ref?: Ref<HTMLDivElement>;
  /** Where it is kept how far one has scrolled; absent: it begins at the top each time. */
  posisi?: RefObject<number>;
  onKeyDown?: KeyboardEventHandler;
  children: ReactNode;
}

/** What scrolls above a bar of buttons: the bar lies over none of it, so that what has the keyboard is always seen. */
export function Gulungan({ ref, posisi, onKeyDown, children }: GulunganProps): ReactNode {
  const styles = useStyles();
  const kotak = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => kotak.current);
  useLayoutEffect(() => {
    if (kotak.current && posisi) kotak.current.scrollTop = posisi.current;
  }, [posisi]);
  return (
    <div
      ref={kotak}
      tabIndex={-1}
      className={styles.gulungan}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => {
        if (posisi) posisi.current = currentTarget.scrollTop;
      }}
    >
      {children}
    </div>
  );
}
