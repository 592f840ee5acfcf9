import type { Aturan } from "./aturan";
import { readKonsolidasi, tebakKonsolidasi } from "../capaian/konsolidasi";
import { looksCumulative } from "../hitung/tampak-kumulatif";
import type { Angka } from "../kontrak";
import { shows } from "../hitung/sel-realisasi";
import type { BarisTerbaca } from "../layout";
import { pesan } from "../pesan";

const part = /(?:^|-)(?:0[1-9]|1[0-2]|TW[1-4])$/;

/** The year's target of the months' own year; null where several or none could be meant. */
function targetOf(target: readonly Angka[], bulan: readonly Angka[]): number | null {
  const year = /^(\d{4})-/.exec(bulan[0]?.periode ?? "")?.[1] ?? null;
  const whole = target.filter((t) => t.nilai !== null && (t.periode === null || /^\d{4}$/.test(t.periode)));
  const own = whole.filter((t) => t.periode === year);
  const [only, other] = own.length > 0 ? own : whole;
  return only && !other ? only.nilai : null;
}

/** The table itself takes them so: its total shows the newest of them, or its plan rises to the year's target as they do. */
function isDisepakati(
  { realisasi, target }: BarisTerbaca,
  bulan: readonly Angka[],
  setahun: number,
): boolean {
  const last = bulan.at(-1)?.nilai ?? NaN;
  const isPart = ({ periode }: Angka): boolean => part.test(periode ?? "");
  const plan = target.filter((t) => isPart(t) && t.nilai !== null);
  const steps = plan.map(({ nilai }) => nilai ?? 0);
  return (
    realisasi.some((r) => !isPart(r) && !r.kumulatif && shows(r, last)) ||
    (steps.length > 1 && steps.at(-1) === setahun && steps.reduce((a, b) => a + b, 0) > setahun)
  );
}

/** Angka bulanan yang dijumlahkan, tetapi hanya naik dan jumlahnya melampaui target. */
export const aturan: Aturan = {
  id: "realisasi-tampak-kumulatif",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris }) {
    const months = baris.realisasi.filter(
      (a) => !a.kumulatif && part.test(a.periode ?? "") && a.nilai !== null,
    );
    const years = new Set(months.map((m) => /^\d{4}/.exec(m.periode ?? "")?.[0] ?? ""));
    const nilai = months.map((m) => m.nilai).filter((v) => v !== null);
    const target = targetOf(baris.target, months);
    const [first] = months;
    if (!first || years.size > 1 || target === null) return;
    const konsolidasi = readKonsolidasi(baris.konsolidasi) ?? tebakKonsolidasi(baris.indikator);
    if (konsolidasi !== "jumlah") return;
    if (!looksCumulative({ nilai, target, targetKumulatif: null }) || isDisepakati(baris, months, target))
      return;
    yield {
      sel: first.sel,
      pesan: pesan("rules.realisasi-tampak-kumulatif", {
        rentang: `${first.sel}–${months.at(-1)?.sel ?? ""}`,
        jumlah: nilai.reduce((a, b) => a + b, 0),
        target,
      }),
    };
  },
};
