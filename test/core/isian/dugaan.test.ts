/** Figures out of pattern are asked about once; what is merely unusual is not. */
import { dugaanOf, type Dugaan } from "../../../src/core/isian";
import type { WorkbookData } from "../../../src/core/sheet/grid";
import { dataBernama, denganLembar, isiData, isian, ketik, koperasi, tabel } from "./buku";

const RAT = "Jumlah koperasi yang melaksanakan RAT";
const AKTIF = "Jumlah koperasi aktif";
const siap = denganLembar(koperasi);

function dugaan(buku: WorkbookData, nama: string, akhir = 2): Dugaan | null {
  const { data, indikator } = dataBernama(isian(buku, akhir), nama);
  return dugaanOf(data, indikator);
}
/** January's figure, then February's. */
const dua = (nama: string, jan: number, feb: number, buku = siap): WorkbookData =>
  isiData(isiData(buku, 1, nama, jan), 2, nama, feb);

test.each([
  [210, 2310, { jenis: "berlipat", kali: 11 }],
  [31, 310, { jenis: "berlipat", kali: 10 }],
  [310, 31, { jenis: "menyusut", kali: 10 }],
  [31, 42, null],
  [31, 309, null],
  [31, 0, null],
  [0, 31, null],
])("after %p, %p", (jan, feb, jawab) => {
  expect(dugaan(dua(AKTIF, jan, feb), AKTIF)).toEqual(jawab);
});

test("the newest earlier figure counts, over a blank month", () => {
  const buku = isiData(isiData(siap, 1, AKTIF, 12), 4, AKTIF, 120);
  expect(dugaan(buku, AKTIF, 4)).toEqual({ jenis: "berlipat", kali: 10 });
});

test("a figure to date does not fall; one of a month may", () => {
  const sel = dataBernama(isian(siap, 1), "Jumlah pelatihan yang dilaksanakan").data.pilihan?.cara.sel ?? "";
  const toDate = ketik(siap, "Realisasi 2026", { [sel]: "kumulatif" });
  const nama = "Jumlah pelatihan yang dilaksanakan";
  expect(dugaan(dua(nama, 5, 4, toDate), nama)).toEqual({ jenis: "kumulatif-turun" });
  expect(dugaan(dua(nama, 5, 4), nama)).toBeNull();
});

test("a part that is more than its whole is asked at the part", () => {
  const over = isiData(isiData(siap, 2, RAT, 130), 2, AKTIF, 120);
  expect(dugaan(over, RAT)).toEqual({ jenis: "lebih-dari-penyebut", nama: AKTIF, nilai: 120 });
  expect(dugaan(over, AKTIF)).toBeNull();
  expect(dugaan(isiData(isiData(siap, 2, RAT, 120), 2, AKTIF, 120), RAT)).toBeNull();
  expect(dugaan(isiData(siap, 2, RAT, 130), RAT)).toBeNull();
});

test("a count is neither negative nor broken; an index may be broken", () => {
  expect(dugaan(isiData(siap, 2, AKTIF, -5), AKTIF)).toEqual({ jenis: "negatif" });
  const nama = "Jumlah pelatihan yang dilaksanakan";
  expect(dugaan(isiData(siap, 2, nama, 4.25), nama)).toEqual({ jenis: "pecahan", satuan: "kegiatan" });
  expect(
    dugaan(isiData(siap, 2, "Indeks kepuasan masyarakat", 85.5), "Indeks kepuasan masyarakat"),
  ).toBeNull();
});

const langsung = denganLembar(
  tabel(`
  | 1. JABATAN : Kepala Bidang Koperasi |
  | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 |
  | 1 | Tertib | Persentase koperasi sehat | Data dari provinsi | 80% |
  | 2 | Tumbuh | Pertumbuhan omzet koperasi | Data BPS | 5% |`),
);

test("a share typed as a fraction, or over a hundred", () => {
  const nama = "Persentase koperasi sehat";
  expect(dugaan(isiData(langsung, 2, nama, 0.75), nama)).toEqual({ jenis: "pecahan-persen" });
  expect(dugaan(isiData(langsung, 2, nama, 101), nama)).toEqual({ jenis: "lebih-dari-seratus" });
  expect(dugaan(isiData(langsung, 2, nama, 100), nama)).toBeNull();
});

test("growth may be negative, small, or more than a hundred percent", () => {
  const nama = "Pertumbuhan omzet koperasi";
  for (const nilai of [-3.5, 0.75, 130]) expect(dugaan(isiData(langsung, 2, nama, nilai), nama)).toBeNull();
});
