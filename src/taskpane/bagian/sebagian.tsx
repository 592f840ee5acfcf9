import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({ lagi: { margin: "8px 12px", alignSelf: "flex-start" } });

export interface Sebagian {
  /** How many of the list to show. */
  tampil: number;
  /** Stands below the list: shows more when it comes into view, or is pressed; null once all is shown. */
  lanjutan: ReactNode;
}

/**
 * A long list in steps, so that hundreds of rows open at once as fast as ten.
 * @param harus place of a row that must be among those shown.
 */
export function useSebagian(jumlah: number, langkah: number, harus = -1): Sebagian {
  const [diminta, setDiminta] = useState(langkah);
  const tampil = Math.min(jumlah, Math.max(diminta, harus + 1));
  const sisa = jumlah - tampil;
  return {
    tampil,
    lanjutan:
      sisa > 0 ? <Lagi key={tampil} jumlah={sisa} minta={() => setDiminta(tampil + langkah)} /> : null,
  };
}

function Lagi({ jumlah, minta }: { jumlah: number; minta: () => void }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const tempat = useRef<HTMLDivElement>(null);
  const terakhir = useRef(minta);
  useEffect(() => {
    terakhir.current = minta;
  });
  useEffect(() => {
    if (tempat.current === null || typeof IntersectionObserver === "undefined") return undefined;
    const pengamat = new IntersectionObserver((masuk) => {
      if (masuk.some((m) => m.isIntersecting)) terakhir.current();
    });
    pengamat.observe(tempat.current);
    return () => pengamat.disconnect();
  }, []);
  return (
    <div ref={tempat} className={styles.lagi}>
      <Button size="small" onClick={minta}>
        {t("pane.lagi", { jumlah })}
      </Button>
    </div>
  );
}
