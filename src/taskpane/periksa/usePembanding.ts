import { useCallback, useEffect, useMemo, useState } from "react";
import { pesan } from "../../core/pesan";
import { bandingkan, jejak } from "../../core/rules";
import type { Perbandingan, Temuan } from "../../core/rules";
import { usePanel } from "../keadaan/panel";

/** The setting of the workbook that holds the marks of the last run. */
const kunci = "periksaTerakhir";

const isJejak = (nilai: unknown): nilai is string[] =>
  Array.isArray(nilai) && nilai.every((tanda) => typeof tanda === "string");

export interface Pembanding {
  /** null: no run is remembered in this workbook. */
  sejak: Perbandingan | null;
  /** Remembers the findings of now; the next comparison is with them. */
  ingat: () => Promise<void>;
}

/** What is new, gone and still there since the run that the workbook remembers. */
export function usePembanding(temuan: readonly Temuan[]): Pembanding {
  const panel = usePanel();
  const [dahulu, setDahulu] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let berlaku = true;
    void panel.buku.readSettings().then((hasil) => {
      const nilai = hasil.status === "berhasil" ? hasil.isi[kunci] : null;
      if (berlaku && isJejak(nilai)) setDahulu(nilai);
    });
    return () => {
      berlaku = false;
    };
  }, [panel]);
  const sejak = useMemo(() => (dahulu === null ? null : bandingkan(temuan, dahulu)), [temuan, dahulu]);
  const ingat = useCallback(async (): Promise<void> => {
    const kini = jejak(temuan);
    const hasil = await panel.buku.writeSettings({ [kunci]: kini });
    if (hasil.status === "berhasil") setDahulu(kini);
    panel.kabarkan(hasil.status === "gagal" ? hasil.galat.pesan : pesan("periksa.diingat"));
  }, [panel, temuan]);
  return { sejak, ingat };
}
