import { useCallback, useEffect, useState } from "react";
import { pesan } from "../../core/pesan";
import { rumusTanda, tandaiEdits } from "../../core/rules";
import type { Temuan } from "../../core/rules";
import { countMarks, removeMarks } from "../../excel";
import { usePanel } from "../keadaan/panel";

export interface Tanda {
  /** Marks of ours stand on the sheets. */
  ada: boolean;
  tandai: () => Promise<void>;
  lepas: () => Promise<void>;
}

/** Marks on the cells with findings: put there, found again in a later session, and taken away whole. */
export function useTanda(temuan: readonly Temuan[]): Tanda {
  const panel = usePanel();
  const [ada, setAda] = useState(false);
  const hitung = useCallback(async (): Promise<void> => {
    const hasil = await countMarks(rumusTanda);
    if (hasil.status === "berhasil") setAda(hasil.isi > 0);
  }, []);
  useEffect(() => void hitung(), [hitung]);
  const lepas = useCallback(async (): Promise<void> => {
    const hasil = await removeMarks(rumusTanda);
    panel.kabarkan(hasil.status === "gagal" ? hasil.galat.pesan : pesan("periksa.tanda-dihapus"));
    await hitung();
  }, [panel, hitung]);
  const tandai = useCallback(async (): Promise<void> => {
    const edits = tandaiEdits(temuan);
    // Marks of an earlier check go first: a cell that was mended keeps none.
    const lama = await removeMarks(rumusTanda);
    if (lama.status === "gagal") {
      panel.kabarkan(lama.galat.pesan);
      return;
    }
    // Not among what "Batalkan" takes back: the marks have a button of their own, for later sessions too.
    const hasil = await panel.buku.applyEdits(edits);
    panel.kabarkan(
      hasil.status === "diterapkan"
        ? pesan("periksa.ditandai", { jumlah: edits.length })
        : hasil.status === "berubah"
          ? hasil.pesan
          : hasil.galat.pesan,
    );
    await hitung();
  }, [panel, temuan, hitung]);
  return { ada, tandai, lepas };
}
