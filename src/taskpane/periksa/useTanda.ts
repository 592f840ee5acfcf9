import { useCallback, useEffect, useRef, useState } from "react";
import { pesan } from "../../core/pesan";
import { catatanTanda, ciriTanda, kabarDihapus, kabarDitandai, tandaiEdits } from "../../core/rules";
import type { Temuan } from "../../core/rules";
import { countMarks, putMarks, removeMarks } from "../../excel";
import { useKata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";

export interface Tanda {
  /** Marks of ours stand on the sheets. */
  ada: boolean;
  /** Marks are being put on or taken away. */
  bekerja: boolean;
  tandai: () => Promise<void>;
  lepas: () => Promise<void>;
  /** Asks the workbook whether marks stand: the ribbon puts them on and takes them away, too. */
  lihat: () => void;
}

/** Excel tells nobody of a mark: the pane asks when it is turned to, and no oftener than this, in ms. */
const jarak = 3000;

/**
 * Marks on the cells with findings: put there, found again in a later session, and taken away whole. Not among what
 * "Batalkan" takes back: the marks have a button of their own.
 */
export function useTanda(temuan: readonly Temuan[]): Tanda {
  const panel = usePanel();
  const { kalimat } = useKata();
  const [ada, setAda] = useState(false);
  const [bekerja, setBekerja] = useState(false);
  const hitung = useCallback(async (): Promise<void> => {
    const hasil = await countMarks(ciriTanda);
    if (hasil.status === "berhasil") setAda(hasil.isi > 0);
  }, []);
  const terakhir = useRef(0);
  const lihat = useCallback((): void => {
    const kini = Date.now();
    if (kini - terakhir.current < jarak) return;
    terakhir.current = kini;
    void hitung();
  }, [hitung]);
  useEffect(() => {
    void hitung();
    const halaman = document.documentElement;
    window.addEventListener("focus", lihat);
    halaman.addEventListener("pointerenter", lihat);
    return () => {
      window.removeEventListener("focus", lihat);
      halaman.removeEventListener("pointerenter", lihat);
    };
  }, [hitung, lihat]);
  /** `kerja` says whether marks stand afterwards; null: it could not be done, and the workbook is asked. */
  const kerjakan = useCallback(
    async (kerja: () => Promise<boolean | null>): Promise<void> => {
      setBekerja(true);
      panel.kabarkan(pesan("pane.menulis"));
      const sisa = await kerja();
      if (sisa === null) await hitung();
      else setAda(sisa);
      setBekerja(false);
    },
    [panel, hitung],
  );
  const lepas = useCallback(
    () =>
      kerjakan(async () => {
        const hasil = await removeMarks(ciriTanda);
        const gagal = hasil.status === "gagal";
        panel.kabarkan(gagal ? hasil.galat.pesan : kabarDihapus(hasil.isi.terlindungi));
        return gagal ? null : hasil.isi.terlindungi.length > 0;
      }),
    [panel, kerjakan],
  );
  const tandai = useCallback(
    () =>
      kerjakan(async () => {
        const tanda = { warna: tandaiEdits(temuan), catatan: catatanTanda(temuan, kalimat) };
        const hasil = await putMarks(tanda, ciriTanda);
        const gagal = hasil.status === "gagal";
        panel.kabarkan(gagal ? hasil.galat.pesan : kabarDitandai(hasil.isi, kalimat));
        return gagal ? null : hasil.isi.sel > 0;
      }),
    [panel, temuan, kalimat, kerjakan],
  );
  return { ada, bekerja, tandai, lepas, lihat };
}
