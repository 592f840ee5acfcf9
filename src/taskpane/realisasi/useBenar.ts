import { useCallback, useEffect, useState } from "react";
import type { DataIsian } from "../../core/isian";
import { usePanel } from "../keadaan/panel";

/** The setting of the workbook that holds the odd figures that the planner confirmed, each by what it belongs to. */
const kunciSetelan = "isianBenar";

type Daftar = Readonly<Record<string, number>>;

const isDaftar = (nilai: unknown): nilai is Daftar =>
  typeof nilai === "object" &&
  nilai !== null &&
  !Array.isArray(nilai) &&
  Object.values(nilai).every((n) => typeof n === "number");

export interface Benar {
  /** Whether just this figure was confirmed. */
  sudah: (data: DataIsian) => boolean;
  pastikan: (data: DataIsian) => void;
}

/** Odd figures are asked about once: what was confirmed is remembered in the workbook, for that very figure. */
export function useBenar(tahun: number, akhir: number): Benar {
  const panel = usePanel();
  const [daftar, setDaftar] = useState<Daftar>({});
  useEffect(() => {
    let berlaku = true;
    void panel.buku.readSettings().then((hasil) => {
      const nilai = hasil.status === "berhasil" ? hasil.isi[kunciSetelan] : null;
      if (berlaku && isDaftar(nilai)) setDaftar((kini) => ({ ...nilai, ...kini }));
    });
    return () => {
      berlaku = false;
    };
  }, [panel]);
  const kunci = useCallback(
    (d: DataIsian): string => `${tahun}-${d.setahun ? 0 : akhir}\n${d.kunci}`,
    [tahun, akhir],
  );
  return {
    sudah: (d) => d.nilai !== null && daftar[kunci(d)] === d.nilai,
    pastikan: (d) => {
      if (d.nilai === null) return;
      const kini = { ...daftar, [kunci(d)]: d.nilai };
      setDaftar(kini);
      void panel.buku.writeSettings({ [kunciSetelan]: kini }).then((hasil) => {
        if (hasil.status === "gagal") panel.kabarkan(hasil.galat.pesan);
      });
    },
  };
}
