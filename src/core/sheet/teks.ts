/** Plain cleaning of a cell's text, before anything is looked up. */

/** One space for every run of blanks, one hyphen for every dash, straight quotes; trimmed. Case is kept. */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, "")
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, "-")
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2024\u00B7](?=\d)/g, ".")
    .replace(/[\uFF05\u066A]/g, "%")
    .replace(/\s+/g, " ")
    .trim();
}
