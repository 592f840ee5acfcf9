/** Private-use signs that carry structure the text drew in two dimensions: a group, and the bar of a fraction. */
export const OPEN = "\uE000";
export const CLOSE = "\uE001";
export const BAR = "\uE002";

export const group = (text: string): string => `${OPEN}${text}${CLOSE}`;
export const fraction = (atas: string, bawah: string): string =>
  group(`${group(atas)} ${BAR} ${group(bawah)}`);
