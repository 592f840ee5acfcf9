export { openWorkbookFile, type GalatBerkas, type HasilBuka, type IsiRinci } from "./open";
