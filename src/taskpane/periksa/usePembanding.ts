import { useCallback, useEffect, useMemo, useState } from "react";
import { pesan } from "../../core/pesan";
import { bandingkan, jejak } from "../../core/rules";
import type { Perbandingan, Temuan } from "../../core/rules";
import { usePanel } from "../keadaan/panel";
import type { Panel } from "../keadaan/panel";

/** The setting of the workbook that holds the last run: its day, and a mark a finding. */
const kunci = "periksaTerakhir";

/** A run that findings are compared with. */
interface Dasar {
  /** "2026-11-22"; null: the day is not known. */
  tanggal: string | null;
  jejak: readonly string[];
}

const isJejak = (nilai: unknown): nilai is string[] =>
  Array.isArray(nilai) && nilai.every((tanda) => typeof tanda === "string");

/** What the workbook remembers; an earlier version kept the marks alone. */
function bacaDasar(nilai: unknown): Dasar | null {
  if (isJejak(nilai)) return { tanggal: null, jejak: nilai };
  if (typeof nilai !== "object" || nilai === null || !("jejak" in nilai) || !isJejak(nilai.jejak))
    return null;
  const tanggal = "tanggal" in nilai && typeof nilai.tanggal === "string" ? nilai.tanggal : null;
  return { tanggal, jejak: nilai.jejak };
}

const sama = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

/** The run of each open pane: the screen may be left and opened again. */
const dasarPanel = new WeakMap<Panel, Promise<Dasar | null>>();

/**
 * The run to compare with: the one that the workbook remembers from the last time that its findings were looked at, else
 * the one of now. What is seen now is remembered for the next time; where nothing changed, nothing is written, so that a
 * workbook that was only looked at can be closed without a question. null: Excel is busy and is asked again later.
 */
async function mulaiDasar(panel: Panel, temuan: readonly Temuan[]): Promise<Dasar | null> {
  const kini: Dasar = { tanggal: panel.hariIni, jejak: jejak(temuan) };
  const hasil = await panel.buku.readSettings();
  if (hasil.status === "gagal") {
    dasarPanel.delete(panel);
    return null;
  }
  const dahulu = bacaDasar(hasil.isi[kunci]);
  if (dahulu === null || !sama(dahulu.jejak, kini.jejak)) await panel.buku.writeSettings({ [kunci]: kini });
  return dahulu ?? kini;
}

export interface Pembanding {
  sejak: Perbandingan;
  /** The day of the run compared with; null: not known. */
  tanggal: string | null;
  /** Compares with the findings of now from here on. */
  ingat: () => Promise<void>;
}

/** What is new, gone and still there since the findings were last looked at. */
export function usePembanding(temuan: readonly Temuan[]): Pembanding {
  const panel = usePanel();
  const [dasar, setDasar] = useState<Dasar | null>(null);
  useEffect(() => {
    let berlaku = true;
    const janji = dasarPanel.get(panel) ?? mulaiDasar(panel, temuan);
    dasarPanel.set(panel, janji);
    void janji.then((d) => {
      if (berlaku) setDasar(d);
    });
    return () => {
      berlaku = false;
    };
  }, [panel, temuan]);
  const sejak = useMemo(() => bandingkan(temuan, dasar?.jejak ?? jejak(temuan)), [temuan, dasar]);
  const ingat = useCallback(async (): Promise<void> => {
    const kini: Dasar = { tanggal: panel.hariIni, jejak: jejak(temuan) };
    const hasil = await panel.buku.writeSettings({ [kunci]: kini });
    if (hasil.status === "berhasil") {
      dasarPanel.set(panel, Promise.resolve(kini));
      setDasar(kini);
    }
    panel.kabarkan(hasil.status === "gagal" ? hasil.galat.pesan : pesan("periksa.diingat"));
  }, [panel, temuan]);
  return { sejak, tanggal: dasar?.tanggal ?? null, ingat };
}
