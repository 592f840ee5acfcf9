import { useMemo, useRef, useState } from "react";
import { useKata } from "../bahasa/bahasa";
import { namaBlok } from "../bahasa/namaBlok";
import type { Analisis } from "../keadaan/analisis";
import { usePanel } from "../keadaan/panel";
import { butirTemuan, kelompokkan, saringButir } from "./daftar";
import type { Butir, Kelompok, Pengelompokan, Saring } from "./daftar";
import { usePembanding } from "./usePembanding";
import type { Pembanding } from "./usePembanding";

export interface Daftar {
  /** All findings. */
  butir: Butir[];
  /** Those that filter and search let through, in the order of the groups. */
  tampil: Butir[];
  kelompok: Kelompok[];
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
  /** Mendable findings by rule. */
  sejenis: ReadonlyMap<string, number>;
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
  const { temuan } = analisis;
  const pembanding = usePembanding(temuan);
  const baru = pembanding.sejak?.baru ?? null;
  const butir = useMemo(() => butirTemuan(temuan, baru), [temuan, baru]);
  const kelompok = useMemo(() => {
    const blok = analisis.jabatan.find(({ blok: { jabatan } }) => jabatan === null)?.blok;
    return kelompokkan(saringButir(butir, saring, cari, kata), menurut, kata, (t) =>
      blok === undefined ? t.lembar : namaBlok(blok, kata),
    );
  }, [analisis.jabatan, butir, saring, cari, menurut, kata]);
  const tampil = useMemo(() => kelompok.flatMap((k) => k.butir), [kelompok]);
  const sejenis = useMemo(() => {
    const jumlah = new Map<string, number>();
    for (const { kode, perbaikan } of temuan)
      if (perbaikan !== null) jumlah.set(kode, (jumlah.get(kode) ?? 0) + 1);
    return jumlah;
  }, [temuan]);

  const ke = (b: Butir, dariPapanKetik: boolean): void => {
    tempat.current = tampil.indexOf(b);
    setTerpilih(b.kunci);
    setFokus(dariPapanKetik);
    void panel.pilihSel(b.temuan.lembar, b.temuan.sel);
  };
  return {
    butir,
    tampil,
    kelompok,
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
    sejenis,
    pembanding,
  };
}
