/** Capaian of one target and one realisasi: number, kategori, nilai, and the rule with the numbers that it used. */
import type { HasilCapaian, Polaritas, SoalCapaian } from "../kontrak";
import { type Pesan, pesan } from "../pesan";
import { roundNoise } from "../sheet/bilangan";
import { isPersen } from "../sheet/satuan";
import { skalaPredikat, type SkalaPredikat } from "../sheet/predikat";
import { type AturanTurun, ATURAN_TURUN_BAWAAN, applyAturan } from "./aturan";
import { type Banding, type Isi, banding, readIsi } from "./banding";
import { type Skala, SKALA_BAWAAN, findSkala, gradeOnSkala } from "./skala";
import skorSatuan from "./satuan-skor.json";

/** What the workbook has chosen for all its capaian. */
export interface PengaturanCapaian {
  /** Id of the scale; a row's own choice goes before it. */
  skala: string;
  /** Scales of one's own, already checked. */
  skalaSendiri: readonly Skala[];
  /** What is wrong with the scale in use, so that it gives no kategori; empty: nothing. */
  skalaTolak: readonly Pesan[];
  aturanTurun: AturanTurun;
  skalaPredikat: readonly SkalaPredikat[];
}

export const pengaturanCapaianBawaan: PengaturanCapaian = {
  skala: SKALA_BAWAAN,
  skalaSendiri: [],
  skalaTolak: [],
  aturanTurun: ATURAN_TURUN_BAWAAN,
  skalaPredikat,
};

export interface PilihanCapaian {
  polaritas?: Polaritas | undefined;
  skala?: string | undefined;
  targetMaksimal?: boolean | undefined;
  /** Cap in percent points; null or absent: none. */
  batas?: number | null | undefined;
}

/** No capaian, and why. */
export const tanpaCapaian = (status: HasilCapaian["status"], catatan: Pesan[]): HasilCapaian => ({
  capaian: null,
  capaianDibatasi: null,
  kategori: null,
  nilai: null,
  rumus: null,
  status,
  catatan,
});

/** The polaritas said, else what ≥ or ≤ beside the target says, else naik; and a note where the two disagree. */
function choosePolaritas(said: Polaritas | undefined, t: Isi): { polaritas: Polaritas; catatan: Pesan[] } {
  if (said === undefined) return { polaritas: t.arah ?? "naik", catatan: [] };
  const odds = t.arah !== null && said !== "stabil" && said !== t.arah;
  return {
    polaritas: said,
    catatan: odds ? [pesan("capaian.arahBeda", { teks: t.teks, polaritas: said })] : [],
  };
}

const scoreUnits = new Set(skorSatuan.skor);

/** Kategori on a scale over scores: of the realisasi's own figure, or of its own grade. */
function gradeScore(r: Isi, skala: Skala): { kategori: string | null; catatan: Pesan[] } {
  const own = skala.pita.find((p) => p.kategori === r.predikat);
  if (r.nilai === null) return { kategori: own?.kategori ?? null, catatan: [] };
  const isScore = r.satuan === null || scoreUnits.has(r.satuan.toLowerCase());
  if (!isScore || r.nilai < 0 || r.nilai > 100)
    return { kategori: null, catatan: [pesan("capaian.bukanSkor", { teks: r.teks, skala: skala.nama })] };
  return { kategori: gradeOnSkala(r.nilai, skala).kategori, catatan: [] };
}

function grade(
  capaian: number,
  r: Isi,
  pilihan: PilihanCapaian,
  pengaturan: PengaturanCapaian,
): { kategori: string | null; nilai: number | null; catatan: Pesan[] } {
  const id = pilihan.skala ?? pengaturan.skala;
  const skala = findSkala(id, pengaturan.skalaSendiri);
  if (skala === null) {
    const broken = id === pengaturan.skala && pengaturan.skalaTolak.length > 0;
    const catatan = broken
      ? [pesan("capaian.skalaDitolak"), ...pengaturan.skalaTolak]
      : [pesan("capaian.skalaTakDikenal", { skala: id })];
    return { kategori: null, nilai: null, catatan };
  }
  if (skala.dasar === "skor") return { nilai: null, ...gradeScore(r, skala) };
  // PermenPANRB 8/2021, Lampiran p.93 (i): a target that can't be exceeded, once met.
  if (pilihan.targetMaksimal === true && skala.targetMaksimal && capaian >= 100)
    return { ...skala.targetMaksimal, catatan: [pesan("capaian.targetMaksimal")] };
  return { ...gradeOnSkala(capaian, skala), catatan: [] };
}

