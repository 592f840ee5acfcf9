import { expandWildcard } from "../../src/cli/wildcard";

test("a pattern means the files of its folder, in the order of their names", async () => {
  expect(await expandWildcard("test/corpus/*.xlsx")).toEqual(
    expect.arrayContaining(["test/corpus/kapuas-hulu.xlsx", "test/corpus/sampang.xlsx"]),
  );
  expect(await expandWildcard("test/corpus/s?mpang.XLSX")).toEqual(["test/corpus/sampang.xlsx"]);
  expect(await expandWildcard("test/corpus/sampang.xls")).toEqual(["test/corpus/sampang.xls"]);
});

test("what nothing answers to stays as it was written, so that the message names it", async () => {
  expect(await expandWildcard("test/corpus/*.tidakada")).toEqual(["test/corpus/*.tidakada"]);
  expect(await expandWildcard("tidak/ada/*.xlsx")).toEqual(["tidak/ada/*.xlsx"]);
  expect(await expandWildcard("a (1).xlsx")).toEqual(["a (1).xlsx"]);
});
