/** A mend as the preview tells it. */
import "../../src/messages";
import type { UbahanSel } from "../../src/core/rules";
import { kataUntuk } from "../../src/taskpane/bahasa/bahasa";
import { beda, tampakkanSpasi } from "../../src/taskpane/periksa/beda";
import { duaSisi } from "../../src/taskpane/periksa/sisi";

/** [what goes] and {what comes}. */
const tanda = (sebelum: string, sesudah: string): string[] => {
  const [a, b] = beda(sebelum, sesudah);
  return [
    a.map((p) => (p.beda ? `[${p.teks.trim() === "" ? tampakkanSpasi(p.teks) : p.teks}]` : p.teks)).join(""),
    b.map((p) => (p.beda ? `{${p.teks}}` : p.teks)).join(""),
  ];
};

test.each([
  ["Presentase koperasi", "Persentase koperasi", "[Presentase] koperasi", "{Persentase} koperasi"],
  ["Jumlah UMKM .", "Jumlah UMKM.", "Jumlah UMKM[·].", "Jumlah UMKM."],
  ["koperasi  yang dibina", "koperasi yang dibina", "koperasi[··]yang dibina", "koperasi{ }yang dibina"],
  [
    "koperasi yang di layani",
    "koperasi yang dilayani",
    "koperasi yang [di layani]",
    "koperasi yang {dilayani}",
  ],
  [
    "Nilai Akhir - Nilai Awal / Nilai Awal x 100%",
    "(Nilai Akhir - Nilai Awal) / Nilai Awal x 100%",
    "Nilai Akhir - Nilai Awal / Nilai Awal x 100%",
    "{(}Nilai Akhir - Nilai Awal{)} / Nilai Awal x 100%",
  ],
])("%s → %s", (sebelum, sesudah, lama, baru) => {
  expect(tanda(sebelum, sesudah)).toEqual([lama, baru]);
});

test("of a long text only the words beside the change are told", () => {
  const panjang = "Jumlah dokumen perencanaan dan laporan kinerja yang disusun tepat waktu sesuai jadwal ";
  const [a, b] = tanda(`${panjang}renja , ${panjang}`, `${panjang}renja, ${panjang}`);
  expect(a).toBe("… waktu sesuai jadwal renja[·], Jumlah dokumen perencanaan …");
  expect(b).toBe("… waktu sesuai jadwal renja, Jumlah dokumen perencanaan …");
});

const sisi = (ubahan: Partial<UbahanSel>, formatKini = "General", bahasa: "id" | "en" = "id"): string => {
  const lengkap = { lembar: "IKI", sel: "E4", sebelum: null, sesudah: "", format: null, ...ubahan };
  const { sebelum, sesudah } = duaSisi(lengkap, formatKini, kataUntuk(bahasa));
  const teks = (potongan: readonly { teks: string }[]) => potongan.map((p) => p.teks).join("");
  return `${sebelum === null ? "-" : teks(sebelum)} → ${teks(sesudah)}`;
};

test("what can't be seen is told: a text becomes a number", () => {
  expect(sisi({ sebelum: "90%", sesudah: 0.9, format: "0%" })).toBe("teks “90%” → angka 90%");
  expect(sisi({ sebelum: "1.500", sesudah: 1500, format: '#,##0" pelaku usaha"' })).toBe(
    "teks “1.500” → angka 1.500 pelaku usaha",
  );
  expect(sisi({ sebelum: "90%", sesudah: 0.9, format: "0%" }, "General", "en")).toBe(
    "text “90%” → number 90%",
  );
});

test("a number is told as its cell shows it, and a format alone is told, too", () => {
  expect(sisi({ sebelum: 0.8, sesudah: 0.8, format: "0%" })).toBe("0,8 → 80%");
  expect(sisi({ sebelum: 80, sesudah: 80, format: '0" persen"' })).toBe("80 → 80 persen");
  expect(sisi({ sebelum: 0.8, sesudah: 0.8, format: "0%" }, "0.0%")).toBe(
    "angka 80% → angka 80%, dengan format lain",
  );
});

test("a blank cell has nothing to strike through", () => {
  expect(sisi({ sebelum: null, sesudah: "persen" })).toBe("- → persen");
});
