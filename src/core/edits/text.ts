/**
 * Whether Excel would make something else of this text if it were typed: a formula, a number, a date, a truth value.
 * Such text is written under the number format "@". Rather once too often than a target that turns into a date ("7-8").
 */
export function needsTextFormat(text: string): boolean {
  const bare = text.trim();
  if (bare === "") return text !== "";
  if (/^[=+\-@']/.test(bare)) return true;
  if (/^(true|false|benar|salah)$/i.test(bare)) return true;
  if (/^#[A-Z/0!?]+$/i.test(bare)) return true;
  return startsAsNumber.test(bare) && numberOrDate.test(bare);
}

const startsAsNumber = /^[\d.,(Rr$€£¥]|^[A-Za-z]{3,9}[\s-]\d/;

/** Digits with the marks, currencies and month names that make numbers, dates and times of them. */
const numberOrDate =
  /^[\d\s.,:/%()+\-eE]*(?:rp\.?|[$€£¥]|am|pm|[ap])?[\d\s.,:/%()+\-eE]*$|^(?:rp\.?|[$€£¥])?\s*[\d\s.,:/%()-]+(?:,-)?$|^\d{0,4}[\s/-]*[a-z]{3,9}[\s/-]*\d{1,4}$|^\d{1,2}[\s/-]*[a-z]{3,9}(?:[\s/-]*\d{2,4})?$/i;
