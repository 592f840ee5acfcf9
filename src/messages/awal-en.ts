/** The English areas that the pane needs before it has read the workbook; a new area belongs to ./en. */
import excel from "./en/excel.json";
import pane from "./en/pane.json";

export const awalEn = { excel, pane };
