/** `periksa` for a person: per jabatan its findings, worst first in each line's mark, and what to do. */
import type { LembarTerbaca } from "../../core/layout";
import { pesan } from "../../core/pesan";
import type { Temuan } from "../../core/rules";
import { sentence } from "../../messages";
import { definitionList, wrap } from "../table";

export function tellFindings(
  berkas: string,
  lembar: readonly LembarTerbaca[],
  temuan: readonly Temuan[],
  columns: number,
): string[] {
  const blok = lembar.reduce((sum, l) => sum + l.blok.length, 0);
  const { galat, peringatan, saran } = countLevels(temuan);
  const summary =
    temuan.length === 0
      ? pesan("rules.periksa-bersih", { blok })
      : pesan("rules.periksa-jumlah", { galat, peringatan, saran, blok });
  const groups = new Map<string, Temuan[]>();
  for (const t of temuan) {
    const title = `${t.jabatan ?? sentence(pesan("cli.tanpaJabatan"))} (${t.lembar})`;
    groups.set(title, [...(groups.get(title) ?? []), t]);
  }
  return [
    berkas,
    ...wrap(sentence(summary), columns),
    ...[...groups].flatMap(([title, found]) => [
      "",
      ...wrap(title, columns),
      ...definitionList(
        found.map((t) => [`${t.sel} ${t.tingkat}`, `${sentence(t.pesan)} [${t.kode}]`] as const),
        columns,
      ),
    ]),
    "",
  ];
}

/** How many findings stand at each level. */
export function countLevels(temuan: readonly Temuan[]): Record<Temuan["tingkat"], number> {
  const jumlah = { galat: 0, peringatan: 0, saran: 0 };
  for (const { tingkat } of temuan) jumlah[tingkat]++;
  return jumlah;
}
