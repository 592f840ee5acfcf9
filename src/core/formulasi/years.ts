/** "PAD tahun 2024 dikurangi 2023 dibagi 2023": years that stand for the data of those years. */
const dated = /\p{L}\.?\s+(?:19|20)\d\d(?!\d)/u;
const ends = String.raw`(?=\s*(?:$|[)\]x×*,\n]|di\s?\p{L}))`;
const operand = new RegExp(
  String.raw`(di\s?(?:kurangi|kurang|bagi|banding(?:kan)?)(?:\s+dengan)?\s+|[)\p{L}]\s*[/:]\s*|[)\p{L}]\s+-\s+)((?:19|20)\d\d)${ends}`,
  "giu",
);
/** "2024 - 2023 … / 2023": a dash between years takes away where the second one is divided by. */
const difference =
  /((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?=(?!\d)[^/:]*(?:[/:]|dibagi)\s*(?:tahun\s*)?\2)/gi;

/** The years of such a text named as years, so that they take the name before them; else the text as it is. */
export const nameYears = (text: string): string =>
  /\b(?:19|20)\d\d\b/.test(text) && dated.test(text.replace(operand, " "))
    ? text.replace(difference, "$1 - tahun $2").replace(operand, "$1tahun $2")
    : text;
