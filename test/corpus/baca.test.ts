/** Every row of every document, in every style, reads back exactly, and nothing that isn't there. */
import { readWorkbook } from "../../src/core/layout";
import { bandingkan } from "./banding";
import { semuaKasus } from "./kasus";

const KASUS = semuaKasus();

describe("dokumen contoh terbaca kembali tepat", () => {
  it.each(KASUS.map((k) => [k.nama, k] as const))("%s", (_, k) => {
    expect(bandingkan(k.jadi.harapan, readWorkbook(k.data)).beda).toEqual([]);
  });
});