function valueOf(
  b: Extract<Banding, { jenis: "angka" | "predikat" }>,
  polaritas: Polaritas,
  aturan: AturanTurun,
) {
  const atas = b.jenis === "angka" ? b.atas : null;
  return applyAturan(b.target, atas, b.realisasi, polaritas, aturan);
}

/**
 * Capaian of a target and a realisasi already read from their cells.
 * Everything in percent points; `capaian` is before the cap and never below 0; kategori is taken from the uncapped.
 */
export function hitungCapaianIsi(
  t: Isi,
  r: Isi,
  pilihan: PilihanCapaian = {},
  pengaturan: PengaturanCapaian = pengaturanCapaianBawaan,
): HasilCapaian {
  const b = banding(t, r, pengaturan.skalaPredikat);
  if (b.jenis === "belum lengkap") return tanpaCapaian("belum lengkap", [b.alasan]);
  if (b.jenis === "tolak") return tanpaCapaian("tidak dapat dihitung", [b.alasan]);
  const { polaritas, catatan } = choosePolaritas(pilihan.polaritas, t);
  const value = valueOf(b, polaritas, pengaturan.aturanTurun);
  const notes = [...b.catatan, ...catatan];
  if (value.status === "tidak dapat dihitung")
    return tanpaCapaian("tidak dapat dihitung", [value.alasan, ...notes]);
  if (b.jenis === "predikat")
    notes.push(
      pesan("capaian.predikatUrutan", {
        skala: b.skala.nama,
        urutan: b.skala.urutan.map((g, i) => `${g} = ${i + 1}`).join(", "),
      }),
    );
  if (value.capaian < 0) notes.push(pesan("capaian.hasilNegatif", { capaian: value.capaian }));
  const capaian = Math.max(0, value.capaian);
  const { kategori, nilai, catatan: graded } = grade(capaian, r, pilihan, pengaturan);
  const batas = pilihan.batas ?? null;
  return {
    capaian,
    capaianDibatasi: batas === null ? capaian : roundNoise(Math.min(capaian, batas)),
    kategori,
    nilai,
    rumus: value.rumus,
    status: "terhitung",
    catatan: [...notes, ...graded],
  };
}

/** "75%" beside a bare 0,75: which of the two scales the bare number is in, nothing says. 0 is 0 in both. */
function scaleInDoubt(percent: Isi, bare: Isi): boolean {
  const { nilai, satuan } = bare;
  return isPersen(percent.satuan) && satuan === null && nilai !== null && nilai !== 0 && Math.abs(nilai) <= 1;
}

/**
 * Capaian of a question as the command line puts it: target and realisasi as numbers or as text in any form that
 * {@link readIsi} knows ("15 Dokumen", "≥ 90%", "3,55% - 3,85%", "BB").
 * A number without a unit counts as percent points beside a percentage, but at most 1 it may be a fraction: refused.
 * A blank realisasi is "belum lengkap"; what can't be computed says why, and is never 0.
 */
export function hitungCapaian(
  soal: SoalCapaian,
  pengaturan: PengaturanCapaian = pengaturanCapaianBawaan,
): HasilCapaian {
  let t = readIsi(soal.target);
  let r = readIsi(soal.realisasi);
  if (t.predikat !== null) r = readIsi(soal.realisasi, true);
  else if (r.predikat !== null) t = readIsi(soal.target, true);
  if (t.nilai !== null && r.nilai !== null && (scaleInDoubt(t, r) || scaleInDoubt(r, t)))
    return tanpaCapaian("tidak dapat dihitung", [
      pesan("capaian.skalaPersenRagu", { target: t.teks, realisasi: r.teks }),
    ]);
  return hitungCapaianIsi(t, r, soal, pengaturan);
}
