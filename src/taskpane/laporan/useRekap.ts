import { useRef, useState } from "react";
import { pesan } from "../../core/pesan";
import type { BerkasRekap } from "../../core/reports/rekap";
import type { OpsiBaca } from "./rekap";

/** A file that was chosen; null: not read yet. */
export interface BerkasDipilih {
  nama: string;
  hasil: BerkasRekap | null;
}

export interface Rekap {
  daftar: readonly BerkasDipilih[];
  sedang: boolean;
  /** Reads more files, after those that are there. */
  tambah: (berkas: readonly File[], opsi: OpsiBaca) => Promise<void>;
  /** Stops after the file that is being read; the others are named as not read. */
  hentikan: () => void;
  kosongkan: () => void;
}

/** Files of one name come from different folders: the second is called "a.xlsx (2)". */
function namaBaru(nama: string, ada: readonly string[]): string {
  for (let n = 1; ; n++) {
    const calon = n === 1 ? nama : `${nama} (${n})`;
    if (!ada.includes(calon)) return calon;
  }
}

/** Lets the page draw, and answer, between two files. */
const jeda = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, 0));

/** The files of a recap, read one after another. */
export function useRekap(): Rekap {
  const [daftar, setDaftar] = useState<readonly BerkasDipilih[]>([]);
  const [sedang, setSedang] = useState(false);
  /** One reading after another, each with its own end. */
  const pembacaan = useRef<{ henti: boolean }>({ henti: false });

  const tambah = async (berkas: readonly File[], opsi: OpsiBaca): Promise<void> => {
    const ada = daftar.map(({ nama }) => nama);
    const baru = berkas.map((isi) => {
      const nama = namaBaru(isi.name, ada);
      ada.push(nama);
      return { nama, isi };
    });
    const kini = { henti: false };
    pembacaan.current = kini;
    setSedang(true);
    setDaftar([...daftar, ...baru.map(({ nama }) => ({ nama, hasil: null }))]);
    const catat = (nama: string, hasil: BerkasRekap): void =>
      setDaftar((lama) => lama.map((d) => (d.nama === nama ? { nama, hasil } : d)));
    try {
      const { bacaSatu } = await import("./rekap");
      for (const { nama, isi } of baru) {
        await jeda();
        catat(
          nama,
          kini.henti
            ? { status: "gagal", berkas: nama, pesan: pesan("laporan.berkas-dihentikan") }
            : await bacaSatu(nama, isi, opsi),
        );
      }
    } finally {
      setSedang(false);
    }
  };

  return {
    daftar,
    sedang,
    tambah,
    hentikan: () => {
      pembacaan.current.henti = true;
    },
    kosongkan: () => setDaftar([]),
  };
}
