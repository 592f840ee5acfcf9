/** Workbooks of other agencies, in layouts of their own, and sheets that only look like one. */
import { readWorkbook } from "../../../src/core/layout";
import { workbook } from "../../core/worksheet";
import { bandingkan } from "../banding";
import { semuaLain } from "./semua";

const KASUS = semuaLain().map((k) => [k.nama, k] as const);

describe("buku kerja instansi lain", () => {
  it.each(KASUS)("%s", (_, k) => {
    expect(bandingkan(k.harapan, readWorkbook(workbook(k.sheets))).beda).toEqual([]);
  });
});
