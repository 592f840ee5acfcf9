import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { Bahasa } from "../messages/kamus";
import { ErrorBoundary } from "./ErrorBoundary";
import { BilahKabar } from "./bagian/BilahKabar";
import { BilahLayar } from "./bagian/BilahLayar";
import { Galat } from "./bagian/Galat";
import { Kepala } from "./bagian/Kepala";
import { Memuat } from "./bagian/Memuat";
import { PenjelajahContext } from "./bagian/penjelajah";
import { PenyediaBahasa } from "./bahasa/bahasa";
import { PanelContext, useKeadaan, usePanel } from "./keadaan/panel";
import type { Panel } from "./keadaan/panel";
import { menunggu } from "./keadaan/menunggu";
import { daftarLayar } from "./layar";
import type { NamaLayar } from "./layar";
import { tema } from "./tema/ramp";
import type { NamaTema } from "./tema/ramp";

const useStyles = makeStyles({
  akar: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "0",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  isi: {
    flex: "1 1 auto",
    minHeight: "0",
    overflowY: "auto",
    overflowX: "hidden",
    scrollbarWidth: "thin",
    outlineStyle: "none",
  },
});

export interface AppProps {
  panel: Panel;
  bahasa: Bahasa;
  /** The screen that is open at first; "beranda" where none is given. */
  awal?: NamaLayar;
  /** Calls back at once and whenever Office's theme changes; returns the end of the watching. */
  ikutiTema: (berubah: (nama: NamaTema) => void) => () => void;
}

/** Ctrl+Z anywhere in the pane is its "Batalkan"; in a field it stays the field's own. */
function inginBatal({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  const field =
    target instanceof Element &&
    target.closest("input:not([type=radio], [type=checkbox]), textarea") !== null;
  return (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "z" && !field;
}

function Layar({ awal }: { awal: NamaLayar }): ReactNode {
  const styles = useStyles();
  const panel = usePanel();
  const [aktif, setAktif] = useState<NamaLayar>(awal);
  const penjelajah = useMemo(
    () => ({
      aktif,
      buka: (nama: NamaLayar): void => {
        if (nama !== aktif) panel.kabarkan(null);
        setAktif(nama);
      },
    }),
    [aktif, panel],
  );
  const { buka } = penjelajah;
  const isi = useRef<HTMLElement>(null);
  // A button that leads to another screen goes away with its own: the keyboard goes on where the new one begins.
  useEffect(() => {
    if (document.activeElement === document.body) isi.current?.focus();
  }, [aktif]);
  const keadaan = useKeadaan();
  const layar = daftarLayar.find(({ nama }) => nama === aktif) ?? daftarLayar[0];
  if (layar === undefined) return null;
  const { Isi } = layar;
  return (
    <div
      className={styles.akar}
      onKeyDown={(event) => {
        if (!inginBatal(event) || keadaan.urungan.length === 0) return;
        event.preventDefault();
        void panel.batalkan();
      }}
    >
      <BilahLayar
        daftar={daftarLayar.filter(({ diKepala }) => diKepala !== true)}
        aktif={aktif}
        pilih={buka}
        menunggu={menunggu(keadaan)}
      />
      <Kepala layar={daftarLayar.filter(({ diKepala }) => diKepala === true)} aktif={aktif} pilih={buka} />
      <main ref={isi} className={styles.isi} key={aktif} tabIndex={-1}>
        <ErrorBoundary ganti={(galat, ulang) => <Galat galat={galat} ulang={ulang} />}>
          <Suspense fallback={<Memuat />}>
            {keadaan.isi.tahap === "rusak" ? (
              <Galat galat={keadaan.isi.galat} ulang={() => void panel.baca()} />
            ) : (
              <PenjelajahContext.Provider value={penjelajah}>
                <Isi buka={buka} />
              </PenjelajahContext.Provider>
            )}
          </Suspense>
        </ErrorBoundary>
      </main>
      <BilahKabar />
    </div>
  );
}

/** The pane: theme, language, state, and the screen that is open. */
export function App({ panel, bahasa, awal = "beranda", ikutiTema }: AppProps): ReactNode {
  const [namaTema, setNamaTema] = useState<NamaTema>("terang");
  useEffect(() => ikutiTema(setNamaTema), [ikutiTema]);
  return (
    <FluentProvider theme={tema[namaTema]} style={{ colorScheme: namaTema === "terang" ? "light" : "dark" }}>
      <PenyediaBahasa bahasa={bahasa}>
        <PanelContext.Provider value={panel}>
          <ErrorBoundary ganti={(galat, ulang) => <Galat galat={galat} ulang={ulang} />}>
            <Layar awal={awal} />
          </ErrorBoundary>
        </PanelContext.Provider>
      </PenyediaBahasa>
    </FluentProvider>
  );
}
