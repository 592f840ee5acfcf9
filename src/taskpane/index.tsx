import { createRoot } from "react-dom/client";
import { App } from "./App";
import { bahasaDari } from "../messages/kamus";
import { loadAwal, loadLanjutan } from "../messages/bertahap";
import { bukuExcel } from "./keadaan/bukuExcel";
import { Panel } from "./keadaan/panel";
import { daftarLayar } from "./layar";
import type { NamaLayar } from "./layar";
import { ikutiTema } from "./tema/temaOffice";

/** The local day, "2026-11-22": the only clock that the core is given. */
function hariIni(): string {
  const kini = new Date();
  const dua = (n: number): string => String(n).padStart(2, "0");
  return `${kini.getFullYear()}-${dua(kini.getMonth() + 1)}-${dua(kini.getDate())}`;
}

/** The page's address may name the screen that is open at first: taskpane.html?layar=periksa. */
function layarAwal(): NamaLayar {
  const diminta = new URLSearchParams(window.location.search).get("layar");
  return daftarLayar.find(({ nama }) => nama === diminta)?.nama ?? "beranda";
}

const akar = document.getElementById("root");

// Without office.js, which comes from Microsoft's network, the page itself says what is missing.
if (akar !== null && "Office" in window) {
  void Office.onReady(async () => {
    const bahasa = bahasaDari(Office.context.displayLanguage);
    await loadAwal(bahasa);
    document.documentElement.lang = bahasa;
    const panel = new Panel({
      buku: bukuExcel,
      muatAnalisis: async () => (await Promise.all([import("./keadaan/analisis"), loadLanjutan()]))[0],
      hariIni,
    });
    createRoot(akar).render(<App panel={panel} bahasa={bahasa} awal={layarAwal()} ikutiTema={ikutiTema} />);
    void panel.mulai();
  });
}
