export { openWorkbookFile, type BukuTerbaca, type GalatBerkas, type HasilBuka, type IsiRinci } from "./open";
