import { useCallback, useEffect, useState } from "react";
import type { Templat } from "../../catalogue/templat";
import { pesan } from "../../core/pesan";
import type { Pesan } from "../../core/pesan";
import { bacaTemplatTersimpan } from "../../core/templates";
import { usePanel } from "../keadaan/panel";

/** Each template is one setting of the workbook, under "templat.<id>". */
const awalan = "templat.";

export interface TemplatSendiri {
  daftar: readonly Templat[];
  /** Remembers templates in the workbook; false: the status line says why not. */
  simpan: (templat: readonly Templat[], kata: Pesan) => Promise<boolean>;
  hapus: (templat: Templat) => Promise<void>;
}

/** The planner's own templates: kept in the workbook, out of sight, and saved with it. */
export function useTemplatSendiri(): TemplatSendiri {
  const panel = usePanel();
  const [daftar, setDaftar] = useState<readonly Templat[]>([]);
  const baca = useCallback(async (): Promise<void> => {
    const hasil = await panel.buku.readSettings();
    if (hasil.status === "gagal") {
      panel.kabarkan(hasil.galat.pesan);
      return;
    }
    const entries = Object.entries(hasil.isi).filter(([kunci]) => kunci.startsWith(awalan));
    const terbaca = entries.flatMap(([, nilai]) => bacaTemplatTersimpan(nilai) ?? []);
    setDaftar(terbaca);
    const rusak = entries.length - terbaca.length;
    if (rusak > 0) panel.kabarkan(pesan("templat.tersimpan-rusak", { jumlah: rusak }));
  }, [panel]);
  useEffect(() => void baca(), [baca]);

  const tulis = async (isi: Readonly<Record<string, unknown>>, kata: Pesan): Promise<boolean> => {
    const hasil = await panel.buku.writeSettings(isi);
    if (hasil.status === "gagal") {
      panel.kabarkan(hasil.galat.pesan);
      return false;
    }
    await baca();
    panel.kabarkan(kata);
    return true;
  };
  return {
    daftar,
    simpan: (templat, kata) => tulis(Object.fromEntries(templat.map((t) => [awalan + t.id, t])), kata),
    hapus: async (templat) => {
      const jabatan = templat.jabatan ?? "IKU";
      await tulis({ [awalan + templat.id]: undefined }, pesan("templat.dihapus", { jabatan }));
    },
  };
}
