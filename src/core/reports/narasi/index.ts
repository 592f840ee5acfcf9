/** The narrative of an indikator, from the facts of the workbook. */
export { narasiBuku, type Narasi, type OpsiNarasi } from "./narasi";
