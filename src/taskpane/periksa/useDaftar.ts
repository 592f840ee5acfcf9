import { useMemo, useRef, useState } from "react";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { usePanel } from "../keadaan/panel";
import { butirTemuan, cariButir, saringButir } from "./daftar";
import type { Butir, Saring } from "./daftar";
import { kelompokkan } from "./kelompok";
import type { Pengelompokan } from "./kelompok";
import { namaKelompok } from "./namaKelompok";
import { useLipatan } from "./useLipatan";
import type { Lipatan } from "./useLipatan";
import { usePembanding } from "./usePembanding";
import type { Pembanding } from "./usePembanding";

export interface Daftar extends Lipatan {
  /** All findings. */
  butir: readonly Butir[];
  /** Those that the search lets through, of any level. */
  tercari: readonly Butir[];
  /** Those that filter and search let through, in the order of the screen. */
  tampil: readonly Butir[];
  saring: Saring;
  gantiSaring: (saring: Saring) => void;
  cari: string;
  gantiCari: (cari: string) => void;
  menurut: Pengelompokan;
  gantiMenurut: (menurut: Pengelompokan) => void;
  /** Key of the selected finding. */
  terpilih: string | null;
  /** It was reached by the keyboard. */
  fokus: boolean;
  pilih: (butir: Butir) => void;
  pindah: (langkah: 1 | -1, fokus: boolean) => void;
  pembanding: Pembanding;
}

/** The state of the list: what is shown, and where the planner is in it. */
export function useDaftar(analisis: Analisis): Daftar {
  const panel = usePanel();
  const kata = useKata();
  const [saring, gantiSaring] = useState<Saring>("semua");
  const [cari, gantiCari] = useState("");
  const [menurut, gantiMenurut] = useState<Pengelompokan>("jabatan");
  const [terpilih, setTerpilih] = useState<string | null>(null);
  const [fokus, setFokus] = useState(false);
  /** Where the selected finding stood: once it is mended, the next one is there. */
  const tempat = useRef(-1);
  const { temuan, jabatan } = analisis;
  const pembanding = usePembanding(temuan);
  const { baru } = pembanding.sejak;
  const butir = useMemo(() => butirTemuan(temuan, baru), [temuan, baru]);
  const tercari = useMemo(() => cariButir(butir, cari, kata), [butir, cari, kata]);
  const nama = useMemo(() => namaKelompok(jabatan, kata), [jabatan, kata]);
  const semua = useMemo(
    () => kelompokkan(saringButir(tercari, saring), menurut, nama),
    [tercari, saring, menurut, nama],
  );
  const lipatan = useLipatan(semua, [menurut, saring, cari].join("|"), cari.trim() !== "");
  const { kelompok } = lipatan;
  const tampil = useMemo(() => kelompok.flatMap((k) => k.baris.flatMap((b) => b.butir)), [kelompok]);

  const ke = (b: Butir, dariPapanKetik: boolean): void => {
    tempat.current = tampil.indexOf(b);
    setTerpilih(b.kunci);
    setFokus(dariPapanKetik);
    for (const k of kelompok) {
      const baris = k.baris.find((isi) => isi.butir.includes(b));
      if (baris) lipatan.buka(k.kunci, baris.kunci);
    }
    void panel.pilihSel(b.temuan.lembar, b.temuan.sel);
  };
  return {
    ...lipatan,
    butir,
    tercari,
    tampil,
    saring,
    gantiSaring,
    cari,
    gantiCari,
    menurut,
    gantiMenurut,
    terpilih,
    fokus,
    pilih: (b) => (b.kunci === terpilih ? setTerpilih(null) : ke(b, false)),
    pindah: (langkah, dariPapanKetik) => {
      const kini = tampil.findIndex(({ kunci }) => kunci === terpilih);
      // A finding that is gone has left its place to the next one.
      const dari = kini >= 0 ? kini : langkah === 1 ? tempat.current - 1 : Math.max(tempat.current, 0);
      const tujuan =
        tampil[(Math.max(dari + langkah, langkah === 1 ? 0 : -1) + tampil.length) % tampil.length];
      if (tujuan !== undefined) ke(tujuan, dariPapanKetik);
    },
    pembanding,
  };
}
