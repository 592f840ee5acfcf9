import type { ReactNode } from "react";
import type { Skala } from "../../core/capaian/skala";
import { TandaKategori } from "../bagian/TandaKategori";
import { tulisPersen } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { namaBlok } from "../bahasa/namaBlok";
import type { JabatanTampil } from "../keadaan/analisis";
import { tingkatKategori } from "../keadaan/tingkat";
import { Tabel } from "./Tabel";
import { ringkasJabatan } from "./ringkasan";

export interface TabelCapaianProps {
  jabatan: readonly JabatanTampil[];
  ringkas: ReadonlyMap<string, string>;
  batas: number | null;
  skala: Skala | null;
}

/** The bars as a table: capped and uncapped average, over how many, and the kategori. */
export function TabelCapaian({ jabatan, ringkas, batas, skala }: TabelCapaianProps): ReactNode {
  const kata = useKata();
  const { t, bahasa } = kata;
  const persen = (n: number | null): string => (n === null ? "–" : tulisPersen(n, bahasa, 1));
  return (
    <Tabel
      judul={t("beranda.tabel-capaian")}
      kepala={[
        t("beranda.kolom-jabatan"),
        t("beranda.kolom-rata"),
        t("beranda.kolom-utuh"),
        t("beranda.kolom-lengkap"),
      ]}
      isi={jabatan.map((j) => {
        const r = ringkasJabatan(j, batas, skala);
        const nama = namaBlok(j.blok, kata);
        const tingkat = tingkatKategori(r.kategori, skala === null ? [] : [skala]);
        return {
          kunci: j.kunci,
          sel: [
            <span key="nama">
              {ringkas.get(nama) ?? nama}
              <br />
              {r.kategori === null ? null : <TandaKategori kata={r.kategori} tingkat={tingkat ?? "tanpa"} />}
              {r.belum === 0 ? null : (
                <TandaKategori kata={t("pane.belum-n", { jumlah: r.belum })} tingkat="belum" />
              )}
            </span>,
            persen(r.nilai),
            persen(r.utuh),
            t("beranda.lengkap-dari", { dari: r.dari, jumlah: r.jumlah }),
          ],
        };
      })}
    />
  );
}
