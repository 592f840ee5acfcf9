export { openWorkbookFile, type BukuTerbaca, type GalatBerkas, type HasilBuka, type IsiRinci } from "./open";
export { writeNewWorkbook } from "./write/newWorkbook";
export { spliceSheets } from "./write/splice";
