import { useCallback, useEffect, useState } from "react";
import type { Templat } from "../../catalogue/templat";
import { pesan } from "../../core/pesan";
import type { Pesan } from "../../core/pesan";
import { bacaTemplatTersimpan } from "../../core/templates";
import { useKeadaan, usePanel } from "../keadaan/panel";
import type { Buku } from "../keadaan/port";

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
  // "Batalkan" stands in the pane's header: what it takes back of the templates shows here.
  const { urungan } = useKeadaan();
  useEffect(() => void baca(), [baca, urungan.length]);

  const tulis = async (isi: Readonly<Record<string, unknown>>, kata: Pesan): Promise<boolean> => {
    const gagal = (alasan: Pesan): false => (panel.kabarkan(alasan), false);
    const lama = await panel.buku.readSettings();
    if (lama.status === "gagal") return gagal(lama.galat.pesan);
    const hasil = await panel.buku.writeSettings(isi);
    if (hasil.status === "gagal") return gagal(hasil.galat.pesan);
    const semula = Object.fromEntries(Object.keys(isi).map((kunci) => [kunci, lama.isi[kunci]]));
    panel.dapatDibatalkan(kata, () => kembalikan(panel.buku, isi, semula));
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

/** Puts settings back as they were; where one is no longer what was written, nothing changes, and why comes back. */
async function kembalikan(
  buku: Buku,
  ditulis: Readonly<Record<string, unknown>>,
  semula: Readonly<Record<string, unknown>>,
): Promise<Pesan | null> {
  const kini = await buku.readSettings();
  if (kini.status === "gagal") return kini.galat.pesan;
  const sama = Object.entries(ditulis).every(
    ([kunci, nilai]) => JSON.stringify(kini.isi[kunci]) === JSON.stringify(nilai),
  );
  if (!sama) return pesan("templat.batal-berubah");
  const hasil = await buku.writeSettings(semula);
  return hasil.status === "gagal" ? hasil.galat.pesan : null;
}
