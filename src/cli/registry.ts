/** Every command: what it is for, and its file, loaded only when it is called. */
import { pesan, type Pesan } from "../core/pesan";
import type { Perintah } from "./command";

export interface DaftarPerintah {
  ringkas: Pesan;
  load(): Promise<Perintah>;
}

export const registry: Readonly<Record<string, DaftarPerintah>> = {
  baca: {
    ringkas: pesan("cli.ringkasBaca"),
    load: async () => (await import("./commands/baca")).baca,
  },
  periksa: {
    ringkas: pesan("cli.ringkasPeriksa"),
    load: async () => (await import("./commands/periksa")).periksa,
  },
  hitung: {
    ringkas: pesan("cli.ringkasHitung"),
    load: async () => (await import("./commands/hitung")).hitung,
  },
  formula: {
    ringkas: pesan("cli.ringkasFormula"),
    load: async () => (await import("./commands/formula")).formula,
  },
  capaian: {
    ringkas: pesan("cli.ringkasCapaian"),
    load: async () => (await import("./commands/capaian")).capaian,
  },
  templat: {
    ringkas: pesan("cli.ringkasTemplat"),
    load: async () => (await import("./commands/templat")).templat,
  },
  realisasi: {
    ringkas: pesan("cli.ringkasRealisasi"),
    load: async () => (await import("./commands/realisasi")).realisasi,
  },
  ringkas: {
    ringkas: pesan("cli.ringkasRingkas"),
    load: async () => (await import("./commands/ringkas")).ringkas,
  },
  rekap: {
    ringkas: pesan("cli.ringkasRekap"),
    load: async () => (await import("./commands/rekap")).rekap,
  },
};
