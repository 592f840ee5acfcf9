import type { ReactNode } from "react";
import { perubahanSejak } from "../../core/perkembangan/perubahan";
import type { PerkembanganTampil } from "../keadaan/perkembangan";
import { skalaDipakai } from "../keadaan/skala";
import { KartuPerubahan } from "./KartuPerubahan";
import { KartuTren } from "./KartuTren";

/** How the year goes: its course, and what is another than in the period before. */
export function Perkembangan({ analisis, tren }: PerkembanganTampil): ReactNode {
  const { sebelum, titik } = tren;
  const baris = analisis.jabatan.flatMap((j) => j.indikator.flatMap(({ hitung }) => hitung ?? []));
  return (
    <>
      <KartuTren tren={tren} />
      {sebelum === null || titik.every(({ nilai }) => nilai === null) ? null : (
        <KartuPerubahan
          perubahan={perubahanSejak(baris, sebelum.baris, skalaDipakai(analisis.pengaturan))}
          sebelum={sebelum.periode}
        />
      )}
    </>
  );
}
