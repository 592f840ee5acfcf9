/** What the planner has told the validator to leave alone, as `Pengaturan IKI` keeps it. */
import type { Pengaturan, TemuanDiabaikan } from "../pengaturan";
import type { Temuan } from "./aturan";
import { kunciTemuan, tempatTemuan, type OpsiPeriksa } from "./periksa";

/** The key of a line of the table, equal to {@link kunciTemuan} of the finding that it came from. */
function kunciAbaian({ kode, lembar, jabatan, kolom, indikator }: TemuanDiabaikan): string {
  return [kode, lembar, jabatan, kolom, indikator].join("|");
}

/** The options that make a check leave out switched-off rules, dismissed findings, and questions that were answered. */
export function opsiPeriksa({
  aturanMati,
  diabaikan,
  baris,
}: Pengaturan): Required<Omit<OpsiPeriksa, "aturan">> {
  return { tanpa: aturanMati, diabaikan: new Set(diabaikan.map(kunciAbaian)), baris };
}

/** The settings with one more finding dismissed; an earlier reason for the same one is replaced. */
export function denganAbaian(lama: Pengaturan, temuan: Temuan, alasan: string): Pengaturan {
  const baru: TemuanDiabaikan = {
    kode: temuan.kode,
    lembar: temuan.lembar.trim(),
    jabatan: temuan.jabatan?.trim() ?? "",
    ...tempatTemuan(temuan),
    alasan: alasan.trim(),
  };
  const kunci = kunciTemuan(temuan);
  return { ...lama, diabaikan: [...lama.diabaikan.filter((d) => kunciAbaian(d) !== kunci), baru] };
}

/** The settings without a dismissal: the finding is shown again. */
export function tanpaAbaian(lama: Pengaturan, abaian: TemuanDiabaikan): Pengaturan {
  const kunci = kunciAbaian(abaian);
  return { ...lama, diabaikan: lama.diabaikan.filter((d) => kunciAbaian(d) !== kunci) };
}

/** The settings with a rule switched off, or on again. */
export function denganAturan(lama: Pengaturan, kode: string, hidup: boolean): Pengaturan {
  const lain = lama.aturanMati.filter((id) => id !== kode);
  return { ...lama, aturanMati: hidup ? lain : [...lain, kode] };
}
