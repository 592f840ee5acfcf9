/** The page of the dialog in which a ribbon command says what it did. */
import { bacaLaporan, type IsiDialog } from "./laporan";

const unsur = <K extends keyof HTMLElementTagNameMap>(
  nama: K,
  teks: string,
  isi: readonly Node[] = [],
): HTMLElementTagNameMap[K] => {
  const dibuat = document.createElement(nama);
  dibuat.textContent = teks;
  dibuat.append(...isi);
  return dibuat;
};

function tabel({ jenis, kepalaJenis, jumlah, sel, lain }: IsiDialog): Node[] {
  if (jenis.length === 0) return [];
  const kepala = unsur("tr", "", [unsur("th", kepalaJenis), unsur("th", jumlah), unsur("th", sel)]);
  const baris = jenis.map((j) =>
    unsur("tr", "", [unsur("td", j.nama), unsur("td", String(j.jumlah)), unsur("td", "", alamat(j.sel))]),
  );
  const isi = unsur("table", "", [unsur("thead", "", [kepala]), unsur("tbody", "", baris)]);
  return lain === "" ? [isi] : [isi, unsur("p", lain)];
}

/** Up to so many letters a place stands on one line, whatever its column's width. */
const SEBARIS = 20;

/** "Kabid SMP!F12": where it is long, it may be broken behind the sheet's name, never inside the address. */
function alamat(sel: string): Node[] {
  const batas = sel.length <= SEBARIS ? 0 : sel.lastIndexOf("!") + 1;
  const utuh = unsur("span", sel.slice(batas));
  utuh.className = "alamat";
  return [document.createTextNode(sel.slice(0, batas)), document.createElement("wbr"), utuh];
}

/** Fills the page. Closing is the work of who opened it, who is told. */
function tampil(laporan: IsiDialog): void {
  document.documentElement.lang = laporan.bahasa;
  document.documentElement.dataset["tema"] = laporan.tema;
  document.title = laporan.judul;
  const tutup = unsur("button", laporan.tutup);
  const selesai = (): void => Office.context.ui.messageParent("tutup");
  tutup.type = "button";
  tutup.addEventListener("click", selesai);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") selesai();
  });
  const isi = unsur("main", "", [
    unsur("h1", laporan.judul),
    ...laporan.isi.map((kalimat) => unsur("p", kalimat)),
    ...tabel(laporan),
  ]);
  document.body.replaceChildren(isi, unsur("footer", "", [tutup]));
  // What runs on below is reached by keyboard, too.
  if (isi.scrollHeight > isi.clientHeight) isi.tabIndex = 0;
  tutup.focus();
}

void Office.onReady(() => {
  const laporan = bacaLaporan(window.location.search);
  if (laporan !== null) tampil(laporan);
});
