/** A sheet as data, and the reading of its numbers, units, grades and periods. */
export * from "./address";
export * from "./angka";
export * from "./bilangan";
export * from "./display-text";
export * from "./grid";
export * from "./number-format";
export * from "./periode";
export * from "./predikat";
export * from "./satuan";
export * from "./serial-date";
export * from "./teks";
