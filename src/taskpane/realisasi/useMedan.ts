import { useEffect, useRef, useState } from "react";
import { bacaKetikan, isiSel, tulisKetikan } from "../../core/isian";
import type { DataIsian, Ketikan, TempatIsian } from "../../core/isian";
import type { Content } from "../../core/edits";
import { pesan } from "../../core/pesan";
import { usePanel } from "../keadaan/panel";
import { useKata } from "../bahasa/bahasa";
import { tanpaDraf, usePapan } from "./medan";
import type { Draf, KabarMedan } from "./medan";

/** What the cell holds, as the field shows it and reads it back. */
export function teksSel({ nilai, nilaiPredikat, tempat }: DataIsian): string {
  if (nilai !== null) return tulisKetikan(nilai);
  if (nilaiPredikat !== null) return nilaiPredikat;
  const isi = tempat.jenis === "sel" ? tempat.isi : null;
  return typeof isi === "string" || typeof isi === "number" ? String(isi) : "";
}

type Tulisan = Exclude<Ketikan, { status: "tanya" | "tolak" }>;

export interface Medan {
  draf: Draf;
  /** What stands in the field. */
  teks: string;
  ketik: (teks: string) => void;
  /** Puts back what the cell holds. */
  pulihkan: () => void;
  /** Reads what was typed and writes it; false: it was refused or waits for an answer. */
  simpan: () => boolean;
  tulis: (ketikan: Tulisan) => void;
}

/** One figure between the field and its cell. */
export function useMedan(data: DataIsian): Medan {
  const panel = usePanel();
  const { t } = useKata();
  const { draf: simpanan, kolom } = usePapan();
  const [draf, setDraf] = useState<Draf>(() => simpanan.get(data.id) ?? tanpaDraf);
  const kini = useRef(data);
  // What this field wrote, as long as the reading that it was written on stands.
  const tertulis = useRef<{ pada: TempatIsian; isi: Content } | null>(null);
  useEffect(() => {
    kini.current = data;
  });

  const ubah = (baru: Draf): void => {
    if (baru.teks === null && baru.kabar === null) simpanan.delete(data.id);
    else simpanan.set(data.id, baru);
    setDraf(baru);
  };

  const tulis = (ketikan: Tulisan, sesudah: KabarMedan | null = null): void => {
    const { tempat, nama, setahun } = kini.current;
    if (tempat.jenis !== "sel") return;
    const isi = isiSel(ketikan, tempat.bagi);
    const semula = tertulis.current?.pada === tempat ? tertulis.current.isi : tempat.isi;
    const ketikannya =
      ketikan.status === "angka"
        ? tulisKetikan(ketikan.nilai)
        : ketikan.status === "predikat"
          ? ketikan.predikat
          : "";
    tertulis.current = { pada: tempat, isi };
    ubah({ teks: ketikannya, kabar: null });
    const perihal = { nama, kolom: setahun ? t("isian.setahun") : kolom };
    const kata =
      isi === null
        ? pesan("isian.dikosongkan", perihal)
        : pesan("isian.diisi", { ...perihal, nilai: ketikannya });
    void panel.isiAngka(tempat, isi, semula, kata).then((hasil) => {
      if (hasil.status !== "ditulis") tertulis.current = null;
      if (hasil.status === "ditulis") ubah({ teks: null, kabar: sesudah });
      else if (hasil.status === "gagal")
        ubah({ teks: ketikannya, kabar: { jenis: "tolak", pesan: hasil.galat.pesan } });
      else
        ubah({
          teks: null,
          kabar: {
            jenis: "berubah",
            pesan: pesan("isian.berubah", { sel: `${tempat.lembar}!${tempat.sel}`, teks: ketikannya }),
          },
        });
    });
  };

  const simpan = (): boolean => {
    const { teks } = draf;
    if (teks === null) return true;
    // A figure of this field is on its way: what the cell is known to hold is no longer so.
    const menunggu = tertulis.current?.pada === data.tempat;
    if (!menunggu && teks.trim() === teksSel(data)) {
      ubah(tanpaDraf);
      return true;
    }
    const ketikan = bacaKetikan(teks, data);
    if (ketikan.status === "tolak") {
      ubah({ teks, kabar: { jenis: "tolak", pesan: ketikan.alasan } });
      return false;
    }
    if (ketikan.status === "tanya") {
      ubah({ teks, kabar: { ...ketikan, jenis: "tanya" } });
      return false;
    }
    // "-" is how a blank is often written: it is no 0.
    const catatan: KabarMedan | null =
      ketikan.status === "kosong" && teks.trim() !== ""
        ? { jenis: "catatan", pesan: pesan("isian.bukan-nol", { teks: teks.trim() }) }
        : null;
    // Enter writes and moves on; the field that is left is read once more.
    const { tempat } = data;
    if (menunggu && tempat.jenis === "sel" && tertulis.current?.isi === isiSel(ketikan, tempat.bagi))
      return true;
    if (!menunggu && sama(ketikan, data)) ubah({ teks: null, kabar: catatan });
    else tulis(ketikan, catatan);
    return true;
  };

  return {
    draf,
    teks: draf.teks ?? teksSel(data),
    ketik: (teks) => ubah({ teks, kabar: null }),
    pulihkan: () => ubah(tanpaDraf),
    simpan,
    tulis,
  };
}

/** Whether the cell holds just that already. */
function sama(ketikan: Tulisan, { nilai, nilaiPredikat, masalah }: DataIsian): boolean {
  if (masalah !== null) return false;
  if (ketikan.status === "angka") return ketikan.nilai === nilai;
  if (ketikan.status === "predikat") return ketikan.predikat === nilaiPredikat;
  return nilai === null && nilaiPredikat === null;
}
