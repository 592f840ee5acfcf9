import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useState } from "react";
import type { CSSProperties, ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";
import { TombolTautan } from "./TombolTautan";

// Every engine clamps lines only in a box of this old kind, whose property the types call outdated.
const tegak: Readonly<Record<string, string>> = { display: "-webkit-box", WebkitBoxOrient: "vertical" };

const useStyles = makeStyles({
  ringkas: { overflow: "hidden" },
  // Its word begins where the text does.
  tombol: { display: "block", marginLeft: "-4px" },
});

/** Fewer letters a line than the narrowest column holds: so short a text is not measured. */
const SEBARIS = 15;

export interface Ringkas {
  ref: (unsur: HTMLElement | null) => void;
  className: string | undefined;
  style: CSSProperties | undefined;
  /** Shows the rest, and takes it away again; null where there is none. To stand beside the text, outside of other buttons. */
  tombol: ReactNode;
}

/** A text that may be as long as a sentence of a decree: so many lines of it, and the rest on demand. */
export function useRingkas(teks: string, baris: number): Ringkas {
  const styles = useStyles();
  const { t } = useKata();
  const [unsur, setUnsur] = useState<HTMLElement | null>(null);
  const [terpotong, setTerpotong] = useState(false);
  const [penuh, setPenuh] = useState(false);
  const panjang = teks.length > baris * SEBARIS;
  useLayoutEffect(() => {
    if (unsur === null || penuh || !panjang) return undefined;
    const ukur = (): void => setTerpotong(unsur.scrollHeight > unsur.clientHeight + 1);
    ukur();
    if (typeof ResizeObserver === "undefined") return undefined;
    const pengamat = new ResizeObserver(ukur);
    pengamat.observe(unsur);
    return () => pengamat.disconnect();
  }, [unsur, penuh, panjang, teks]);
  const potong = panjang && !penuh;
  return {
    ref: setUnsur,
    className: potong ? styles.ringkas : undefined,
    style: potong ? { ...tegak, WebkitLineClamp: baris } : undefined,
    tombol:
      terpotong && panjang ? (
        <span className={styles.tombol}>
          <TombolTautan dibuka={penuh} onClick={() => setPenuh(!penuh)}>
            {t(penuh ? "pane.ringkas" : "pane.selengkapnya")}
          </TombolTautan>
        </span>
      ) : null,
  };
}

/** Such a text by itself, with its button below. */
export function TeksRingkas({
  teks,
  baris,
  tampil = teks,
  as: Unsur = "span",
  id,
  className,
}: {
  teks: string;
  baris: number;
  /** What is shown for `teks`, where that is more than its letters. */
  tampil?: ReactNode;
  as?: "span" | "h2" | "h3";
  id?: string;
  className?: string | undefined;
}): ReactNode {
  const { ref, className: ringkas, style, tombol } = useRingkas(teks, baris);
  return (
    <>
      <Unsur ref={ref} id={id} className={mergeClasses(className, ringkas)} style={style}>
        {tampil}
      </Unsur>
      {tombol}
    </>
  );
}
