import fc from "fast-check";
import { readEntry } from "../../../simulator/host/model/entry";
import { readTyping } from "../../../simulator/host/model/typing";
import { needsTextFormat } from "../../../src/core/edits";

describe("what a person types, in an Excel with Indonesian settings", () => {
  test.each<[string, string, unknown]>([
    ["1.500,5", "General", { value: 1500.5, formula: null }],
    ["4.25", "General", { value: "4.25", formula: null }],
    ["75%", "General", { value: 0.75, formula: null, numberFormat: "0%" }],
    ["75", "0.00%", { value: 0.75, formula: null }],
    ["'007", "General", { value: "007", formula: null }],
    ["=A1/2,5", "General", { value: null, formula: "=A1/2.5" }],
    ["=IF(A1>1;\"a;b\";'x;y'!A1)", "General", { value: null, formula: "=IF(A1>1,\"a;b\",'x;y'!A1)" }],
    ["=A1", "@", { value: "=A1", formula: null }],
    ["", "General", { value: null, formula: null }],
    ["80 Persen", "General", { value: "80 Persen", formula: null }],
  ])("%p under %s", (typed, format, expected) => {
    expect(readTyping(typed, format)).toEqual(expected);
  });
});

describe("what an add-in sets is read as if it were typed, in en-US", () => {
  test.each<[string, string, unknown]>([
    ["1.500", "General", 1.5],
    ["7-8", "General", 46211],
    ["80%", "General", 0.8],
    ["7-8", "@", "7-8"],
    ["'1.500", "General", "1.500"],
    ["15 Dokumen", "General", "15 Dokumen"],
  ])("%p under %s is %p", (text, format, value) => {
    expect(readEntry(text, format).value).toBe(value);
  });

  test("text that is called safe stays the text that it is", () => {
    const marks = fc.constantFrom(..."0123456789.,-/%:+=@'() aeprRJbn".split(/(?:)/u));
    fc.assert(
      fc.property(fc.string({ unit: marks, minLength: 1, maxLength: 8 }), (text) => {
        fc.pre(!needsTextFormat(text));
        expect(readEntry(text, "General")).toEqual({ value: text, formula: null });
      }),
    );
  });
});
