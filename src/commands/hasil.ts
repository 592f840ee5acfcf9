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
    unsur("tr", "", [unsur("td", j.nama), unsur("td", String(j.jumlah)), unsur("td", j.sel)]),
  );
  const isi = unsur("table", "", [unsur("thead", "", [kepala]), unsur("tbody", "", baris)]);
  return lain === "" ? [isi] : [isi, unsur("p", lain)];
}

/** Fills the page. Closing is the work of who opened it, who is told. */
function tampil(laporan: IsiDialog): void {
  document.documentElement.lang = laporan.bahasa;
  document.title = laporan.judul;
  const tutup = unsur("button", laporan.tutup);
  const selesai = (): void => Office.context.ui.messageParent("tutup");
  tutup.type = "button";
  tutup.addEventListener("click", selesai);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") selesai();
  });
  document.body.replaceChildren(
    unsur("main", "", [
      unsur("h1", laporan.judul),
      ...laporan.isi.map((kalimat) => unsur("p", kalimat)),
      ...tabel(laporan),
    ]),
    unsur("footer", "", [tutup]),
  );
  tutup.focus();
}

void Office.onReady(() => {
  const laporan = bacaLaporan(window.location.search);
  if (laporan !== null) tampil(laporan);
});
